package space.hamsafar.campaign.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The file of the journal: read whole when it is opened, appended to line by line. */
final class Journal implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private long length;

    private Journal(Path file, FileChannel channel, long length) {
        this.file = file;
        this.channel = channel;
        this.length = length;
    }

    /**
     * What a journal holds.
     *
     * @param entries in order
     * @param lines the JSON of each
     * @param length bytes up to the end of the last sound line
     */
    record Content(List<Entry> entries, List<byte[]> lines, long length) {}

    /**
     * Reads a journal. What stands behind the last line end, or in a last line whose sum is wrong, was being written
     * when the process died and was never acknowledged: it is passed over. Anything else that is wrong was done to the
     * file afterwards.
     *
     * @throws StoreException if a line is wrong that others follow, or lines are missing
     */
    static Content read(Path file) throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        List<Entry> entries = new ArrayList<>();
        List<byte[]> lines = new ArrayList<>();
        String previous = "";
        int from = 0;
        for (int to = end(bytes, from); to < bytes.length; to = end(bytes, from)) {
            if (!JournalFormat.isSound(bytes, from, to)) {
                if (to + 1 == bytes.length && !JournalFormat.holdsSoundLine(bytes, from, to)) {
                    break;
                }
                throw damaged(file, entries.size() + 1, "its check sum is wrong");
            }
            Entry entry = JournalFormat.entry(bytes, from + JournalFormat.PREFIX, to)
                    .orElseThrow(() -> damaged(file, entries.size() + 1, "this version cannot read it"));
            if (entry.number() != entries.size() + 1 || !entry.previous().equals(previous)) {
                throw damaged(file, entries.size() + 1, "it does not follow the line before");
            }
            byte[] json = java.util.Arrays.copyOfRange(bytes, from + JournalFormat.PREFIX, to);
            entries.add(entry);
            lines.add(json);
            previous = Hashes.sha256(json);
            from = to + 1;
        }
        return new Content(entries, lines, from);
    }

    /** Opens a journal to append behind a length, and cuts off what stands there. */
    static Journal open(Path file, long length) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() > length) {
            channel.truncate(length);
        }
        channel.force(true);
        return new Journal(file, channel, length);
    }

    /** Writes a line; it is on the disk when this returns. */
    void append(byte[] json) {
        ByteBuffer line = ByteBuffer.wrap(JournalFormat.line(json));
        int size = line.remaining();
        try {
            long at = length;
            while (line.hasRemaining()) {
                at += channel.write(line, at);
            }
            channel.force(false);
            length += size;
        } catch (IOException fault) {
            takeBack();
            throw new StoreException("cannot write to " + file, fault);
        }
    }

    private void takeBack() {
        try {
            channel.truncate(length);
            channel.force(false);
        } catch (IOException _) {
            // The next opening cuts the torn line off; nothing of it was acknowledged.
            length = Math.max(length, 0);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException fault) {
            throw new StoreException("cannot close " + file, fault);
        }
    }

    private static int end(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static StoreException damaged(Path file, int line, String what) {
        return new StoreException(
                StoreException.Kind.DAMAGED,
                file + ":" + line + ": the journal was changed: " + what + "; restore it from a copy");
    }
}
