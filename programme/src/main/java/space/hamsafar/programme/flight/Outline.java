package space.hamsafar.programme.flight;

import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.planning.Span;
import space.hamsafar.programme.setting.Setting;

/**
 * A stay before anybody's time in it is planned.
 *
 * @param stay from docking to undocking
 * @param sky what the station sees
 * @param blocks what leaves no choice
 * @param gaps free ticks between them
 * @param options what can be done for an experiment
 */
record Outline(Stay stay, Sky sky, List<Routine.Block> blocks, List<Span> gaps, Options options) {

    static Outline of(Stay stay, Mission mission, Setting setting, StationOrbit orbit) {
        var sky = new Sky(orbit, mission, setting, Interval.of(stay.docking(), stay.undocking()));
        var blocks = Routine.blocks(stay);
        var gaps = Routine.gaps(stay, blocks);
        var options = new Options(stay, Crew.of(mission, setting), new Opportunities(stay, sky, gaps));
        return new Outline(stay, sky, blocks, gaps, options);
    }

    /** Whether each mandatory experiment, looked at alone, finds time for all its sessions. */
    boolean holdsMandatory(Mission mission) {
        return mission.experiments().stream().filter(Experiment::mandatory).allMatch(this::holds);
    }

    private boolean holds(Experiment experiment) {
        var ways = options.of(experiment).options().stream()
                .filter(option -> option.session() == 1)
                .toList();
        int gap = Stay.ticks(experiment.spacingHours() * 60);
        int from = 0;
        // Always the earliest end: nothing is lost by it as long as nobody else wants the time.
        for (int session = 1; session <= experiment.sessions(); session++) {
            int end = earliestEnd(ways, from);
            if (end == Integer.MAX_VALUE) {
                return false;
            }
            from = end + gap;
        }
        return true;
    }

    private static int earliestEnd(List<Option> ways, int from) {
        int earliest = Integer.MAX_VALUE;
        for (Option way : ways) {
            for (Span window : way.windows()) {
                int end = Math.max(window.start(), from) + way.ticks();
                if (end <= window.end()) {
                    earliest = Math.min(earliest, end);
                }
            }
        }
        return earliest;
    }
}
