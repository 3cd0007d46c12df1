package space.hamsafar.planning.search;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to search, and on what.
 *
 * <p>With a work limit alone, the same project and seed give the same solution for any number of threads. A wall time
 * stops the islands wherever they happen to be, so results then differ from machine to machine and run to run.
 *
 * @param schedules schedules that each island generates at most, at least 1; a neighbourhood rebuilt counts as one
 * @param wallTime an extra stop; a first schedule is always finished, however short it is
 * @param islands independent searches, at least 1; the best of them counts, the first among equals
 * @param seed of all random choices
 * @param threads islands worked on at once, at least 1
 */
public record Limits(long schedules, Optional<Duration> wallTime, int islands, long seed, int threads) {

    private static final int ISLANDS = 4;

    public Limits {
        if (schedules < 1 || islands < 1 || threads < 1) {
            throw new IllegalArgumentException("limits of " + schedules + " schedules, " + islands + " islands and "
                    + threads + " threads: each must be at least 1");
        }
        if (wallTime.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("wall time is " + wallTime.get() + ": it must not be negative");
        }
    }

    /** So many schedules on each of four islands, on all processors; reproducible. */
    public static Limits ofWork(long schedules, long seed) {
        return new Limits(
                schedules, Optional.empty(), ISLANDS, seed, Runtime.getRuntime().availableProcessors());
    }

    /** So long on all processors, an island each; not reproducible. */
    public static Limits ofTime(Duration wallTime, long seed) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Limits(Long.MAX_VALUE, Optional.of(wallTime), processors, seed, processors);
    }

    /** The same limits on another number of threads. */
    public Limits withThreads(int newThreads) {
        return new Limits(schedules, wallTime, islands, seed, newThreads);
    }

    /** The same limits with an extra stop. */
    public Limits withWallTime(Duration newWallTime) {
        return new Limits(schedules, Optional.of(newWallTime), islands, seed, threads);
    }
}
