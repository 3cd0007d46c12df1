package space.hamsafar.campaign.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.store.AuditLog;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.store.PersonalRows;
import space.hamsafar.campaign.store.StoreException;

class SealedRowsTest {
    /** More than one lot, and not a whole number of them. */
    private static final int MANY = 2 * RowSealer.LOT + 17;

    @TempDir
    private Path programme;

    private final MasterKey master = key(1);
    private FileStore store;
    private SealedRows rows;

    @BeforeEach
    void open() {
        store = FileStore.write(programme, AuditLog.none());
        rows = new SealedRows(programme, store.segments(), () -> master);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void rowsComeBackInOrderAndTheirBytesTellNothing() throws IOException {
        Segment segment = write(MANY);

        assertThat(read(rows, segment))
                .containsExactlyElementsOf(IntStream.range(0, MANY)
                        .mapToObj(i -> "A-" + i + "=" + secret(i))
                        .toList());
        List<String> persons = new ArrayList<>();
        rows.persons(segment, persons::add);
        assertThat(persons).hasSize(MANY).endsWith("A-" + (MANY - 1));
        assertThat(segment.rows()).isEqualTo(MANY);
        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Zubaida", "nowhere.example");
        }
    }

    @Test
    void forgottenRowIsGoneForWhoeverHasTheMasterKeyAndTheOthersStay() throws IOException {
        Segment segment = write(MANY);
        String before = segment.sha256();

        assertThat(rows.forget(segment, "A-1500"::equals)).isEqualTo(1);
        assertThat(rows.forget(segment, "A-1500"::equals)).isZero();

        assertThat(read(new SealedRows(programme, store.segments(), () -> key(1)), segment))
                .hasSize(MANY)
                .contains("A-1500 is forgotten", "A-1499=" + secret(1499), "A-1501=" + secret(1501));
        assertThat(store.segments().bytes(segment)).isNotEmpty();
        assertThat(segment.sha256()).isEqualTo(before);
        byte[] material = Files.readAllBytes(keyFile());
        assertThat(Arrays.copyOfRange(material, 1500 * KeyFile.SALT, 1501 * KeyFile.SALT))
                .containsOnly(0);
        assertThat(Arrays.copyOfRange(material, 1501 * KeyFile.SALT, 1502 * KeyFile.SALT))
                .isNotEqualTo(new byte[KeyFile.SALT]);
    }

    @Test
    void onePersonMayHaveSeveralRowsAndAllAreForgotten() {
        Segment segment = rows.write("rejected.sealed", sink -> {
            for (String person : List.of("A-1", "", "A-1", "A-2")) {
                sink.row(person, new byte[] {1, 2, 3}, 3);
            }
            return 4;
        });

        assertThat(rows.forget(segment, "A-1"::equals)).isEqualTo(2);
        assertThat(rows.forget(segment, _ -> true)).isEqualTo(2);
    }

    @Test
    void rowsCannotBeChangedExchangedOrOpenedWithAnotherKey() throws IOException {
        Segment segment = write(3);
        Path file = FileStore.folder(programme).resolve("segments").resolve(segment.name());
        byte[] sound = Files.readAllBytes(file);

        assertThatThrownBy(() -> read(new SealedRows(programme, store.segments(), () -> key(2)), segment))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the master key is another");
        byte[] changed = sound.clone();
        changed[changed.length - 1] ^= 1;
        Files.write(file, changed);
        assertThatThrownBy(() -> read(rows, segment)).isInstanceOf(StoreException.class);
        byte[] renamed = sound.clone();
        renamed[indexOf(sound, "A-1") + 2] = '2';
        Files.write(file, renamed);
        assertThatThrownBy(() -> read(rows, segment)).isInstanceOf(StoreException.class);
        Files.write(file, Arrays.copyOf(sound, sound.length - 5));
        assertThatThrownBy(() -> read(rows, segment)).hasMessageContaining("was changed after it was written");
        Files.writeString(file, "A-1,Zubaida\n");
        assertThatThrownBy(() -> read(rows, segment)).hasMessageContaining("was changed after it was written");
        Files.write(file, sound);
        Files.delete(keyFile());
        assertThatThrownBy(() -> read(rows, segment)).hasMessageContaining("keys of applications");
    }

    @Test
    void writingThatFailsLeavesNothingAndSweepingTakesWhatNobodyNeeds() throws IOException {
        assertThatThrownBy(() -> rows.write("applications.sealed", sink -> {
                    sink.row("A-1", new byte[] {1}, 1);
                    throw new UncheckedIOException(new IOException("torn"));
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(keyFiles()).isEmpty();

        Segment kept = write(3);
        write(4);
        assertThat(keyFiles()).hasSize(2);
        rows.sweep(List.of(kept));

        assertThat(keyFiles()).hasSize(1);
        assertThat(read(rows, kept)).hasSize(3);
    }

    private Segment write(int count) {
        return rows.write("applications.sealed", sink -> {
            for (int i = 0; i < count; i++) {
                byte[] content = secret(i).getBytes(StandardCharsets.UTF_8);
                sink.row("A-" + i, Arrays.copyOf(content, 100), content.length);
            }
            return count;
        });
    }

    private static String secret(int i) {
        return "Zubaida " + i + " of z" + i + "@nowhere.example";
    }

    private static List<String> read(SealedRows rows, Segment segment) {
        List<String> told = new ArrayList<>();
        rows.read(segment, new PersonalRows.Taker() {
            @Override
            public void row(String person, byte[] content) {
                told.add(person + "=" + new String(content, StandardCharsets.UTF_8));
            }

            @Override
            public void forgotten(String person) {
                told.add(person + " is forgotten");
            }
        });
        return told;
    }

    private Path keyFile() throws IOException {
        return keyFiles().getFirst();
    }

    private List<Path> keyFiles() throws IOException {
        try (Stream<Path> files = Files.list(FileStore.folder(programme).resolve("keys"))) {
            return files.toList();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(programme)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static MasterKey key(int fill) {
        byte[] bytes = new byte[MasterKey.BYTES];
        Arrays.fill(bytes, (byte) fill);
        return MasterKey.of(bytes);
    }
}
