package space.hamsafar.campaign.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.role.Actor;

/**
 * Keeps a campaign in the folder {@code selection} of a programme folder: {@code journal.log}, {@code segments/} and
 * {@code lock}. Not thread-safe.
 *
 * <p>A line of the journal is acknowledged after {@code fsync}. A process that is killed leaves at most a torn last line,
 * which was not acknowledged and is cut off by the next writer, and segments that nothing refers to.
 */
public final class FileStore implements CampaignStore {
    private final List<Entry> entries;
    private final FileSegments segments;
    private final AuditLog audit;
    private final @Nullable Journal journal;
    private final @Nullable FileChannel lock;
    private String lastHash;

    private FileStore(
            Journal.Content content,
            FileSegments segments,
            AuditLog audit,
            @Nullable Journal journal,
            @Nullable FileChannel lock) {
        this.entries = new ArrayList<>(content.entries());
        this.segments = segments;
        this.audit = audit;
        this.journal = journal;
        this.lock = lock;
        this.lastHash =
                content.lines().isEmpty() ? "" : Hashes.sha256(content.lines().getLast());
    }

    /** The folder of the campaign inside a programme folder. */
    public static Path folder(Path programme) {
        return programme.resolve("selection");
    }

    /**
     * Opens a campaign to read; one that was never opened to write is empty.
     *
     * @throws StoreException if it is damaged or cannot be read
     */
    public static FileStore read(Path programme) {
        Path folder = folder(programme);
        try {
            return new FileStore(
                    Journal.read(journal(folder)), new FileSegments(segments(folder)), AuditLog.none(), null, null);
        } catch (IOException fault) {
            throw new StoreException("cannot read " + folder, fault);
        }
    }

    /**
     * Opens a campaign to write, for one process at a time; cuts off what a killed one left, and tells the log what it
     * missed.
     *
     * @throws StoreException if another process writes to it, it is damaged, or the log knows more than the journal
     */
    public static FileStore write(Path programme, AuditLog audit) {
        Path folder = folder(programme);
        FileChannel lock = null;
        try {
            Files.createDirectories(folder);
            lock = lock(folder);
            Journal.Content content = Journal.read(journal(folder));
            FileSegments segments = new FileSegments(segments(folder));
            segments.sweep(referred(content.entries()));
            tell(audit, content, folder);
            Journal journal = Journal.open(journal(folder), content.length());
            Folders.force(folder);
            return new FileStore(content, segments, audit, journal, lock);
        } catch (IOException fault) {
            close(lock);
            throw new StoreException("cannot write to " + folder, fault);
        } catch (StoreException fault) {
            close(lock);
            throw fault;
        }
    }

    @Override
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    @Override
    public Entry append(Actor actor, Instant at, String operation, List<Fact> facts) {
        if (journal == null) {
            throw new IllegalStateException("the store was opened to read: open it to write");
        }
        Entry entry = new Entry(entries.size() + 1L, at, actor, operation, lastHash, facts);
        byte[] json = JournalFormat.json(entry);
        journal.append(json);
        entries.add(entry);
        lastHash = Hashes.sha256(json);
        audit.append(entry.number(), json);
        return entry;
    }

    @Override
    public Segments segments() {
        return segments;
    }

    @Override
    public void close() {
        if (journal != null) {
            journal.close();
        }
        close(lock);
    }

    private static Path journal(Path folder) {
        return folder.resolve("journal.log");
    }

    private static Path segments(Path folder) {
        return folder.resolve("segments");
    }

    private static Set<String> referred(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.facts().stream())
                .flatMap(fact -> fact.referred().stream())
                .map(Segment::name)
                .collect(Collectors.toSet());
    }

    private static void tell(AuditLog audit, Journal.Content content, Path folder) {
        if (audit.size() > content.lines().size()) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    folder + ": the log knows " + audit.size() + " acts, the journal "
                            + content.lines().size() + ": acts were taken back; restore the journal from a copy");
        }
        for (int i = (int) audit.size(); i < content.lines().size(); i++) {
            audit.append(i + 1L, content.lines().get(i));
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // Another store of this process holds it: the same answer as for another process.
        }
        channel.close();
        throw new StoreException(
                StoreException.Kind.BUSY, "somebody else is writing to " + folder + ": try again when they are done");
    }

    private static void close(@Nullable FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException fault) {
            throw new StoreException("cannot release the lock", fault);
        }
    }
}
