package space.hamsafar.campaign.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import space.hamsafar.campaign.fact.Segment;

/** Files beside the journal. A segment that no fact refers to is swept away when the store is next opened to write. */
public interface Segments {

    /**
     * Writes a segment; it is on the disk when this returns.
     *
     * @param kind first part of its name, and the ending, such as {@code applications.csv}
     * @throws StoreException if it cannot be written
     */
    Segment write(String kind, Writer writer);

    /**
     * Opens a segment, not buffered. Whoever reads it to its end is told if it is not what was written: the last read
     * throws a {@link StoreException}.
     *
     * @throws StoreException if it is missing
     */
    InputStream open(Segment segment);

    /**
     * The bytes of a segment.
     *
     * @throws StoreException if it is missing, or is not what was written
     */
    byte[] bytes(Segment segment);

    /** Writes the bytes of a segment. */
    @FunctionalInterface
    interface Writer {
        /** Writes to a buffered stream, which the caller closes, and returns the number of rows. */
        int write(OutputStream out) throws IOException;
    }
}
