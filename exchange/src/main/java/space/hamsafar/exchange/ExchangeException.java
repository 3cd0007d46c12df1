package space.hamsafar.exchange;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says what the world outside did not allow: a folder that cannot be written, a file that cannot be read or is not
 * what it should be.
 *
 * <p>The message is one that a person can act on; it names the file and, where known, line and column.
 */
public final class ExchangeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A problem with no cause below it. */
    public ExchangeException(String message) {
        super(message);
    }

    /** A problem that another exception caused. */
    public ExchangeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
