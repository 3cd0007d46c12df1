package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Takes activities out of a timetable and puts them back as near as possible to where a plan had them. Not thread-safe. */
final class RepairMoves {

    private static final int PREFERRED = 1 << 20;
    private static final int MOST = 16;

    private final Generator generator;
    private final Timetable table;
    private final Bounds bounds;
    private final Disturbance disturbance;
    private final Snapshot fixed;
    private final ActivityTable activities;

    RepairMoves(Generator generator, Bounds bounds, Disturbance disturbance, Snapshot fixed) {
        this.generator = generator;
        this.bounds = bounds;
        this.disturbance = disturbance;
        this.fixed = fixed;
        table = generator.table;
        activities = table.project.activities();
    }

    private boolean isFixed(int activity) {
        return fixed.mode()[activity] != Timetable.ABSENT;
    }

    /** Places what stands fast, whatever else fits then. */
    void placeFixed() {
        for (int i = 0; i < fixed.mode().length; i++) {
            generator.pinned()[i] = isFixed(i);
            if (isFixed(i) && !table.isPlaced(i)) {
                table.place(i, fixed.mode()[i], fixed.start()[i], fixed.staff()[i]);
            }
        }
    }

    /** Places what still fits exactly where the plan had it, the same people first. */
    void keep(int[] order) {
        for (int i : order) {
            if (!table.isPlaced(i) && disturbance.plannedStart(i) != Disturbance.NEVER) {
                prefer(i, true);
                generator.insertAt(i, disturbance.plannedMode(i), disturbance.plannedStart(i));
                prefer(i, false);
            }
        }
    }

    /** Places all in an order, each as near to the plan as those before it leave room. */
    void ripple(int[] order) {
        for (int i : order) {
            nearest(i);
        }
    }

    private void prefer(int activity, boolean on) {
        for (int person : disturbance.plannedStaff(activity)) {
            generator.staffing.bias()[person] = on ? -PREFERRED : 0;
        }
    }

    /** Places what is missing as near to the plan as it fits, and drops what makes no sense then. */
    void fill(int[] order) {
        for (int i : order) {
            if (!table.isPlaced(i)) {
                nearest(i);
            }
        }
        int[] missing = Arrays.stream(order)
                .filter(i -> !table.isPlaced(i) && activities.isMandatory(i))
                .toArray();
        generator.seekWishes(false, Integer.MAX_VALUE);
        if (missing.length > 0) {
            generator.insertAll(missing, missing.length);
        }
        generator.dropUnsupported();
    }

    private void nearest(int activity) {
        if (table.isPlaced(activity)) {
            return;
        }
        int planned = disturbance.plannedStart(activity);
        prefer(activity, true);
        boolean kept = planned != Disturbance.NEVER
                && generator.insertAt(activity, disturbance.plannedMode(activity), planned);
        if (!kept) {
            int wished = planned == Disturbance.NEVER ? bounds.earliest()[activity] : planned;
            generator.insertNear(activity, wished);
        }
        prefer(activity, false);
    }

    /** Places an activity as near to the plan as its people are free, if they ever are; no others are asked. */
    private void nearestWithItsPeople(int activity) {
        int planned = disturbance.plannedStart(activity);
        int[] people = disturbance.plannedStaff(activity);
        if (table.isPlaced(activity) || planned == Disturbance.NEVER || people.length == 0) {
            return;
        }
        boolean[] barred = generator.staffing.barred();
        Arrays.fill(barred, true);
        for (int person : people) {
            barred[person] = false;
        }
        generator.insertNear(activity, planned);
        Arrays.fill(barred, false);
    }

    /**
     * Picks something that is missing or was changed, clears its way at its place in the plan or near it, and puts
     * everything back, in the order of the plan or in another; says whether there was anything.
     */
    boolean disturb(Randoms randoms, int[] order) {
        int focus = misfit(randoms);
        if (focus < 0) {
            return false;
        }
        List<Integer> out = clear(focus, randoms);
        if (randoms.chance(0.6)) {
            if (randoms.chance(0.3)) {
                nearestWithItsPeople(focus);
            }
            nearest(focus);
        }
        while (!out.isEmpty()) {
            nearest(out.remove(randoms.chance(0.5) ? 0 : randoms.below(out.size())));
        }
        fill(order);
        return true;
    }

    private int misfit(Randoms randoms) {
        int n = table.mode.length;
        int from = n == 0 ? 0 : randoms.below(n);
        for (int k = 0; k < n; k++) {
            int i = (from + k) % n;
            if (!isFixed(i) && !bounds.impossible()[i] && (!table.isPlaced(i) || disturbance.cost(i) > 0)) {
                return i;
            }
        }
        return -1;
    }

    private List<Integer> clear(int focus, Randoms randoms) {
        int planned = disturbance.plannedStart(focus);
        int at = planned != Disturbance.NEVER
                ? planned
                : bounds.earliest()[focus]
                        + randoms.below(Math.max(1, bounds.latest()[focus] - bounds.earliest()[focus] + 1));
        int duration = activities.shortest(focus);
        int margin = randoms.below(1 + 2 * Math.max(1, duration));
        List<Integer> out = new ArrayList<>();
        if (table.isPlaced(focus)) {
            table.remove(focus);
        }
        int n = table.mode.length;
        int from = randoms.below(n);
        for (int k = 0; k < n && out.size() < MOST; k++) {
            int i = (from + k) % n;
            boolean near = table.isPlaced(i)
                    && !isFixed(i)
                    && table.start[i] < at + duration + margin
                    && table.end(i) > at - margin;
            if (near && randoms.chance(0.7)) {
                table.remove(i);
                out.add(i);
            }
        }
        if (!randoms.chance(0.6)) {
            out.add(focus);
        }
        out.sort(Comparator.comparingInt(disturbance::plannedStart));
        return out;
    }
}
