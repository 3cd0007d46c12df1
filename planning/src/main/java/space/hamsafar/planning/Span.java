package space.hamsafar.planning;

/**
 * A half-open interval of ticks, {@code [start, end)}.
 *
 * @param start first tick inside
 * @param end first tick after it, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start >= end) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") is empty: end must be after start");
        }
    }

    /** The number of ticks inside. */
    public int length() {
        return end - start;
    }

    /** Whether the whole of {@code [from, to)} lies inside this span; an empty interval may lie on either border. */
    public boolean encloses(int from, int to) {
        return start <= from && to <= end;
    }

    /** The number of ticks that this span shares with {@code [from, to)}. */
    public int overlap(int from, int to) {
        return Math.max(0, Math.min(end, to) - Math.max(start, from));
    }

    /** Earlier start first, then earlier end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
