package space.hamsafar.campaign.store;

import java.io.IOException;

/** The store cannot be used: another process writes to it, it was damaged, or the disk refuses. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be used. */
    public enum Kind {
        /** Another process writes to it; try again. */
        BUSY,
        /** What is there is not what was written. */
        DAMAGED,
        /** The disk refuses. */
        DISK
    }

    private final Kind kind;

    /** A reason with what to do about it. */
    public StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** The disk refused. */
    public StoreException(String message, IOException cause) {
        super(message + ": " + cause.getMessage(), cause);
        this.kind = Kind.DISK;
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }
}
