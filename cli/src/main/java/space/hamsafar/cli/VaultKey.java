package space.hamsafar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.vault.MasterKey;

/**
 * Where the master key of a campaign is: in the file that was named, else outside the programme folder, in the user's folder
 * of keys, under the name that {@code selection/vault.id} holds. A key that an older version left in the programme folder is
 * still taken, with a warning: there it guards against nobody who reads the folder.
 */
final class VaultKey implements Supplier<MasterKey> {
    private static final int NAME_BYTES = 16;

    private final Path folder;
    private final @Nullable Path named;
    private final PrintWriter err;
    private @Nullable MasterKey key;

    /**
     * The key of a programme folder, looked for when it is first asked for: who needs no application needs no key.
     *
     * @param named file that the user named, if any
     * @param err for warnings
     */
    VaultKey(Path programme, @Nullable Path named, PrintWriter err) {
        this.folder = FileStore.folder(programme);
        this.named = named;
        this.err = err;
    }

    @Override
    public MasterKey get() {
        MasterKey known = key;
        if (known == null) {
            known = find();
            key = known;
        }
        return known;
    }

    private MasterKey find() {
        if (named != null) {
            return read(named, "there is no file " + named);
        }
        Path inside = folder.resolve("vault.key");
        if (Files.exists(inside)) {
            err.println("warning: the master key lies in the folder that it guards, in " + inside
                    + ": move it out, and name it by --vault-key");
            return read(inside, "");
        }
        Path id = folder.resolve("vault.id");
        try {
            if (Files.exists(id)) {
                Path file = keys(System.getenv()).resolve(Files.readString(id).strip() + ".key");
                return read(
                        file, "the master key of this campaign is not in " + file + ": name its copy by --vault-key");
            }
            return draw(id);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot keep a master key, name a file for it by --vault-key", fault);
        }
    }

    /** A new key. The name in the programme folder comes last, so that a name without a key is never left. */
    private MasterKey draw(Path id) throws IOException {
        var random = new SecureRandom();
        byte[] drawn = new byte[MasterKey.BYTES];
        random.nextBytes(drawn);
        MasterKey made = MasterKey.of(drawn);
        if (Files.isDirectory(folder)) {
            byte[] name = new byte[NAME_BYTES];
            random.nextBytes(name);
            String text = HexFormat.of().formatHex(name);
            Path keys = keys(System.getenv());
            Files.createDirectories(keys);
            Path file = keys.resolve(text + ".key");
            writePrivate(file, made.text() + "\n");
            writePrivate(id, text + "\n");
            err.println("the master key of this campaign is " + file + ": keep a copy of it, apart from the programme"
                    + " folder; without it no application can be read");
        }
        return made;
    }

    /** The user's folder of keys. */
    static Path keys(Map<String, String> environment) {
        String own = environment.getOrDefault("HAMSAFAR_KEYS", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", environment.getOrDefault("APPDATA", ""));
        Path base = config.isBlank() ? Path.of(System.getProperty("user.home", "."), ".config") : Path.of(config);
        return base.resolve("hamsafar").resolve("keys");
    }

    private static MasterKey read(Path file, String missing) {
        try {
            return MasterKey.parse(Files.readString(file));
        } catch (NoSuchFileException fault) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: " + missing);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        } catch (IllegalArgumentException fault) {
            throw new Refusal(ExitCodes.PROBLEMS, file + ": " + fault.getMessage());
        }
    }

    /** Writes a new file that only its owner reads; it is there whole or not at all. */
    static void writePrivate(Path file, String text) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, own);
        Files.writeString(part, text, StandardOpenOption.WRITE);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
