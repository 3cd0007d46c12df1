package space.hamsafar.planning.exact;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides what no conflict has spoken of: the activity that can start earliest, first its mode, then its start, then its
 * people; at last whatever is left. Not thread-safe once built.
 */
final class Fallback {

    private final List<Unit> units = new ArrayList<>();
    private int variables;

    /**
     * The variables of an activity.
     *
     * @param modes of 0 and 1, one for each mode; empty where there is one mode
     * @param people of 0 and 1, one for each who may serve
     */
    record Unit(int start, int end, int[] modes, int[] people) {}

    void add(Unit unit) {
        units.add(unit);
    }

    void close(int count) {
        variables = count;
    }

    long next(Trail trail, int[] wanted) {
        Unit best = null;
        long least = Long.MAX_VALUE;
        for (Unit unit : units) {
            if (!isSettled(unit, trail)) {
                // Earliest start first, among equals the one that must end first.
                long key = ((long) trail.low(unit.start) << 32) + trail.high(unit.end);
                if (key < least) {
                    least = key;
                    best = unit;
                }
            }
        }
        return best != null ? decide(best, trail, wanted) : rest(trail);
    }

    private static boolean isSettled(Unit unit, Trail trail) {
        return trail.isFixed(unit.start) && areFixed(unit.modes, trail) && areFixed(unit.people, trail);
    }

    private static boolean areFixed(int[] booleans, Trail trail) {
        for (int variable : booleans) {
            if (!trail.isFixed(variable)) {
                return false;
            }
        }
        return true;
    }

    private static long decide(Unit unit, Trail trail, int[] wanted) {
        if (!areFixed(unit.modes, trail)) {
            return choose(unit.modes, trail, wanted);
        }
        if (!trail.isFixed(unit.start)) {
            return Literal.atMost(unit.start, trail.low(unit.start));
        }
        return choose(unit.people, trail, wanted);
    }

    private static long choose(int[] booleans, Trail trail, int[] wanted) {
        int chosen = -1;
        for (int variable : booleans) {
            boolean better = chosen < 0 || wanted[variable] > wanted[chosen];
            if (!trail.isFixed(variable) && better) {
                chosen = variable;
            }
        }
        return Literal.isOne(chosen);
    }

    private long rest(Trail trail) {
        for (int x = variables - 1; x > 0; x--) {
            if (!trail.isFixed(x)) {
                return Literal.atMost(x, trail.low(x));
            }
        }
        return Literal.ALWAYS;
    }
}
