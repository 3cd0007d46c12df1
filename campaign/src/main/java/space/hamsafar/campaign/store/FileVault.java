package space.hamsafar.campaign.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps texts about persons as plain files, a folder for each person, in {@code selection/persons}. Whoever can read the
 * folder can read them.
 */
public final class FileVault implements PersonalVault {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Path folder;

    /** The vault of a programme folder. */
    public FileVault(Path programme) {
        this.folder = FileStore.folder(programme).resolve("persons");
    }

    @Override
    public String put(String person, byte[] content) {
        Path own = own(person);
        try {
            Files.createDirectories(own);
            String reference = String.format(Locale.ROOT, "%06d", count(own) + 1);
            Path part = own.resolve(reference + ".part");
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, own.resolve(reference), StandardCopyOption.ATOMIC_MOVE);
            Folders.force(own);
            Folders.force(folder);
            return reference;
        } catch (IOException fault) {
            throw new StoreException("cannot write to " + own, fault);
        }
    }

    @Override
    public Optional<byte[]> find(String person, String reference) {
        Path file = own(person).resolve(checked(reference));
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException fault) {
            throw new StoreException("cannot read " + file, fault);
        }
    }

    @Override
    public void forget(String person) {
        Path own = own(person);
        if (!Files.exists(own)) {
            return;
        }
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(own);
            Folders.force(folder);
        } catch (IOException fault) {
            throw new StoreException("cannot remove " + own, fault);
        }
    }

    private Path own(String person) {
        return folder.resolve(checked(person));
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no id: use letters, digits, dots, hyphens and underscores");
        }
        return name;
    }

    private static int count(Path own) throws IOException {
        try (Stream<Path> files = Files.list(own)) {
            return (int)
                    files.filter(file -> !file.toString().endsWith(".part")).count();
        }
    }
}
