package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;

/** Starts that something forbids, as disjoint intervals in ascending order. */
final class Forbidden {

    private static final int FAR = 1 << 30;

    private final int[] from;
    private final int[] to;

    private Forbidden(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /** Every start. */
    static Forbidden everywhere() {
        return of(List.of(new Span(-FAR, FAR)));
    }

    /** The starts of intervals that may overlap, in any order. */
    static Forbidden of(List<Span> intervals) {
        List<Span> merged = new ArrayList<>();
        for (Span span : intervals.stream().sorted().toList()) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && span.start() <= last.end()) {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return new Forbidden(
                merged.stream().mapToInt(Span::start).toArray(),
                merged.stream().mapToInt(Span::end).toArray());
    }

    /** All starts outside {@code [first, last]}. */
    static Forbidden outside(long first, long last) {
        int low = (int) Math.clamp(first, -FAR + 1, FAR - 1);
        int high = (int) Math.clamp(last + 1, -FAR + 1, FAR - 1);
        return low >= high ? everywhere() : of(List.of(new Span(-FAR, low), new Span(high, FAR)));
    }

    /** The starts from which so many ticks lie in no window. */
    static Forbidden outside(Windows windows, int duration) {
        if (windows.spans().isEmpty()) {
            return of(List.of());
        }
        List<Span> allowed = windows.spans().get().stream()
                .filter(span -> span.length() >= duration)
                .map(span -> new Span(span.start(), span.end() - duration + 1))
                .toList();
        Forbidden open = of(allowed);
        List<Span> closed = new ArrayList<>();
        int at = -FAR;
        for (int k = 0; k < open.from.length; k++) {
            if (at < open.from[k]) {
                closed.add(new Span(at, open.from[k]));
            }
            at = open.to[k];
        }
        closed.add(new Span(at, FAR));
        return of(closed);
    }

    /** The starts from which so many ticks overlap {@code [begin, end)}. */
    static List<Span> overlapping(int begin, int end, int duration) {
        int first = begin - duration + 1;
        return first < end ? List.of(new Span(first, end)) : List.of();
    }

    List<Span> intervals() {
        List<Span> intervals = new ArrayList<>();
        for (int k = 0; k < from.length; k++) {
            intervals.add(new Span(from[k], to[k]));
        }
        return intervals;
    }

    boolean isEmpty() {
        return from.length == 0;
    }

    boolean contains(int start) {
        int at = Arrays.binarySearch(from, start);
        int k = at >= 0 ? at : -at - 2;
        return k >= 0 && start < to[k];
    }

    /** Passes on each tick at which it begins or ends. */
    void borders(IntConsumer consumer) {
        for (int k = 0; k < from.length; k++) {
            consumer.accept(from[k]);
            consumer.accept(to[k]);
        }
    }
}
