package space.hamsafar.campaign.vault;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import space.hamsafar.campaign.store.Folders;
import space.hamsafar.campaign.store.StoreException;

/**
 * The key material of the rows of one segment: {@link #SALT} random bytes for each, in order and nothing else. Zeros mean
 * that the key was destroyed. It alone of a campaign's files is changed in place.
 */
final class KeyFile {
    /** Bytes for each row. */
    static final int SALT = 32;

    private static final int BUFFER = 1 << 16;
    private static final String UNFINISHED = ".part";

    private final Path file;

    private KeyFile(Path file) {
        this.file = file;
    }

    static KeyFile of(Path folder, byte[] segment) {
        return new KeyFile(folder.resolve(HexFormat.of().formatHex(segment) + ".keys"));
    }

    /** Begins a new file, which is there only after {@link Growing#keep}. */
    Growing begin() throws IOException {
        Files.createDirectories(folder());
        return new Growing(file);
    }

    InputStream open() throws IOException {
        try {
            return new BufferedInputStream(Files.newInputStream(file), BUFFER);
        } catch (NoSuchFileException fault) {
            throw missing();
        }
    }

    /** Overwrites the material of rows with zeros; returns how much of it was not zero before. */
    int destroy(List<Integer> rows) throws IOException {
        int destroyed = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (int row : rows) {
                long at = (long) row * SALT;
                ByteBuffer salt = ByteBuffer.allocate(SALT);
                while (salt.hasRemaining() && channel.read(salt, at + salt.position()) >= 0) {
                    // Goes on until the material is read whole.
                }
                destroyed += isDestroyed(salt.array(), 0) ? 0 : 1;
                ByteBuffer zeros = ByteBuffer.allocate(SALT);
                while (zeros.hasRemaining()) {
                    channel.write(zeros, at + zeros.position());
                }
            }
            channel.force(true);
        } catch (NoSuchFileException fault) {
            throw missing();
        }
        return destroyed;
    }

    static boolean isDestroyed(byte[] salts, int at) {
        for (int i = at; i < at + SALT; i++) {
            if (salts[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private Path folder() {
        return java.util.Objects.requireNonNull(file.getParent());
    }

    private StoreException missing() {
        return new StoreException(
                StoreException.Kind.DAMAGED, file + " is missing, and with it the keys of applications; restore it");
    }

    /** A file that is being written. */
    static final class Growing implements AutoCloseable {
        private final Path file;
        private final Path part;
        private final FileChannel channel;
        private final OutputStream out;

        private Growing(Path file) throws IOException {
            this.file = file;
            this.part = file.resolveSibling(file.getFileName() + UNFINISHED);
            this.channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        }

        void add(byte[] salts, int length) throws IOException {
            out.write(salts, 0, length);
        }

        /** Makes it safe on the disk, under its name. */
        void keep() throws IOException {
            out.flush();
            channel.force(true);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            Folders.force(java.util.Objects.requireNonNull(file.getParent()));
        }

        /** Removes what was not kept. */
        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(part);
        }
    }
}
