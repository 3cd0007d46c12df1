package space.hamsafar.planning.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import space.hamsafar.planning.Objective;

/**
 * A search by large neighbourhoods, for projects with anything in them: takes some activities out of the timetable, puts
 * them and the missing ones back in another order, and keeps what is no worse. Not thread-safe.
 */
final class NeighbourhoodIsland {

    /** Share of the search after which optional work is placed even if something needed is still missing. */
    private static final double BARE = 0.7;

    /** So often something is forced in without success before the search goes back. */
    private static final int PATIENCE = 12;

    /** So many schedules come from the classic orders and neighbourhoods, which place what is not hard at less cost. */
    private static final int CLASSIC = 20;

    /** Share of the tries that force something in, as long as something needed is missing. */
    private static final double FORCED = 0.1;

    /** Share of the other tries that clear the hours of something needed then. */
    private static final double HOURLY = 0.9;

    private final int island;
    private final Watch watch;
    private final Randoms randoms;
    private final Orders orders;
    private final Generator generator;
    private final Timetable table;
    private final Ruin ruin;
    private final Recreate recreate;
    private final Ejection ejection;
    private final boolean hasWishes;

    /** Whether nothing is known that keeps something needed out of every schedule. */
    private final boolean completable;

    private Snapshot current;
    private long schedules;

    /** Whether optional work is left out for now, as the search has yet to place all that is needed. */
    private boolean bare;

    NeighbourhoodIsland(CompiledProject project, Bounds bounds, int island, long seed, Watch watch) {
        this.island = island;
        this.watch = watch;
        randoms = new Randoms(seed, island);
        orders = new Orders(project, bounds);
        generator = new Generator(project, bounds);
        table = generator.table;
        ruin = new Ruin(table, bounds, randoms);
        recreate = new Recreate(generator, bounds, randoms);
        ejection = new Ejection(generator, bounds, randoms);
        hasWishes = !project.project().preferences().isEmpty()
                || !project.project().baseline().isEmpty();
        completable = bounds.reasons().isEmpty();
        current = table.snapshot();
    }

    Outcome run() {
        bare = completable && hasOptional();
        first(orders.byRoom());
        first(orders.byLatestStart());
        first(orders.byEarliestStart());
        while (goesOn()) {
            watch.better(current.objective()).ifPresent(this::adopt);
            bare &= current.objective().missingMandatory() > 0 && watch.share(schedules) < BARE;
            if (completable
                    && current.objective().missingMandatory() > 0
                    && schedules >= CLASSIC
                    && randoms.chance(FORCED)) {
                force();
            } else {
                step();
            }
        }
        return new Outcome(current, schedules);
    }

    private boolean goesOn() {
        if (schedules % 16 == 0) {
            watch.report(island, schedules, current.objective());
        }
        return watch.goesOn(island, schedules, current.objective());
    }

    /** Starts from one of the classic orders; the first one is tried even if no time is left. */
    private void first(int[] order) {
        if (schedules == 0 || goesOn()) {
            for (int wishful = 0; wishful < (hasWishes ? 2 : 1); wishful++) {
                table.clear();
                generator.seekWishes(wishful == 1, ceiling());
                if (bare) {
                    int[] needed = needed(order);
                    generator.insertAll(needed, needed.length);
                }
                if (!bare || table.missing() == 0) {
                    generator.insertAll(order, order.length);
                }
                settle();
            }
        }
    }

    private boolean hasOptional() {
        return IntStream.range(0, table.mode.length).anyMatch(i -> !table.isNeeded(i));
    }

    private int[] needed(int[] order) {
        return Arrays.stream(order).filter(table::isNeeded).toArray();
    }

    private int ceiling() {
        Objective reached = current.objective();
        return reached.missingMandatory() > 0 || reached.makespan() == 0 ? Integer.MAX_VALUE : reached.makespan();
    }

    private void adopt(Snapshot found) {
        current = found;
        table.restore(current);
    }

    /** Forces in something needed, and what that puts out in its turn; goes back if it comes to no end. */
    private void force() {
        ejection.forget();
        int before = current.objective().missingMandatory();
        for (int k = 0; k < PATIENCE && ejection.step() && goesOn(); k++) {
            schedules++;
            if (table.missing() < before && isSound(before)) {
                settle();
                return;
            }
        }
        schedules++;
        generator.dropUnsupported();
        if (table.missing() == before) {
            current = table.snapshot();
        } else {
            table.restore(current);
        }
    }

    /** Whether fewer than so many are missing even without what lost its support. */
    private boolean isSound(int before) {
        generator.dropUnsupported();
        return table.missing() < before;
    }

    private void step() {
        generator.seekWishes(hasWishes && randoms.chance(0.6), ceiling());
        int kind = randoms.below(100);
        if (kind < 4) {
            recreate.again(orders, current, bare);
        } else if (kind < 7) {
            recreate.justify(current);
        } else if (kind < 9 && hasWishes) {
            recreate.shift(current);
        } else {
            boolean lacks = completable && current.objective().missingMandatory() > 0;
            int focus = lacks && randoms.chance(HOURLY) ? ruin.clearHours(current) : ruin.apply(current, bare);
            recreate.missing(focus, ruin.tick(), current, bare);
        }
        settle();
    }

    /** Keeps what stands if it is no worse than what stood before, else goes back. */
    private void settle() {
        schedules++;
        Objective reached = Evaluation.of(table);
        boolean first = schedules == 1;
        int order = reached.compareTo(current.objective());
        if (first || order <= 0) {
            current = table.snapshot();
            if (first || order < 0) {
                watch.report(island, schedules, current.objective());
                watch.offer(current.objective(), () -> current);
            }
        } else {
            table.restore(current);
        }
    }
}
