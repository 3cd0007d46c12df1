package space.hamsafar.campaign.store;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import space.hamsafar.campaign.fact.Segment;

/**
 * Segments of rows about persons, each row sealed with a key of its own, so that any one can be forgotten while the
 * segment stays as it was written. Not thread-safe.
 */
public interface PersonalRows {

    /**
     * Writes a segment; it and its keys are on the disk when this returns.
     *
     * @param kind first part of its name, and the ending, such as {@code applications.sealed}
     * @throws StoreException if it cannot be written
     */
    Segment write(String kind, Writer writer);

    /**
     * Hands every row to a taker, in order.
     *
     * @throws StoreException if it is missing, was changed, or the master key is another
     */
    void read(Segment segment, Taker taker);

    /** Tells of every row, in order, whose it is; forgotten ones included. Much cheaper than {@link #read}. */
    void persons(Segment segment, Consumer<String> taker);

    /**
     * Destroys the keys of rows, for good.
     *
     * @param whose whether a row of this person is to be forgotten
     * @return how many keys were there and are no more
     */
    int forget(Segment segment, Predicate<String> whose);

    /** Takes the rows of a new segment. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes a row.
         *
         * @param person id of the application; empty if it is not known whose row it is
         * @param buffer holds the content, which is copied
         */
        void row(String person, byte[] buffer, int length) throws IOException;
    }

    /** Writes the rows of a segment. */
    @FunctionalInterface
    interface Writer {
        /** Hands all rows to a sink, and returns their number as the segment's fact shall tell it. */
        int write(Sink sink) throws IOException;
    }

    /** Takes rows that are read. */
    interface Taker {
        /**
         * Takes a row.
         *
         * @param content which the taker may keep
         */
        void row(String person, byte[] content);

        /** A row whose key was destroyed. */
        void forgotten(String person);
    }
}
