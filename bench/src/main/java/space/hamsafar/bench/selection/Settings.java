package space.hamsafar.bench.selection;

import java.nio.file.Path;

/**
 * What the parts of the measure are run with.
 *
 * @param programme folder with the rules of a campaign, which is only read
 * @param work empty folder for what is made up
 * @param rows applications of the import
 * @param rounds of the kill part
 * @param seed of all that is drawn
 * @param peers class path of the other programs for the filter part; empty to do without
 */
public record Settings(Path programme, Path work, int rows, int rounds, long seed, String peers) {

    /** The same in another work folder. */
    Settings in(Path folder) {
        return new Settings(programme, folder, rows, rounds, seed, peers);
    }
}
