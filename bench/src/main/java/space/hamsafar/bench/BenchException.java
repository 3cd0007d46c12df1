package space.hamsafar.bench;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read or does not hold what it should; the message says where and what. */
public final class BenchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BenchException(String message) {
        this(message, null);
    }

    public BenchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
