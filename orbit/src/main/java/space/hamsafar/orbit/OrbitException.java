package space.hamsafar.orbit;

import org.jspecify.annotations.Nullable;

/**
 * Says what the world outside gave that this module cannot use: an unreadable element file, or elements that do not
 * reach the instant asked for.
 *
 * <p>The message is one that a person can act on; of a file it carries the path and, where known, the line.
 */
public final class OrbitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OrbitException(String message) {
        super(message);
    }

    OrbitException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
