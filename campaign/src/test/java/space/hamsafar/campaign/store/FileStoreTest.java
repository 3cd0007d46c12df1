package space.hamsafar.campaign.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.role.Role;

class FileStoreTest {
    private static final Instant NOON = Instant.parse("2025-06-02T12:00:00Z");
    private static final Actor SECRETARY = new Actor("n.akhtar", Role.SECRETARY);
    private static final List<Fact> OPENED = List.of(new DeskFact.Opened("abc"));
    private static final Fact SCORED =
            new DeskFact.Scored("final", "A-1", "li.min", Map.of("team", 3, "calm", 4), Map.of("team", "000001"));

    @TempDir
    private Path programme;

    @Test
    void factsComeBackAsTheyWereWritten() {
        List<Fact> facts = List.of(
                SCORED,
                new DeskFact.Corrected((DeskFact.Scored) SCORED, "000002"),
                new DeskFact.PhaseSet("final", Phase.LOCKED));
        try (FileStore store = FileStore.write(programme, AuditLog.none())) {
            store.append(SECRETARY, NOON, "OpenCampaign", OPENED);
            store.append(SECRETARY, NOON.plusSeconds(1), "SubmitScores", facts);
        }

        List<Entry> read = FileStore.read(programme).entries();

        assertThat(read).hasSize(2);
        assertThat(read.getLast().facts()).isEqualTo(facts);
        assertThat(read.getLast().actor()).isEqualTo(SECRETARY);
        assertThat(read.getLast().at()).isEqualTo(NOON.plusSeconds(1));
        assertThat(read.getFirst().previous()).isEmpty();
        assertThat(read.getLast().previous()).hasSize(64);
    }

    @Test
    void everyTornTailIsCutAndNothingElse() throws IOException {
        write(3);
        byte[] whole = Files.readAllBytes(journal());
        int third = lineStart(whole, 2);

        for (int length = third; length < whole.length; length++) {
            Files.write(journal(), java.util.Arrays.copyOf(whole, length));
            try (FileStore store = FileStore.write(programme, AuditLog.none())) {
                assertThat(store.entries()).as("cut at byte %d", length).hasSize(2);
                assertThat(Files.size(journal())).isEqualTo(third);
            }
        }
    }

    @Test
    void tornTailIsPassedOverByAReaderAndLeftInPlace() throws IOException {
        write(1);
        Files.writeString(journal(), "0123abcd {\"numb", StandardOpenOption.APPEND);
        long size = Files.size(journal());

        assertThat(FileStore.read(programme).entries()).hasSize(1);
        assertThat(Files.size(journal())).isEqualTo(size);
    }

    @Test
    void changedByteInTheMiddleIsFoundAndNothingIsCut() throws IOException {
        write(3);
        byte[] whole = Files.readAllBytes(journal());
        int second = lineStart(whole, 1);

        for (int at = 0; at < lineStart(whole, 2); at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(journal(), flipped);
            assertThatThrownBy(() -> FileStore.write(programme, AuditLog.none()))
                    .as("byte %d, second line begins at %d", at, second)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("journal was changed");
            assertThat(Files.readAllBytes(journal())).isEqualTo(flipped);
        }
    }

    @Test
    void lineThatIsMissingIsFound() throws IOException {
        write(3);
        byte[] whole = Files.readAllBytes(journal());
        Files.write(journal(), java.util.Arrays.copyOfRange(whole, lineStart(whole, 1), whole.length));

        assertThatThrownBy(() -> FileStore.read(programme)).hasMessageContaining("does not follow");
    }

    @Test
    void secondWriterIsToldToWait() {
        try (FileStore _ = FileStore.write(programme, AuditLog.none())) {
            assertThatThrownBy(() -> FileStore.write(programme, AuditLog.none()))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            fault -> assertThat(fault.kind()).isEqualTo(StoreException.Kind.BUSY));
        }
        FileStore.write(programme, AuditLog.none()).close();
    }

    @Test
    void segmentThatNoFactRefersToIsSweptAndOthersStay() {
        try (FileStore store = FileStore.write(programme, AuditLog.none())) {
            var kept = store.segments().write("assigned.csv", out -> {
                out.write("A-1,li.min\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                return 1;
            });
            store.append(SECRETARY, NOON, "AssignAssessors", List.of(new DeskFact.Assigned("final", kept, 1)));
            store.segments().write("orphan.csv", out -> 0);
        }
        try (FileStore store = FileStore.write(programme, AuditLog.none())) {
            var fact = (DeskFact.Assigned) store.entries().getFirst().facts().getFirst();
            assertThat(store.segments().bytes(fact.pairs())).asString().isEqualTo("A-1,li.min\n");
            assertThat(programme.resolve("selection/segments")).isDirectoryNotContaining("glob:**orphan*");
        }
    }

    @Test
    void changedSegmentIsFound() throws IOException {
        try (FileStore store = FileStore.write(programme, AuditLog.none())) {
            var segment = store.segments().write("a.csv", out -> {
                out.write(65);
                return 1;
            });
            Files.writeString(programme.resolve("selection/segments").resolve(segment.name()), "B");
            assertThatThrownBy(() -> store.segments().bytes(segment)).hasMessageContaining("was changed");
            assertThatThrownBy(() -> SegmentRows.read(store.segments().open(segment), row -> {}))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("was changed");
        }
    }

    @Test
    void logIsToldWhatItMissedAndRefusesAJournalThatWasTakenBack() throws IOException {
        write(3);
        var told = new ArrayList<Long>();
        AuditLog log = new AuditLog() {
            @Override
            public long size() {
                return told.size();
            }

            @Override
            public void append(long number, byte[] line) {
                told.add(number);
            }
        };
        FileStore.write(programme, log).close();
        assertThat(told).containsExactly(1L, 2L, 3L);

        byte[] whole = Files.readAllBytes(journal());
        Files.write(journal(), java.util.Arrays.copyOf(whole, lineStart(whole, 2)));
        assertThatThrownBy(() -> FileStore.write(programme, log)).hasMessageContaining("taken back");
    }

    private void write(int acts) {
        try (FileStore store = FileStore.write(programme, AuditLog.none())) {
            for (int i = 0; i < acts; i++) {
                store.append(SECRETARY, NOON, "SubmitScores", List.of(SCORED));
            }
        }
    }

    private Path journal() {
        return programme.resolve("selection/journal.log");
    }

    private static int lineStart(byte[] bytes, int line) {
        int at = 0;
        for (int i = 0; i < line; at++) {
            if (bytes[at] == '\n') {
                i++;
            }
        }
        return at;
    }
}
