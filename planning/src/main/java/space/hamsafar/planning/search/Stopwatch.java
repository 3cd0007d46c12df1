package space.hamsafar.planning.search;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the wall time and the CPU time of a search are used up or the search was cancelled. Thread-safe, and cheap enough to be asked for
 * every schedule.
 *
 * <p>The CPU time is that of the whole process, so the compiler and the collector are paid from it too. The system counts
 * it in steps of 10 ms on Linux and takes about a microsecond to tell it, so it is read once a millisecond at most.
 */
final class Stopwatch {

    private static final long CPU_READ_EVERY_NANOS = 1_000_000;

    private final long begin = System.nanoTime();
    private final long wallNanos;
    private final long cpuNanos;
    private final @Nullable OperatingSystemMXBean process;
    private final long cpuBegin;
    private final BooleanSupplier asked;
    private volatile boolean cancelled;

    /** When to read the CPU time next, since the begin; a second reader in the same instant does no harm. */
    private volatile long nextRead;

    private volatile long cpuUsed;

    private Stopwatch(Limits limits, BooleanSupplier asked) {
        this.asked = asked;
        wallNanos = limits.wallTime().map(Duration::toNanos).orElse(Long.MAX_VALUE);
        cpuNanos = limits.cpuTime().map(Duration::toNanos).orElse(Long.MAX_VALUE);
        process = limits.cpuTime().isPresent() ? process().orElse(null) : null;
        cpuBegin = process == null ? 0 : process.getProcessCpuTime();
    }

    /** Starts to count now. */
    static Stopwatch start(Limits limits) {
        return new Stopwatch(limits, () -> false);
    }

    /**
     * Starts to count now.
     *
     * @param cancelled asked often, from any thread, whether to stop at once
     */
    static Stopwatch start(Limits limits, BooleanSupplier cancelled) {
        return new Stopwatch(limits, cancelled);
    }

    /** Stops the search at once. */
    void cancel() {
        cancelled = true;
    }

    /** Whether somebody wants the search to stop at once. */
    boolean isCancelled() {
        return cancelled || asked.getAsBoolean();
    }

    /** Whether this machine can tell the CPU time of a process. */
    static boolean countsCpuTime() {
        return process().isPresent();
    }

    private static Optional<OperatingSystemMXBean> process() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean bean
                        && bean.getProcessCpuTime() >= 0
                ? Optional.of(bean)
                : Optional.empty();
    }

    /** Wall time since the start, in nanoseconds. */
    long nanos() {
        return System.nanoTime() - begin;
    }

    /** Whether one of the limits has been reached or the search was cancelled. */
    boolean isOver() {
        if (isCancelled()) {
            return true;
        }
        if (wallNanos == Long.MAX_VALUE && process == null) {
            return false;
        }
        long now = nanos();
        return now >= wallNanos || cpuUsed(now) >= cpuNanos;
    }

    /** How much of the time is gone, of the limit that is nearer, from 0; 0 without a limit. */
    double share() {
        long now = nanos();
        double wall = wallNanos == Long.MAX_VALUE ? 0 : (double) now / Math.max(1, wallNanos);
        double cpu = process == null ? 0 : (double) cpuUsed(now) / Math.max(1, cpuNanos);
        return Math.max(wall, cpu);
    }

    private long cpuUsed(long now) {
        if (process != null && now >= nextRead) {
            nextRead = now + CPU_READ_EVERY_NANOS;
            cpuUsed = process.getProcessCpuTime() - cpuBegin;
        }
        return cpuUsed;
    }
}
