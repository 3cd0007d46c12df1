package space.hamsafar.campaign.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.store.StoreException;

/**
 * Where the log is kept: {@code selection/log} of a programme folder, with {@code entries.log}, {@code keys} and
 * {@code checkpoints/}.
 */
public final class LogFiles {
    private static final int MOST_CHECKPOINT = 1 << 16;

    private final Path folder;

    /** The log of a programme folder. */
    public LogFiles(Path programme) {
        this.folder = FileStore.folder(programme).resolve("log");
    }

    /** The file of entries. */
    Path entries() {
        return folder.resolve("entries.log");
    }

    /** The lines of the log, without line ends; what stands behind the last line end is left out. */
    List<byte[]> lines() {
        try {
            return Files.exists(entries()) ? lines(Files.readAllBytes(entries())) : List.of();
        } catch (IOException fault) {
            throw new StoreException("cannot read " + entries(), fault);
        }
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < bytes.length; to++) {
            if (bytes[to] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, to));
                from = to + 1;
            }
        }
        return lines;
    }

    /** An unsigned checkpoint of the log as it is. */
    public Checkpoint tip(String origin) {
        return Checkpoint.of(origin, MerkleTree.of(lines()));
    }

    /** The public keys in the folder, one a line; whoever can write to the folder can change them. */
    public List<NoteKey> keys() {
        return keys(folder.resolve("keys"));
    }

    /**
     * The public keys in a file, one a line.
     *
     * @throws IllegalArgumentException if a line is no key
     */
    public static List<NoteKey> keys(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank())
                            .map(NoteKey::parse)
                            .toList()
                    : List.of();
        } catch (IOException fault) {
            throw new StoreException("cannot read " + file, fault);
        }
    }

    /** Adds a public key to those of the folder. */
    public void add(NoteKey key) {
        List<String> lines =
                new ArrayList<>(keys().stream().map(NoteKey::toString).toList());
        lines.add(key.toString());
        write(folder.resolve("keys"), String.join("\n", lines) + "\n");
    }

    /** The checkpoints, smallest first; also those that cannot be read, as empty. */
    public List<CheckpointFile> checkpoints() {
        Path checkpoints = folder.resolve("checkpoints");
        if (!Files.isDirectory(checkpoints)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(checkpoints)) {
            return found.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(LogFiles::checkpoint)
                    .toList();
        } catch (IOException fault) {
            throw new StoreException("cannot read " + checkpoints, fault);
        }
    }

    /**
     * A checkpoint in a file of its own.
     *
     * @throws StoreException if the file cannot be read
     */
    public static CheckpointFile checkpoint(Path file) {
        try {
            if (Files.size(file) > MOST_CHECKPOINT) {
                return new CheckpointFile(file, Checkpoint.parse(""));
            }
            return new CheckpointFile(
                    file, Checkpoint.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException fault) {
            throw new StoreException("cannot read " + file, fault);
        }
    }

    /** Keeps a checkpoint in the place of one of the same size. */
    public Path put(Checkpoint checkpoint) {
        Path file = folder.resolve("checkpoints").resolve(String.format(Locale.ROOT, "%09d.txt", checkpoint.size()));
        write(file, checkpoint.toString());
        return file;
    }

    private static void write(Path file, String text) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new StoreException("cannot write " + file, fault);
        }
    }
}
