package space.hamsafar.planning;

import java.util.List;
import java.util.Optional;

/**
 * A set of intervals of which one must hold the whole of something; or no restriction at all.
 *
 * <p>Windows may overlap or touch and are never merged: an activity that fits only across the border of two passes
 * fits in neither.
 *
 * @param spans the windows in ascending order; absent where any time will do, empty where no time will
 */
public record Windows(Optional<List<Span>> spans) {

    private static final Windows ANY = new Windows(Optional.empty());

    public Windows {
        spans = spans.map(list -> list.stream().sorted().toList());
    }

    /** No restriction: any time will do. */
    public static Windows any() {
        return ANY;
    }

    /** Exactly these windows, in any order; an empty list means that nothing ever fits. */
    public static Windows of(List<Span> spans) {
        return new Windows(Optional.of(spans));
    }

    /** Whether {@code [from, to)} lies wholly inside one window. */
    public boolean enclose(int from, int to) {
        return spans.map(list -> enclose(list, from, to)).orElse(true);
    }

    private static boolean enclose(List<Span> spans, int from, int to) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // The last window to begin in time is the likeliest; those that begin later hold nothing of it.
        for (int k = low - 1; k >= 0; k--) {
            if (spans.get(k).encloses(from, to)) {
                return true;
            }
        }
        return false;
    }
}
