package space.hamsafar.planning.search;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to search, and on what.
 *
 * <p>With a work limit alone, the same project and seed give the same solution for any number of threads. A wall or CPU
 * time stops the islands wherever they happen to be, so results then differ from machine to machine and run to run; CPU
 * time at least does not depend on what else the machine does.
 *
 * @param schedules schedules that each island generates at most, at least 1; a neighbourhood rebuilt counts as one
 * @param wallTime an extra stop; a first schedule is always finished, however short it is
 * @param cpuTime an extra stop: what the whole process may spend on its processors from the start of the search, native
 *     code, compiler, collector and other searches in the same process included; read about once a millisecond
 * @param islands searches, at least 1, independent or meeting at fixed amounts of work; the best of them counts, the
 *     first among equals
 * @param seed of all random choices
 * @param threads islands worked on at once, at least 1
 */
public record Limits(
        long schedules, Optional<Duration> wallTime, Optional<Duration> cpuTime, int islands, long seed, int threads) {

    private static final int ISLANDS = 4;

    public Limits {
        if (schedules < 1 || islands < 1 || threads < 1) {
            throw new IllegalArgumentException("limits of " + schedules + " schedules, " + islands + " islands and "
                    + threads + " threads: each must be at least 1");
        }
        if (wallTime.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("wall time is " + wallTime.get() + ": it must not be negative");
        }
        if (cpuTime.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("CPU time is " + cpuTime.get() + ": it must not be negative");
        }
        if (cpuTime.isPresent() && !Stopwatch.countsCpuTime()) {
            throw new IllegalArgumentException(
                    "CPU time is " + cpuTime.get() + ", and this machine does not tell it: give a wall time");
        }
    }

    /** Limits without a CPU time. */
    public Limits(long schedules, Optional<Duration> wallTime, int islands, long seed, int threads) {
        this(schedules, wallTime, Optional.empty(), islands, seed, threads);
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

    /** So much CPU time on so many threads, an island each, and no longer than a wall time; not reproducible. */
    public static Limits ofCpuTime(Duration cpuTime, Duration wallTime, long seed, int threads) {
        return new Limits(Long.MAX_VALUE, Optional.of(wallTime), Optional.of(cpuTime), threads, seed, threads);
    }

    /** How many seconds a thread can give to each island, if nothing else runs; infinite without a limit of time. */
    double secondsAnIsland() {
        double wall = wallTime.map(time -> time.toNanos() / 1e9).orElse(Double.POSITIVE_INFINITY);
        double cpu = cpuTime.map(time -> time.toNanos() / 1e9 / Math.min(threads, islands))
                .orElse(Double.POSITIVE_INFINITY);
        return Math.min(wall, cpu) * Math.min(threads, islands) / islands;
    }

    /** Whether a time limits the search, so that its results may differ from run to run. */
    boolean isTimed() {
        return wallTime.isPresent() || cpuTime.isPresent();
    }

    /** The same limits on another number of threads. */
    public Limits withThreads(int newThreads) {
        return new Limits(schedules, wallTime, cpuTime, islands, seed, newThreads);
    }

    /** The same limits with an extra stop. */
    public Limits withWallTime(Duration newWallTime) {
        return new Limits(schedules, Optional.of(newWallTime), cpuTime, islands, seed, threads);
    }
}
