package space.hamsafar.orbit;

import java.nio.file.Path;

/**
 * One thing that is wrong with a file.
 *
 * @param file the file
 * @param line line, counted from 1; 0 if the problem is not on one line
 * @param message what was found and what is allowed, as a sentence without the place
 */
public record FileProblem(Path file, int line, String message) {
    /** {@code FILE:LINE: message}, or {@code FILE: message} without a line. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
