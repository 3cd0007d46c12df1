package space.hamsafar.planning.search;

import java.util.Arrays;
import space.hamsafar.planning.Objective;

/**
 * A genetic search for lean projects over orders and modes, in two directions of time as in {@link PureIsland}: each
 * generation is built from the end of the one before. Modes that take too much of a supply are mended before anything is
 * built, and building tries other modes for some activities. (After Van Peteghem and Vanhoucke: A genetic algorithm for
 * the preemptive and non-preemptive multi-mode resource-constrained project scheduling problem, EJOR 201, 2010.) Not
 * thread-safe.
 */
final class LeanIsland {

    private static final int FIRST_SIZE = 100;
    private static final int GREATEST_SIZE = 1600;
    private static final int MOST_STARTS = 2_000_000;
    private static final int PATIENCE = 60;
    private static final int REPORT_EVERY = 256;

    /** Share of the activities of a child for which all modes are tried. */
    private static final double MODE_TRIALS = 0.1;

    private final LeanProject project;
    private final int island;
    private final Watch watch;
    private final Randoms randoms;
    private final LeanOffspring offspring;
    private final LeanBuilder decoder;
    private final SupplyLedger ledger;
    private final int[] keys;
    private final int[] first;
    private final LeanBest best;

    private LeanGeneration now;
    private LeanGeneration next;
    private long schedules;

    /** Whether the next generation is built from the start of time. */
    private boolean forward = true;

    LeanIsland(LeanProject project, int island, long seed, Watch watch) {
        this.project = project;
        this.island = island;
        this.watch = watch;
        randoms = new Randoms(seed, island);
        offspring = new LeanOffspring(project, randoms);
        decoder = project.lags().isPresent()
                ? new LagDecoder(project, project.lags().get())
                : new LeanDecoder(project, randoms);
        ledger = new SupplyLedger(project);
        best = new LeanBest(project);
        int n = project.count();
        keys = new int[n];
        first = new int[project.span() + 2];
        int size = Math.min(FIRST_SIZE, greatestSize());
        now = LeanGeneration.of(size, n);
        next = LeanGeneration.of(size, n);
    }

    Outcome run() {
        offspring.mendModes();
        decode(now, 0, 0);
        watch.report(island, schedules, best.objective());
        fill(1);
        int idle = 0;
        while (goesOn()) {
            long before = best.score();
            if (!forward) {
                watch.better(best.objective())
                        .filter(found -> found.objective().missingMandatory() == 0)
                        .ifPresent(this::adopt);
            }
            evolve();
            idle = best.score() < before ? 0 : idle + 1;
            if (!forward && idle >= PATIENCE && now.size() < greatestSize()) {
                grow();
                idle = 0;
            }
        }
        return new Outcome(best.snapshot(), schedules);
    }

    private int greatestSize() {
        return Math.max(2, Math.min(GREATEST_SIZE, MOST_STARTS / project.count()));
    }

    private boolean goesOn() {
        Objective reached = best.objective();
        if (schedules % REPORT_EVERY == 0) {
            watch.report(island, schedules, reached);
        }
        return watch.goesOn(island, schedules, reached);
    }

    /** Draws the members from a number on at random. */
    private void fill(int from) {
        forward = true;
        for (int k = from; k < now.size() && goesOn(); k++) {
            offspring.draw();
            decode(now, k, randoms.chance(0.5) ? 1 : MODE_TRIALS);
        }
        forward = false;
    }

    private void grow() {
        int size = now.size();
        int greater = Math.min(2 * size, greatestSize());
        now = now.grown(greater);
        next = LeanGeneration.of(greater, project.count());
        fill(size);
    }

    /** Builds the next generation from the other end. */
    private void evolve() {
        int[][] after = forward ? project.after() : project.before();
        int elite = now.best();
        for (int k = 0; k < now.size() && goesOn(); k++) {
            if (k == elite) {
                offspring.copy(now, k);
            } else {
                offspring.cross(now, k, randoms.below(now.size()), after);
            }
            decode(next, k, MODE_TRIALS);
            if (next.score()[k] > now.score()[k]) {
                turn(k);
            }
        }
        LeanGeneration old = now;
        now = next;
        next = old;
        forward = !forward;
    }

    /** Builds the schedule of what was made last and puts it in a place. */
    private void decode(LeanGeneration into, int k, double modeTrials) {
        int[] mode = offspring.mode;
        int missing = decoder.decode(offspring.order, mode, forward, modeTrials);
        schedules++;
        ledger.count(mode);
        int makespan = decoder.makespan();
        long score = ((missing + ledger.excess()) << Integer.SIZE) + makespan;
        if (best.offer(score, decoder, mode, forward, missing)) {
            watch.offer(best.objective(), best::snapshot);
        }
        into.score()[k] = score;
        into.makespan()[k] = makespan;
        System.arraycopy(mode, 0, into.mode()[k], 0, mode.length);
        for (int i = 0; i < mode.length; i++) {
            // What found no place comes last; from the other end, first.
            int start = Math.min(decoder.start()[i], makespan - Math.min(makespan, project.duration(mode[i])));
            into.start()[k][i] = start;
            keys[i] = Math.max(0, makespan - start - project.duration(mode[i]));
        }
        sort(makespan, into.order()[k]);
    }

    /** Lets a schedule from elsewhere take the place of a member, which was built from the start of time. */
    private void adopt(Snapshot found) {
        int k = randoms.below(now.size());
        int makespan = found.objective().makespan();
        best.adopt(found);
        now.score()[k] = best.score();
        now.makespan()[k] = makespan;
        System.arraycopy(found.mode(), 0, now.mode()[k], 0, keys.length);
        System.arraycopy(found.start(), 0, now.start()[k], 0, keys.length);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = makespan - found.start()[i] - project.duration(found.mode()[i]);
        }
        forward = true;
        sort(makespan, now.order()[k]);
        forward = false;
    }

    /** Passes a member on as it is, seen from the other end. */
    private void turn(int k) {
        int makespan = now.makespan()[k];
        int[] mode = now.mode()[k];
        int[] mirrored = next.start()[k];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = now.start()[k][i];
            mirrored[i] = Math.max(0, makespan - keys[i] - project.duration(mode[i]));
        }
        System.arraycopy(mode, 0, next.mode()[k], 0, mode.length);
        next.makespan()[k] = makespan;
        next.score()[k] = now.score()[k];
        sort(makespan, next.order()[k]);
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
}
