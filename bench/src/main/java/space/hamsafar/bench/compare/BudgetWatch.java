package space.hamsafar.bench.compare;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Stops a solver that cannot be told a CPU budget: a thread that looks every few milliseconds at what the process has
 * spent since the watch was made. Thread-safe.
 */
public final class BudgetWatch implements AutoCloseable {

    private static final long EVERY_NANOS = 5_000_000;

    private final long begin = System.nanoTime();
    private final long cpuBegin = cpuNanos();
    private final Budget budget;
    private volatile boolean closed;

    private BudgetWatch(Budget budget) {
        this.budget = budget;
    }

    /** Begins to count, and calls back once when the budget is spent, unless it was closed before. */
    public static BudgetWatch start(Budget budget, Runnable whenSpent) {
        var watch = new BudgetWatch(budget);
        Thread.ofPlatform().daemon().name("budget").start(() -> watch.run(whenSpent));
        return watch;
    }

    /** Begins to count, without calling anybody. */
    public static BudgetWatch start(Budget budget) {
        return new BudgetWatch(budget);
    }

    private void run(Runnable whenSpent) {
        while (!closed) {
            if (isSpent()) {
                whenSpent.run();
                return;
            }
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    /** Whether the CPU time or the wall time is used up. */
    public boolean isSpent() {
        return cpuNanos() - cpuBegin >= budget.cpuTime().toNanos()
                || System.nanoTime() - begin >= budget.wallTime().toNanos();
    }

    /** Wall time since the start. */
    public long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    /** CPU time of the process since the start. */
    public long cpuMillis() {
        return TimeUnit.NANOSECONDS.toMillis(cpuNanos() - cpuBegin);
    }

    @Override
    public void close() {
        closed = true;
    }

    private static long cpuNanos() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean process
                && process.getProcessCpuTime() >= 0) {
            return process.getProcessCpuTime();
        }
        throw new IllegalStateException("this machine does not tell the CPU time of a process: use --schedules");
    }
}
