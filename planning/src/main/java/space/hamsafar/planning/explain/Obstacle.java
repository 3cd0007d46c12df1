package space.hamsafar.planning.explain;

import java.util.List;
import space.hamsafar.planning.explain.Explanation.Blocker;

/**
 * Something that keeps an activity from some starts in one mode.
 *
 * @param blocker what it is
 * @param starts the starts that it forbids
 * @param way what would remove it
 */
record Obstacle(Blocker blocker, Forbidden starts, Way way) {

    /** The starts that any of them forbids. */
    static Forbidden union(List<Obstacle> obstacles) {
        return Forbidden.of(obstacles.stream()
                .flatMap(obstacle -> obstacle.starts.intervals().stream())
                .toList());
    }

    /** Alternatives that would each remove an obstacle from a start that it forbids. */
    @FunctionalInterface
    interface Way {

        /** Lists of changes, each of which suffices. */
        List<List<Change>> at(int start);
    }
}
