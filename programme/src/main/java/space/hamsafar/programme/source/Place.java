package space.hamsafar.programme.source;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Place(int line, int column) implements Comparable<Place> {
    /** The first character. */
    public static final Place START = new Place(1, 1);

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }

    @Override
    public int compareTo(Place other) {
        return Comparator.comparingInt(Place::line)
                .thenComparingInt(Place::column)
                .compare(this, other);
    }
}
