package space.hamsafar.cli;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.vault.MasterKey;

/**
 * Where the master key of the vault is: in the file that was named, else in {@code selection/vault.key}, which is made
 * when a campaign is first written to. There it guards against nobody who reads the folder: keep it elsewhere.
 */
final class VaultKey {

    private VaultKey() {}

    /**
     * The key of a programme folder.
     *
     * @param named file that the user named, if any
     */
    static MasterKey of(Path programme, @Nullable Path named) {
        Path folder = FileStore.folder(programme);
        Path file = named == null ? folder.resolve("vault.key") : named;
        try {
            if (named == null && !Files.exists(file)) {
                byte[] drawn = new byte[MasterKey.BYTES];
                new SecureRandom().nextBytes(drawn);
                MasterKey key = MasterKey.of(drawn);
                if (Files.isDirectory(folder)) {
                    writePrivate(file, key.text() + "\n");
                }
                return key;
            }
            return MasterKey.parse(Files.readString(file));
        } catch (NoSuchFileException fault) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: there is no file " + file);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read or write " + file, fault);
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
