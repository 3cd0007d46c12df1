package space.hamsafar.planning.exact;

import java.util.Arrays;

/**
 * The bounds of all variables and the history of how they rose, level by level. Not thread-safe.
 *
 * <p>An entry says which side rose from what to what and why. Reasons are numbers with a tag in the lowest two bits: a
 * decision, a clause, an arc or a list of literals in the {@link #store}.
 */
final class Trail {

    static final int DECISION = 0;
    static final int CLAUSE = 1;
    static final int LIST = 2;
    static final int ARC = 3;

    /** Bound of each side. */
    int[] bound = new int[64];

    /** Bound of each side before any decision. */
    int[] root = new int[64];

    /** Latest entry of each side, -1 without any. */
    int[] last = new int[64];

    int sides;

    int[] side = new int[1024];
    int[] before = new int[1024];
    int[] after = new int[1024];
    int[] reason = new int[1024];
    int[] previous = new int[1024];
    int[] level = new int[1024];
    int size;

    /** Next entry whose consequences are not drawn yet. */
    int head;

    /** Lists of literals that explain entries: a count, then the literals. */
    long[] store = new long[1024];

    /** What could not be raised, to what and why, after a failure. */
    int failedSide;

    int failedValue;
    int failedReason;

    private int stored = 1;
    private int[] levelStart = new int[64];
    private int[] levelStored = new int[64];
    private int levels;

    Trail() {
        newVariable(1, 1);
    }

    int newVariable(int low, int high) {
        if (sides + 2 > bound.length) {
            bound = Arrays.copyOf(bound, 2 * bound.length);
            root = Arrays.copyOf(root, bound.length);
            last = Arrays.copyOf(last, bound.length);
        }
        bound[sides] = low;
        bound[sides + 1] = -high;
        root[sides] = low;
        root[sides + 1] = -high;
        last[sides] = -1;
        last[sides + 1] = -1;
        sides += 2;
        return sides / 2 - 1;
    }

    int low(int variable) {
        return bound[2 * variable];
    }

    int high(int variable) {
        return -bound[2 * variable + 1];
    }

    boolean isFixed(int variable) {
        return bound[2 * variable] + bound[2 * variable + 1] == 0;
    }

    boolean isTrue(long literal) {
        return bound[Literal.side(literal)] >= Literal.value(literal);
    }

    boolean isFalse(long literal) {
        return Literal.value(literal) > -bound[Literal.side(literal) ^ 1];
    }

    /** Whether it holds before any decision. */
    boolean isRoot(long literal) {
        return root[Literal.side(literal)] >= Literal.value(literal);
    }

    int levels() {
        return levels;
    }

    void newLevel() {
        if (levels == levelStart.length) {
            levelStart = Arrays.copyOf(levelStart, 2 * levels);
            levelStored = Arrays.copyOf(levelStored, 2 * levels);
        }
        levelStart[levels] = size;
        levelStored[levels] = stored;
        levels++;
    }

    /** First entry above a level. */
    int startAbove(int target) {
        return target >= levels ? size : levelStart[target];
    }

    /** Takes all entries above a level back. */
    void backtrack(int target) {
        if (target >= levels) {
            return;
        }
        int start = levelStart[target];
        for (int i = size - 1; i >= start; i--) {
            bound[side[i]] = before[i];
            last[side[i]] = previous[i];
        }
        size = start;
        head = Math.min(head, size);
        stored = levelStored[target];
        levels = target;
    }

    boolean raise(long literal, int why) {
        return raise(Literal.side(literal), Literal.value(literal), why);
    }

    /** Raises a side to a value if it is not there yet; false, with the failure noted, if it cannot be so high. */
    boolean raise(int what, int value, int why) {
        if (bound[what] >= value) {
            return true;
        }
        if (value > -bound[what ^ 1]) {
            failedSide = what;
            failedValue = value;
            failedReason = why;
            return false;
        }
        if (size == side.length) {
            grow();
        }
        side[size] = what;
        before[size] = bound[what];
        after[size] = value;
        reason[size] = why;
        previous[size] = last[what];
        level[size] = levels;
        last[what] = size;
        bound[what] = value;
        if (levels == 0) {
            root[what] = value;
        }
        size++;
        return true;
    }

    /** The entry by which a side came to a value that it has and had not at the root. */
    int entryOf(int what, int value) {
        int entry = last[what];
        while (before[entry] >= value) {
            entry = previous[entry];
        }
        return entry;
    }

    /** Keeps a list of true literals as a reason, those of the root left out. */
    int listed(Literals literals) {
        if (stored + literals.size + 1 > store.length) {
            store = Arrays.copyOf(store, Math.max(2 * store.length, stored + literals.size + 1));
        }
        int at = stored++;
        for (int k = 0; k < literals.size; k++) {
            if (!isRoot(literals.items[k])) {
                store[stored++] = literals.items[k];
            }
        }
        store[at] = (long) stored - at - 1;
        return at << 2 | LIST;
    }

    /** Forgets how the bounds of the root came about. */
    void forgetRoot() {
        if (levels == 0 && head == size) {
            for (int i = 0; i < size; i++) {
                last[side[i]] = -1;
            }
            size = 0;
            head = 0;
            stored = 1;
        }
    }

    private void grow() {
        int length = 2 * side.length;
        side = Arrays.copyOf(side, length);
        before = Arrays.copyOf(before, length);
        after = Arrays.copyOf(after, length);
        reason = Arrays.copyOf(reason, length);
        previous = Arrays.copyOf(previous, length);
        level = Arrays.copyOf(level, length);
    }
}
