package space.hamsafar.planning.search;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.Objective;

/** Tells islands when to stop, and the caller how far they are. Thread-safe. */
final class Watch {

    private static final long REPORT_NANOS = 50_000_000;

    /** Pure schedules that a core builds in a second, times their activities to the power of 1.5, as measured. */
    private static final double BUILT_A_SECOND = 165e6;

    private final Limits limits;
    private final Progress progress;
    private final Stopwatch stopwatch;
    private final long[] done;
    private @Nullable Objective best;
    private volatile @Nullable Snapshot offered;
    private long lastReport;
    private double share;

    /** Greatest lower bound of the makespan that the caller has heard of. */
    private int told;

    /** What no complete schedule can beat. */
    private volatile Objective floor;

    /** First island that stands at the floor; the ones after it cannot win any more. */
    private volatile int winner = Integer.MAX_VALUE;

    Watch(Limits limits, Stopwatch stopwatch, Objective floor, Progress progress) {
        this.limits = limits;
        this.stopwatch = stopwatch;
        this.floor = floor;
        told = floor.makespan();
        this.progress = progress;
        done = new long[limits.islands()];
    }

    /** Whether an island should generate another schedule after so many. */
    boolean goesOn(int island, long schedules, Objective reached) {
        if (reached.compareTo(floor) <= 0) {
            finish(island);
            return false;
        }
        return schedules < limits.schedules() && !isOver(island);
    }

    /** Stops all islands at once. */
    void cancel() {
        stopwatch.cancel();
    }

    /** Whether an island should stop at once: another has won, in a timed search any. */
    boolean isOver(int island) {
        boolean won = limits.isTimed() ? winner != Integer.MAX_VALUE : winner < island;
        return won || stopwatch.isOver();
    }

    /** How many schedules an island may still generate after so many. */
    long left(long schedules) {
        return Math.min(Integer.MAX_VALUE, Math.max(0, limits.schedules() - schedules));
    }

    /** A watch for a short search that an island opens with. */
    Watch opening(int island, long most) {
        long half = Math.max(1, limits.schedules() / 2);
        var few = new Limits(Math.min(most, half), Optional.empty(), island + 1, limits.seed(), 1);
        return new Watch(few, stopwatch, floor, Progress.NONE);
    }

    /**
     * Raises what no makespan can beat, and tells the caller; the islands too, all at once, if the search is timed, as it
     * then may differ anyway.
     */
    synchronized void raiseFloor(int makespan) {
        if (makespan > told) {
            told = makespan;
            progress.bound(floor.withMakespan(makespan));
        }
        if (limits.isTimed() && makespan > floor.makespan()) {
            floor = floor.withMakespan(makespan);
        }
    }

    /** Offers a timetable to the islands that ask, if the search is timed. */
    void offer(Objective reached, Supplier<Snapshot> found) {
        if (limits.isTimed()) {
            offerTimed(reached, found);
        }
    }

    private synchronized void offerTimed(Objective reached, Supplier<Snapshot> found) {
        if (offered == null || reached.compareTo(offered.objective()) < 0) {
            offered = found.get();
        }
    }

    /** A timetable that another island offered, if it is better than so good. */
    Optional<Snapshot> better(Objective reached) {
        // A neighbour may offer at the same time; then its timetable is taken over the next time.
        return Optional.ofNullable(offered).filter(found -> found.objective().compareTo(reached) < 0);
    }

    /**
     * About how many schedules an island will generate of a pure project: the limit, or a guess of what fits into the
     * time. Depends on the limits alone, not on the machine.
     */
    long expected(int activities) {
        double schedules = limits.secondsAnIsland() * BUILT_A_SECOND / Math.pow(activities, 1.5);
        return Math.min(limits.schedules(), (long) schedules);
    }

    /** Whether some island stands at the floor. */
    boolean isDone() {
        return winner < Integer.MAX_VALUE;
    }

    boolean isOvertaken(int island) {
        return winner < island;
    }

    /** Says that an island has found what no other can beat. */
    synchronized void finish(int island) {
        winner = Math.min(winner, island);
    }

    /** How much of its work an island has done after so many schedules, of 1. */
    double share(long made) {
        return Math.max((double) made / limits.schedules(), stopwatch.share());
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
