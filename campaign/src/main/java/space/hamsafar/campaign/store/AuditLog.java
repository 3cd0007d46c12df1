package space.hamsafar.campaign.store;

/**
 * A log over the lines of the journal that shows afterwards that none was changed, dropped, moved or taken back.
 *
 * <p>The store tells it every line once, in order, after the line is safe on the disk. A log that missed lines, because
 * the process was killed in between, is told them at the next opening.
 */
public interface AuditLog {

    /** How many lines it was told so far. */
    long size();

    /**
     * Takes a line.
     *
     * @param number of the entry, always {@code size() + 1}
     * @param line bytes of the journal's line without its check sum and line end; they hold no personal data
     */
    void append(long number, byte[] line);

    /** A log that keeps nothing: for tests and measurements. */
    static AuditLog none() {
        return new AuditLog() {
            private long size;

            @Override
            public long size() {
                return size;
            }

            @Override
            public void append(long number, byte[] line) {
                size = number;
            }
        };
    }
}
