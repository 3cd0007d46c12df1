package space.hamsafar.planning.search;

import java.util.Arrays;
import space.hamsafar.planning.Objective;

/**
 * A genetic search for pure projects in two directions of time: each generation is built from the end of the one before,
 * so that crossing and forward-backward improvement are one and the same step. (After Debels and Vanhoucke: A
 * decomposition-based genetic algorithm for the resource-constrained project-scheduling problem, Operations Research 55,
 * 2007.) Each member has one heir. A child that is a little longer than its mother is straightened: built from the other
 * end and back. One that is longer still gives way to the mother's schedule, seen from the other end. The population is as
 * large as the work that may be done lets converge; when the shortest schedule stays as it is all the same, it doubles.
 * Allocates nothing between two doublings. Not thread-safe.
 *
 * <pre>
 *   built forwards     crossed, built backwards     crossed, built forwards
 *   |==  ===           |   == ===|                  |== ===
 *   | ====  =     →    |  ====  =|            →     | ==== =         →  …
 * </pre>
 */
final class PureIsland {

    /** So many generations a search should last: the more work it may do, the larger its population. */
    private static final int GENERATIONS = 900;

    private static final int LEAST_SIZE = 40;
    private static final int GREATEST_SIZE = 6000;
    private static final int MOST_STARTS = 4_000_000;
    private static final int PATIENCE = 150;
    private static final int REPORT_EVERY = 256;

    /** From so many activities on, every other island crosses by whole blocks of a good father. */
    private static final int LARGE = 200;

    private final PureProject project;
    private final int island;
    private final Watch watch;
    private final Randoms randoms;
    private final Offspring offspring;
    private final Blocks blocks;
    private final PureDecoder decoder;
    private final int[] start;
    private final int[] keys;
    private final int[] first;
    private final int[] spare;
    private final int[] bestStart;

    /** Children that are longer than their mother by up to so many ticks are straightened: half of a mean activity. */
    private final int near;

    private Generation now;
    private Generation next;
    private int best = Integer.MAX_VALUE;
    private long schedules;
    private int idle;

    /** Whether the next generation is built from the start of time. */
    private boolean forward = true;

    PureIsland(PureProject project, int island, long seed, Watch watch) {
        this.project = project;
        this.island = island;
        this.watch = watch;
        randoms = new Randoms(seed, island);
        offspring = new Offspring(project, randoms);
        blocks = new Blocks(project, randoms);
        decoder = new PureDecoder(project);
        int n = project.count();
        start = new int[n];
        keys = new int[n];
        first = new int[project.span() + 2];
        spare = new int[n];
        near = (int) Math.round(Arrays.stream(project.duration()).average().orElse(0) / 2);
        bestStart = new int[n];
        int size = size(watch.expected(n));
        now = Generation.of(size, n);
        next = Generation.of(size, n);
    }

    private int size(long schedules) {
        return (int) Math.min(greatestSize(), Math.max(LEAST_SIZE, schedules / GENERATIONS));
    }

    /** Goes on for a number of generations, which must be even, or until the watch says stop. */
    void advance(int generations) {
        if (schedules == 0) {
            keep(build(offspring.order, Integer.MAX_VALUE), now, 0);
            watch.report(island, schedules, objective());
            fill(1);
        }
        for (int g = 0; g < generations && goesOn(); g++) {
            int before = best;
            evolve();
            idle = best < before ? 0 : idle + 1;
            if (!forward && idle >= PATIENCE && now.size() < greatestSize()) {
                grow();
                idle = 0;
            }
        }
    }

    /** Works alone, until the watch says stop. */
    Outcome run() {
        do {
            advance(2);
        } while (goesOn());
        return outcome();
    }

    /** Trades every other member for those of another island that has come as far, so that both have new fathers. */
    void trade(PureIsland other) {
        now.trade(other.now);
    }

    Outcome outcome() {
        return new Outcome(snapshot(), schedules);
    }

    private int greatestSize() {
        return Math.max(2, Math.min(GREATEST_SIZE, MOST_STARTS / project.count()));
    }

    boolean goesOn() {
        if (schedules % REPORT_EVERY == 0) {
            watch.report(island, schedules, objective());
        }
        return watch.goesOn(island, schedules, objective());
    }

    /** Draws the members from a number on at random. */
    private void fill(int from) {
        forward = true;
        for (int k = from; k < now.size() && goesOn(); k++) {
            offspring.draw();
            keep(build(offspring.order, Integer.MAX_VALUE), now, k);
        }
        forward = false;
    }

    private void grow() {
        int size = now.size();
        int greater = Math.min(2 * size, greatestSize());
        now = now.grown(greater);
        next = Generation.of(greater, project.count());
        fill(size);
    }

    /** Builds the next generation from the other end. */
    private void evolve() {
        int[][] after = forward ? project.after() : project.before();
        int elite = now.best();
        for (int k = 0; k < now.size() && goesOn(); k++) {
            if (k == elite) {
                offspring.copy(now.order()[k]);
            } else {
                cross(k, after);
            }
            int makespan = bear(now.makespan()[k]);
            if (makespan <= now.makespan()[k]) {
                keep(makespan, next, k);
            } else {
                turn(k);
            }
        }
        Generation old = now;
        now = next;
        next = old;
        forward = !forward;
    }

    /**
     * Makes a child of a member. In a large project every other island takes the better of two fathers, with a block of his
     * kept whole: it converges within the work that there is, and trades what it finds for the variety of its neighbours.
     */
    private void cross(int member, int[][] after) {
        int[] mother = now.order()[member];
        int father = randoms.below(now.size());
        if (island % 2 == 1 && project.count() >= LARGE) {
            int other = randoms.below(now.size());
            father = now.makespan()[other] < now.makespan()[father] ? other : father;
            offspring.graft(mother, now.order()[father], after);
        } else {
            blocks.choose(now, member, father);
            offspring.cross(mother, now.order()[father], blocks.from(), blocks.length(), after);
        }
    }

    /**
     * Builds the schedule of the child made last, and straightens it if that may make it as short as the most and the work
     * that is left allows for it; its makespan.
     */
    private int bear(int most) {
        int makespan = build(offspring.order, most + near);
        boolean isNear = makespan > most && makespan <= most + near;
        return isNear && watch.left(schedules) >= 2 ? straighten(makespan, most) : makespan;
    }

    /**
     * Builds the schedule built last anew from the other end, and the outcome from the first again: it can only become
     * shorter. Gives up on one that was far too long and is not shorter at the other end.
     */
    private int straighten(int makespan, int most) {
        measureFromOtherEnd(makespan);
        sort(makespan, spare);
        forward = !forward;
        int there = build(spare, most + near - 1);
        boolean goesBack = there < most + near;
        if (goesBack) {
            measureFromOtherEnd(there);
            sort(there, spare);
        }
        forward = !forward;
        return goesBack ? build(spare, most) : there;
    }

    /** Builds the schedule of an order, unless it is sure to be longer than the most; its makespan. */
    private int build(int[] order, int most) {
        schedules++;
        return forward ? decoder.forward(order, start, most) : decoder.backward(order, start, most);
    }

    /** Puts the schedule built last in a place. */
    private void keep(int makespan, Generation into, int k) {
        measureFromOtherEnd(makespan);
        if (makespan < best) {
            best = makespan;
            System.arraycopy(forward ? start : keys, 0, bestStart, 0, start.length);
            watch.offer(objective(), this::snapshot);
        }
        System.arraycopy(start, 0, into.start()[k], 0, start.length);
        into.makespan()[k] = makespan;
        sort(makespan, into.order()[k]);
    }

    /** Passes a member on as it is, seen from the other end. */
    private void turn(int k) {
        int makespan = now.makespan()[k];
        int[] mirrored = next.start()[k];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = now.start()[k][i];
            mirrored[i] = makespan - keys[i] - project.duration()[i];
        }
        next.makespan()[k] = makespan;
        sort(makespan, next.order()[k]);
    }

    /** Makes the starts of the schedule built last, as they are seen from the other end, the keys to sort by. */
    private void measureFromOtherEnd(int makespan) {
        for (int i = 0; i < keys.length; i++) {
            keys[i] = makespan - start[i] - project.duration()[i];
        }
    }

    /** Sorts by key; activities with equal keys come in an order that respects the precedences from the other end. */
    private void sort(int greatest, int[] into) {
        Arrays.fill(first, 0, greatest + 2, 0);
        for (int key : keys) {
            first[key + 1]++;
        }
        for (int k = 1; k <= greatest + 1; k++) {
            first[k] += first[k - 1];
        }
        int[] base = project.order();
        int n = base.length;
        for (int k = 0; k < n; k++) {
            int i = forward ? base[n - 1 - k] : base[k];
            into[first[keys[i]]++] = i;
        }
    }

    private Objective objective() {
        return new Objective(0, 0, 0, best, 0, 0);
    }

    private Snapshot snapshot() {
        int n = project.count();
        int[] mode = new int[n];
        Arrays.setAll(mode, i -> project.compiled().activities().firstMode()[i]);
        return new Snapshot(mode, bestStart.clone(), new int[n][0], objective());
    }
}
