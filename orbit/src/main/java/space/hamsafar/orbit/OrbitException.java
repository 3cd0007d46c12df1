package space.hamsafar.orbit;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what the world outside gave that this module cannot use: an unreadable element file, or elements that do not
 * reach the instant asked for.
 *
 * <p>The message is one that a person can act on; of a file it carries the path and, where known, the line, one problem
 * on each line of the message.
 */
public final class OrbitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    /** What cannot be used and what to do about it. */
    public OrbitException(String message) {
        this(message, null);
    }

    /** What cannot be used and what to do about it, with the failure behind it. */
    public OrbitException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.problems = List.of();
    }

    /** All that is wrong with files, in order of lines. */
    public OrbitException(List<FileProblem> problems, @Nullable Throwable cause) {
        super(problems.stream().map(FileProblem::toString).collect(Collectors.joining("\n")), cause);
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong with the file that was read, in order of lines; empty if it was not about a file. */
    public List<FileProblem> problems() {
        return problems;
    }
}
