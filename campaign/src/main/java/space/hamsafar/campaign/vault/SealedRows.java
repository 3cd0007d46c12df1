package space.hamsafar.campaign.vault;

import com.google.crypto.tink.subtle.Random;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.store.PersonalRows;
import space.hamsafar.campaign.store.Segments;
import space.hamsafar.campaign.store.StoreException;

/**
 * Keeps rows about persons in segments, each sealed (AES-256-GCM by Tink) with a key of its own, and the material of the
 * keys in {@code selection/keys}, a file for each segment. A key comes from the master key and the row's material; a row is
 * forgotten by overwriting that material, after which nobody can open it, whoever has the master key. Not thread-safe; the
 * lock of the store guards it.
 *
 * <p>A segment begins with {@link #MAGIC} and the name of its key file; then each row has the id of its person, in plain,
 * and its sealed content, both after their length.
 */
public final class SealedRows implements PersonalRows {
    static final String MAGIC = "HAMROWS1";
    private static final int NAME = 16;
    private static final int BUFFER = 1 << 18;

    private final Path keys;
    private final Segments segments;
    private final Supplier<MasterKey> master;

    /**
     * The rows of a programme folder, whose store has these segments.
     *
     * @param master key of the campaign, asked for when it is first needed
     */
    public SealedRows(Path programme, Segments segments, Supplier<MasterKey> master) {
        this.keys = FileStore.folder(programme).resolve("keys");
        this.segments = segments;
        this.master = master;
    }

    @Override
    public Segment write(String kind, Writer writer) {
        byte[] name = Random.randBytes(NAME);
        try (KeyFile.Growing growing = KeyFile.of(keys, name).begin()) {
            return segments.write(kind, stream -> {
                var out = new DataOutputStream(stream);
                out.writeBytes(MAGIC);
                out.write(name);
                var sealer = new RowSealer(master.get(), name, out, growing);
                int rows = writer.write(sealer);
                sealer.finish();
                out.flush();
                growing.keep();
                return rows;
            });
        } catch (IOException fault) {
            throw new StoreException("cannot write to " + keys, fault);
        }
    }

    @Override
    public void read(Segment segment, Taker taker) {
        try (DataInputStream in = open(segment)) {
            byte[] name = name(in, segment);
            try (var salts = KeyFile.of(keys, name).open()) {
                new RowOpener(master.get(), name, in, salts, segment.name()).read(taker);
            }
        } catch (IOException fault) {
            throw unreadable(segment, fault);
        }
    }

    @Override
    public void persons(Segment segment, Consumer<String> taker) {
        try (DataInputStream in = open(segment)) {
            name(in, segment);
            for (int length = in.read(); length >= 0; length = in.read()) {
                taker.accept(RowOpener.person(in, length));
                in.skipNBytes(in.readInt());
            }
        } catch (IOException fault) {
            throw unreadable(segment, fault);
        }
    }

    @Override
    public int forget(Segment segment, Predicate<String> whose) {
        List<Integer> rows = new ArrayList<>();
        int[] row = new int[1];
        persons(segment, person -> {
            if (whose.test(person)) {
                rows.add(row[0]);
            }
            row[0]++;
        });
        if (rows.isEmpty()) {
            return 0;
        }
        try (DataInputStream in = open(segment)) {
            return KeyFile.of(keys, name(in, segment)).destroy(rows);
        } catch (IOException fault) {
            throw new StoreException("cannot write to " + keys, fault);
        }
    }

    /** Removes key files that no segment in the list needs: a process that was killed may have left some. */
    public void sweep(List<Segment> referred) {
        try {
            if (!Files.isDirectory(keys)) {
                return;
            }
            Set<String> needed = new HashSet<>();
            for (Segment segment : referred) {
                try (DataInputStream in = open(segment)) {
                    needed.add(HexFormat.of().formatHex(name(in, segment)) + ".keys");
                }
            }
            try (Stream<Path> files = Files.list(keys)) {
                for (Path file : files.toList()) {
                    if (!needed.contains(file.getFileName().toString())) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException fault) {
            throw new StoreException("cannot tidy up " + keys, fault);
        }
    }

    private DataInputStream open(Segment segment) {
        return new DataInputStream(new BufferedInputStream(segments.open(segment), BUFFER));
    }

    private static byte[] name(DataInputStream in, Segment segment) throws IOException {
        byte[] magic = in.readNBytes(MAGIC.length());
        byte[] name = in.readNBytes(NAME);
        if (!Arrays.equals(magic, MAGIC.getBytes(java.nio.charset.StandardCharsets.US_ASCII)) || name.length < NAME) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    segment.name()
                            + " holds no sealed rows: it was changed, or an older version wrote it in plain text;"
                            + " begin the campaign anew from the table");
        }
        return name;
    }

    private static StoreException unreadable(Segment segment, IOException fault) {
        return fault instanceof EOFException
                ? new StoreException(
                        StoreException.Kind.DAMAGED, segment.name() + " was cut off; restore it from a copy")
                : new StoreException("cannot read " + segment.name(), fault);
    }
}
