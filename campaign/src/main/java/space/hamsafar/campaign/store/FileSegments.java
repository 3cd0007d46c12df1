package space.hamsafar.campaign.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import space.hamsafar.campaign.fact.Segment;

/** Segments as files of a folder: written beside, made safe, then moved into place. */
final class FileSegments implements Segments {
    private static final String UNFINISHED = ".part";
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private int next;

    FileSegments(Path folder) {
        this.folder = folder;
    }

    /** Removes what no fact refers to, and goes on behind the highest number. */
    void sweep(Set<String> referred) throws IOException {
        Files.createDirectories(folder);
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.toList();
        }
        for (Path file : files) {
            if (referred.contains(file.getFileName().toString())) {
                next = Math.max(next, number(file.getFileName().toString()));
            } else {
                Files.delete(file);
            }
        }
    }

    @Override
    public Segment write(String kind, Writer writer) {
        int dot = kind.lastIndexOf('.');
        String name = kind.substring(0, dot) + String.format(Locale.ROOT, "-%06d", next + 1) + kind.substring(dot);
        Path part = folder.resolve(name + UNFINISHED);
        MessageDigest digest = Hashes.sha256();
        try {
            int rows;
            try (FileChannel channel = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(
                            new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER)) {
                rows = writer.write(out);
                out.flush();
                channel.force(true);
            }
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            Folders.force(folder);
            next++;
            return new Segment(name, HexFormat.of().formatHex(digest.digest()), rows);
        } catch (IOException fault) {
            throw new StoreException("cannot write " + folder.resolve(name), fault);
        } finally {
            remove(part);
        }
    }

    /** What is left of a segment that was given up; the next sweep takes what cannot be removed now. */
    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // Nothing refers to it.
            return;
        }
    }

    @Override
    public InputStream open(Segment segment) {
        try {
            Path file = folder.resolve(segment.name());
            return new CheckedInput(Files.newInputStream(file), segment.sha256(), file.toString());
        } catch (NoSuchFileException fault) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    folder.resolve(segment.name()) + " is missing; restore it from a copy");
        } catch (IOException fault) {
            throw new StoreException("cannot read " + folder.resolve(segment.name()), fault);
        }
    }

    @Override
    public byte[] bytes(Segment segment) {
        try (InputStream in = open(segment)) {
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new StoreException("cannot read " + folder.resolve(segment.name()), fault);
        }
    }

    private static int number(String name) {
        int dash = name.lastIndexOf('-');
        int dot = name.indexOf('.', dash);
        try {
            return Integer.parseInt(name.substring(dash + 1, dot));
        } catch (NumberFormatException | StringIndexOutOfBoundsException fault) {
            return 0;
        }
    }
}
