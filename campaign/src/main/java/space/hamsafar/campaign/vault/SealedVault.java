package space.hamsafar.campaign.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.store.PersonalVault;
import space.hamsafar.campaign.store.StoreException;

/**
 * Keeps texts about persons in {@code selection/vault}, a folder for each person, encrypted (AES-256-GCM by Tink) with a
 * key of their own, which the master key wraps. A person is forgotten by overwriting and removing that key: copies of the
 * texts stay unreadable for whoever has no copy of the key. Each text is bound to its person and reference, so that files
 * cannot be exchanged. Not thread-safe; the lock of the store guards it.
 */
public final class SealedVault implements PersonalVault {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final String KEY = "key";
    private static final String FORGOTTEN = "forgotten";

    private final Path folder;
    private final Supplier<MasterKey> master;

    /**
     * The vault of a programme folder.
     *
     * @param master key of the campaign, asked for when it is first needed
     */
    public SealedVault(Path programme, Supplier<MasterKey> master) {
        this.folder = FileStore.folder(programme).resolve("vault");
        this.master = master;
    }

    @Override
    public String put(String person, byte[] content) {
        Path own = own(person);
        if (Files.exists(own.resolve(FORGOTTEN))) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED, person + " was forgotten: nothing is kept about them");
        }
        try {
            Files.createDirectories(own);
            Aead aead = Files.exists(own.resolve(KEY)) ? load(person) : create(person);
            String reference = String.format(Locale.ROOT, "%06d", count(own) + 1);
            write(own.resolve(reference), aead.encrypt(content, binding(person, reference)));
            return reference;
        } catch (IOException fault) {
            throw new StoreException("cannot write to " + own, fault);
        } catch (GeneralSecurityException fault) {
            throw unreadable(own, fault);
        }
    }

    @Override
    public Optional<byte[]> find(String person, String reference) {
        Path own = own(person);
        Path file = own.resolve(checked(reference));
        if (!Files.exists(own.resolve(KEY)) || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(load(person).decrypt(Files.readAllBytes(file), binding(person, reference)));
        } catch (IOException fault) {
            throw new StoreException("cannot read " + file, fault);
        } catch (GeneralSecurityException fault) {
            throw unreadable(file, fault);
        }
    }

    @Override
    public void forget(String person) {
        Path own = own(person);
        try {
            Files.createDirectories(own);
            Path key = own.resolve(KEY);
            if (Files.exists(key)) {
                overwrite(key);
            }
            write(own.resolve(FORGOTTEN), new byte[0]);
            try (Stream<Path> files = Files.list(own)) {
                for (Path file : files.toList()) {
                    if (!file.endsWith(FORGOTTEN)) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException fault) {
            throw new StoreException("cannot remove what is in " + own, fault);
        }
    }

    private Aead create(String person) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        write(
                own(person).resolve(KEY),
                TinkProtoKeysetFormat.serializeEncryptedKeyset(
                        keys, master.get().aead(), binding(person, KEY)));
        return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private Aead load(String person) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        byte[] wrapped = Files.readAllBytes(own(person).resolve(KEY));
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.get().aead(), binding(person, KEY))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static void overwrite(Path key) throws IOException {
        try (FileChannel channel = FileChannel.open(key, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate((int) channel.size());
            while (zeros.hasRemaining()) {
                channel.write(zeros);
            }
            channel.force(true);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int count(Path own) throws IOException {
        try (Stream<Path> files = Files.list(own)) {
            return (int) files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(KEY) && !name.endsWith(".part"))
                    .count();
        }
    }

    private static byte[] binding(String person, String reference) {
        return (person + "/" + reference).getBytes(StandardCharsets.UTF_8);
    }

    private static StoreException unreadable(Path file, GeneralSecurityException fault) {
        var exception = new StoreException(
                StoreException.Kind.DAMAGED, file + " cannot be opened: it was changed, or the master key is another");
        exception.initCause(fault);
        return exception;
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
}
