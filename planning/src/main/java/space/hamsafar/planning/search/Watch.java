package space.hamsafar.planning.search;

import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.Objective;

/** Tells islands when to stop, and the caller how far they are. Thread-safe. */
final class Watch {

    private static final long REPORT_NANOS = 50_000_000;

    private final Limits limits;
    private final Objective floor;
    private final Progress progress;
    private final Stopwatch stopwatch;
    private final long[] done;
    private @Nullable Objective best;
    private long lastReport;
    private double share;

    /** First island that stands at the floor; the ones after it cannot win any more. */
    private volatile int winner = Integer.MAX_VALUE;

    Watch(Limits limits, Stopwatch stopwatch, Objective floor, Progress progress) {
        this.limits = limits;
        this.stopwatch = stopwatch;
        this.floor = floor;
        this.progress = progress;
        done = new long[limits.islands()];
    }

    /** Whether an island should generate another schedule after so many. */
    boolean goesOn(int island, long schedules, Objective reached) {
        if (reached.compareTo(floor) <= 0) {
            finish(island);
            return false;
        }
        return winner > island && schedules < limits.schedules() && !stopwatch.isOver();
    }

    boolean isOvertaken(int island) {
        return winner < island;
    }

    private synchronized void finish(int island) {
        winner = Math.min(winner, island);
    }

    /** Takes note of an island's progress and passes it on now and then. */
    synchronized void report(int island, long schedules, Objective reached) {
        done[island] = schedules;
        boolean better = best == null || reached.compareTo(best) < 0;
        best = better ? reached : best;
        long now = stopwatch.nanos();
        if (best != null && (better || now - lastReport > REPORT_NANOS)) {
            lastReport = now;
            share = Math.max(share, Math.min(1, share()));
            progress.report(best, share);
        }
    }

    private double share() {
        double work = 0;
        for (long schedules : done) {
            work += (double) schedules / limits.schedules() / done.length;
        }
        return Math.max(work, stopwatch.share());
    }
}
