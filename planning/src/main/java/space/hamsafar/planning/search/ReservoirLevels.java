package space.hamsafar.planning.search;

import java.util.Arrays;
import space.hamsafar.planning.Reservoir;

/** The jumps of each reservoir's level, in order of time. Not thread-safe. */
final class ReservoirLevels {

    private final Stores stores;
    private final int[][] tick;
    private final int[][] amount;
    private final int[] count;

    ReservoirLevels(Stores stores) {
        int n = stores.reservoirs().size();
        this.stores = stores;
        tick = new int[n][16];
        amount = new int[n][16];
        count = new int[n];
    }

    /** The first tick from {@code from} to {@code latest} at which a mode leaves every level within its bounds. */
    int next(int mode, int from, int duration, int latest) {
        Stores.Change[] changes = stores.changes()[mode];
        if (changes.length == 0) {
            return from;
        }
        int at = from;
        while (at <= latest) {
            add(changes, at, duration, 1);
            boolean sound = isSound(changes);
            add(changes, at, duration, -1);
            if (sound) {
                return at;
            }
            at = nextEvent(changes, at, duration);
        }
        return Spans.NEVER;
    }

    /** Levels can only become sound where an end of the activity passes another jump. */
    private int nextEvent(Stores.Change[] changes, int from, int duration) {
        int next = Spans.NEVER;
        for (Stores.Change change : changes) {
            int r = change.reservoir();
            for (int k = 0; k < count[r]; k++) {
                int candidate = tick[r][k] - (change.atEnd() ? duration : 0);
                if (candidate > from) {
                    next = Math.min(next, candidate);
                    break;
                }
            }
        }
        return next;
    }

    private boolean isSound(Stores.Change[] changes) {
        for (Stores.Change change : changes) {
            if (!isSound(change.reservoir())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a level stays within its bounds; taking activities out can spoil that for the ones that remain. */
    boolean isSound(int r) {
        Reservoir reservoir = stores.reservoirs().get(r);
        long level = reservoir.initial();
        for (int k = 0; k < count[r]; k++) {
            level += amount[r][k];
            boolean last = k + 1 == count[r] || tick[r][k + 1] != tick[r][k];
            if (last && (level < reservoir.minimum() || level > reservoir.maximum())) {
                return false;
            }
        }
        return true;
    }

    /** Enters (sign 1) or takes out (sign -1) the jumps of a mode. */
    void add(Stores.Change[] changes, int start, int duration, int sign) {
        for (Stores.Change change : changes) {
            int at = change.atEnd() ? start + duration : start;
            if (sign > 0) {
                insert(change.reservoir(), at, change.amount());
            } else {
                delete(change.reservoir(), at, change.amount());
            }
        }
    }

    void add(int mode, int start, int duration, int sign) {
        add(stores.changes()[mode], start, duration, sign);
    }

    private void insert(int r, int at, int change) {
        if (count[r] == tick[r].length) {
            tick[r] = Arrays.copyOf(tick[r], 2 * count[r]);
            amount[r] = Arrays.copyOf(amount[r], 2 * count[r]);
        }
        int k = count[r]++;
        while (k > 0 && tick[r][k - 1] > at) {
            tick[r][k] = tick[r][k - 1];
            amount[r][k] = amount[r][k - 1];
            k--;
        }
        tick[r][k] = at;
        amount[r][k] = change;
    }

    private void delete(int r, int at, int change) {
        for (int k = 0; k < count[r]; k++) {
            if (tick[r][k] == at && amount[r][k] == change) {
                int rest = count[r] - k - 1;
                System.arraycopy(tick[r], k + 1, tick[r], k, rest);
                System.arraycopy(amount[r], k + 1, amount[r], k, rest);
                count[r]--;
                return;
            }
        }
        throw new IllegalStateException("no jump of " + change + " at tick " + at + " was entered");
    }
}
