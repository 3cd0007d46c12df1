package space.hamsafar.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.store.StoreException;

/**
 * The secret from which the names come that assessors see, in {@code selection/blinding.key}: drawn when a campaign is
 * first written to, and the same from then on. Whoever reads it can tell who is behind a name.
 */
final class BlindingKey {
    private static final int BYTES = 32;

    private BlindingKey() {}

    /** The key of a programme folder; one that is not kept, where no campaign was begun. */
    static byte[] of(Path programme) {
        Path folder = FileStore.folder(programme);
        Path file = folder.resolve("blinding.key");
        try {
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            if (Files.isDirectory(folder)) {
                Path part = folder.resolve("blinding.key.part");
                try (FileChannel channel =
                        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(key));
                    channel.force(true);
                }
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return key;
        } catch (IOException fault) {
            throw new StoreException("cannot keep " + file, fault);
        }
    }
}
