package space.hamsafar.programme.source;

import java.util.Comparator;

/**
 * Something that a person should look at in a file.
 *
 * @param file the file, as the user named it, so that an editor can open it
 * @param line counted from 1
 * @param column counted from 1, in code points
 * @param message what was found, what is allowed and the remedy
 */
public record Problem(String file, int line, int column, String message) implements Comparable<Problem> {

    /** {@code FILE:LINE:COLUMN: message}, a form that editors and terminals make a link of. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }

    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::file)
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column)
                .thenComparing(Problem::message)
                .compare(this, other);
    }
}
