package space.hamsafar.campaign.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import space.hamsafar.campaign.store.AuditLog;
import space.hamsafar.campaign.store.StoreException;

/**
 * Writes a line of {@code selection/log/entries.log} for each act. Not thread-safe; the lock of the store guards it.
 *
 * <p>It does not wait for the disk: what a crash takes from it the store tells again at the next opening.
 */
public final class FileAuditLog implements AuditLog {
    private final LogFiles files;
    private long size;
    private long length;

    /** The log of a programme folder; cuts off what a process that was killed left behind the last line. */
    public FileAuditLog(Path programme) {
        this.files = new LogFiles(programme);
        List<byte[]> lines = files.lines();
        this.size = lines.size();
        this.length = lines.stream().mapToLong(line -> line.length + 1L).sum();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void append(long number, byte[] line) {
        byte[] json = LogLine.of(line)
                .orElseThrow(() -> new IllegalArgumentException("entry " + number + " is no line of a journal"))
                .bytes();
        ByteBuffer bytes =
                ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
        try {
            Files.createDirectories(files.entries().getParent());
            try (FileChannel channel =
                    FileChannel.open(files.entries(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.truncate(length);
                while (bytes.hasRemaining()) {
                    length += channel.write(bytes, length);
                }
            }
            size = number;
        } catch (IOException fault) {
            throw new StoreException("cannot write to " + files.entries(), fault);
        }
    }
}
