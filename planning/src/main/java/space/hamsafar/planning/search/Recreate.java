package space.hamsafar.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Puts activities back into a timetable, in one of several ways. Not thread-safe. */
final class Recreate {

    /** Share of the optional work that was not there before which is tried at a time. */
    private static final double NEW = 0.3;

    /** Share of the tries that place what is worth most for its time first, as long as any value is missed. */
    private static final double BY_WORTH = 0.6;

    private final Generator generator;
    private final Timetable table;
    private final ActivityTable activities;
    private final Bounds bounds;
    private final Randoms randoms;
    private final int[] order;
    private final long[] keys;

    Recreate(Generator generator, Bounds bounds, Randoms randoms) {
        this.generator = generator;
        this.bounds = bounds;
        this.randoms = randoms;
        table = generator.table;
        activities = table.project.activities();
        order = new int[table.mode.length];
        keys = new long[table.mode.length];
    }

    /** Places what is missing: the focus first, from a tick on if it can be, then what is needed, then optional work. */
    void missing(int focus, int tick, Snapshot current, boolean bare) {
        varyPeople();
        varyLateness();
        if (focus != Ruin.NONE) {
            boolean anywhere = generator.target(focus) != null || randoms.chance(0.5);
            generator.insertFrom(focus, anywhere ? 0 : tick);
        }
        int count = 0;
        boolean lacksValue = current.objective().missedValue() > 0;
        int style = lacksValue && randoms.chance(BY_WORTH) ? 3 : randoms.below(4);
        for (int i = 0; i < table.mode.length; i++) {
            if (isWanted(i) && (!bare || table.isNeeded(i)) && isTried(i, current)) {
                keys[i] = key(i, style, current);
                int at = count++;
                while (at > 0 && keys[order[at - 1]] > keys[i]) {
                    order[at] = order[at - 1];
                    at--;
                }
                order[at] = i;
            }
        }
        generator.insertAll(order, count);
        Arrays.fill(generator.late(), false);
    }

    /** Whether an activity is missing, can be placed, and stands for its chain. */
    private boolean isWanted(int i) {
        int[] chain = table.project.links().chainOf()[i];
        return !table.isPlaced(i)
                && !bounds.impossible()[i]
                && (activities.isMandatory(i) || !table.isTaken(i))
                && (chain.length == 0 || chain[0] == i || table.isPlaced(chain[0]));
    }

    /** Whether something is tried: always if it was there before or is needed, else now and then. */
    private boolean isTried(int i, Snapshot current) {
        return current.mode()[i] != Timetable.ABSENT || table.isNeeded(i) || randoms.chance(NEW);
    }

    private void varyLateness() {
        if (randoms.chance(0.2)) {
            boolean[] late = generator.late();
            for (int i = 0; i < late.length; i++) {
                late[i] = randoms.chance(0.3);
            }
        }
    }

    private long key(int i, int style, Snapshot current) {
        long rank = table.isNeeded(i) ? 0 : 1L << 40;
        boolean wasPlaced = current.mode()[i] != Timetable.ABSENT;
        int before = wasPlaced ? current.start()[i] : bounds.latest()[i];
        return rank
                + switch (style) {
                    case 0 -> before;
                    case 1 -> randoms.below(1 << 20);
                    case 2 -> bounds.latest()[i] - bounds.earliest()[i] + randoms.below(16);
                    default ->
                        -100L * Math.max(0, activities.value()[i]) / Math.max(1, activities.shortest(i))
                                + randoms.below(32);
                };
    }

    private void varyPeople() {
        int[] bias = generator.staffing.bias();
        boolean vary = randoms.chance(0.5);
        for (int p = 0; p < bias.length; p++) {
            bias[p] = vary ? randoms.below(1 << 16) : 0;
        }
    }

    /** Generates a whole new timetable, in nearly the order of the current one. */
    void again(Orders orders, Snapshot current, boolean bare) {
        varyPeople();
        table.clear();
        int noise = 1 + randoms.below(1 + current.objective().makespan() / 8);
        for (int i = 0; i < keys.length; i++) {
            long before = current.mode()[i] == Timetable.ABSENT ? bounds.latest()[i] : current.start()[i];
            keys[i] = before + randoms.below(noise) + (table.isNeeded(i) ? 0 : 1L << 40);
        }
        int[] all = orders.by(keys);
        int[] some = bare ? Arrays.stream(all).filter(table::isNeeded).toArray() : all;
        generator.insertAll(some, some.length);
    }

    /** Forward-backward improvement: moves all work late, from the last on, and then early, from the first on. */
    void justify(Snapshot current) {
        int end = current.objective().makespan();
        for (int i : placed(Comparator.comparingInt(i -> -table.end(i)))) {
            generator.moveLate(i, end);
        }
        for (int i : placed(Comparator.comparingInt(i -> table.start[i]))) {
            generator.moveEarly(i);
        }
    }

    /** Moves each activity with a wish towards it. */
    void shift(Snapshot current) {
        for (int i : placed(Comparator.comparingInt(i -> table.start[i]))) {
            generator.moveNear(i, current.objective().makespan());
        }
        // Another mode may change reservoirs otherwise than the one it replaces.
        generator.dropUnsupported();
    }

    private int[] placed(Comparator<Integer> comparator) {
        return IntStream.range(0, table.mode.length)
                .filter(table::isPlaced)
                .boxed()
                .sorted(comparator)
                .mapToInt(i -> i)
                .toArray();
    }
}
