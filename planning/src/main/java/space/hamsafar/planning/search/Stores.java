package space.hamsafar.planning.search;

import java.util.List;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Reservoir;

/**
 * Reservoirs, and what each mode adds to them.
 *
 * @param reservoirs in the order of their numbers
 * @param changes of each mode
 */
record Stores(List<Reservoir> reservoirs, Change[][] changes) {

    /** A jump of a level at an end of an activity. */
    record Change(int reservoir, boolean atEnd, int amount) {}

    /** Whether a mode changes the level of a reservoir. */
    boolean touches(int mode, int reservoir) {
        for (Change change : changes[mode]) {
            if (change.reservoir == reservoir) {
                return true;
            }
        }
        return false;
    }

    static Stores of(Project project) {
        var ids = Ids.of(project.reservoirs(), Reservoir::id);
        Change[][] changes = project.activities().stream()
                .map(Activity::modes)
                .flatMap(List::stream)
                .map(mode -> of(mode, ids))
                .toArray(Change[][]::new);
        return new Stores(project.reservoirs(), changes);
    }

    private static Change[] of(Mode mode, Ids ids) {
        return mode.changes().stream().map(change -> of(change, ids)).toArray(Change[]::new);
    }

    private static Change of(LevelChange change, Ids ids) {
        return new Change(ids.of(change.reservoir()), change.at() == Point.END, change.amount());
    }
}
