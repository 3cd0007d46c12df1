package space.hamsafar.planning.search;

import java.util.List;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;

/**
 * Windows as arrays, asked for the first or the last place where a duration fits.
 *
 * @param start of each window, ascending
 * @param end of each window
 * @param reach the latest end among a window and those before it, so that a binary search works on overlapping windows
 */
record Spans(int[] start, int[] end, int[] reach) {

    /** Stands for "at no tick". */
    static final int NEVER = Integer.MAX_VALUE;

    private static final int FAR = Integer.MAX_VALUE / 2;

    static Spans of(Windows windows) {
        return windows.spans()
                .map(Spans::of)
                .orElseGet(() -> new Spans(new int[] {-FAR}, new int[] {FAR}, new int[] {FAR}));
    }

    private static Spans of(List<Span> spans) {
        int count = spans.size();
        var made = new Spans(new int[count], new int[count], new int[count]);
        for (int i = 0; i < count; i++) {
            made.start[i] = spans.get(i).start();
            made.end[i] = spans.get(i).end();
            made.reach[i] = i == 0 ? made.end[i] : Math.max(made.reach[i - 1], made.end[i]);
        }
        return made;
    }

    /** The first tick from {@code tick} on at which a duration fits into one window. */
    int next(int tick, int duration) {
        int low = 0;
        int high = start.length;
        int least = tick + duration;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // The first window to reach so far reaches that far itself, and no later one starts earlier.
        while (low < start.length && end[low] - Math.max(tick, start[low]) < duration) {
            low++;
        }
        return low == start.length ? NEVER : Math.max(tick, start[low]);
    }
}
