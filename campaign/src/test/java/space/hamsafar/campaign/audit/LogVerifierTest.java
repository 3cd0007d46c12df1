package space.hamsafar.campaign.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.store.StoreException;
import space.hamsafar.campaign.vault.MasterKey;
import space.hamsafar.campaign.vault.SealedVault;

class LogVerifierTest {
    private static final int ENTRIES = 12;
    /** Flips fall into every part of every line. */
    private static final int EVERY_BYTES = 5;

    private static final Actor SECRETARY = Actor.parse("n.akhtar:secretary");
    private static final Instant NOON = Instant.parse("2025-06-02T12:00:00Z");

    private final NoteSigner home = NoteSigner.generate("suparco");
    private final NoteSigner partner = NoteSigner.generate("cmsa");
    private final List<NoteKey> keys = List.of(home.key(), partner.key());

    @TempDir
    private Path programme;

    @BeforeEach
    void writeEntriesAndSignThem() {
        write(programme, ENTRIES, "A-");
        sign();
    }

    @Test
    void untouchedLogIsSoundAndCovered() {
        LogReport report = LogVerifier.verify(programme, keys, List.of());

        assertThat(report.findings()).isEmpty();
        assertThat(report.size()).isEqualTo(ENTRIES);
        assertThat(report.covered()).isEqualTo(ENTRIES);
    }

    @Test
    void segmentThatWasChangedCutOrRemovedIsFound() throws IOException {
        Segment segment;
        try (FileStore store = FileStore.write(programme, new FileAuditLog(programme))) {
            segment = store.segments().write("assigned.csv", out -> {
                out.write("A-1,e.shah\nA-2,e.shah\n".getBytes(StandardCharsets.UTF_8));
                return 2;
            });
            store.append(SECRETARY, NOON, "Test", List.of(new DeskFact.Assigned("preliminary", segment, 2)));
        }
        assertThat(LogVerifier.verify(programme, keys, List.of()).findings()).isEmpty();
        Path file = FileStore.folder(programme).resolve("segments").resolve(segment.name());

        Files.writeString(file, "A-2,e.shah\nA-1,e.shah\n");
        assertThat(LogVerifier.verify(programme, keys, List.of()).findings())
                .containsExactly(
                        "entry " + (ENTRIES + 1) + ": " + segment.name() + " was changed after it was written");
        Files.writeString(file, "A-1,e.shah\n");
        assertThat(LogVerifier.verify(programme, keys, List.of()).findings()).hasSize(1);
        Files.delete(file);
        assertThat(LogVerifier.verify(programme, keys, List.of()).findings())
                .containsExactly("entry " + (ENTRIES + 1) + ": " + segment.name() + " is missing");
    }

    @Test
    void flipsInEveryLineOfJournalAndLogIsFound() throws IOException {
        for (Path file : List.of(journal(), log())) {
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at += EVERY_BYTES) {
                byte[] flipped = whole.clone();
                flipped[at] ^= 1;
                Files.write(file, flipped);
                assertThat(verify().isSound()).as("%s byte %d", file, at).isFalse();
            }
            Files.write(file, whole);
        }
    }

    @Test
    void everyDroppedRepeatedOrMovedLineIsFound() throws IOException {
        for (Path file : List.of(journal(), log())) {
            List<String> whole = Files.readAllLines(file);
            for (int i = 0; i < ENTRIES; i++) {
                List<String> dropped = new ArrayList<>(whole);
                dropped.remove(i);
                assertFound(file, dropped);
                List<String> repeated = new ArrayList<>(whole);
                repeated.add(i, whole.get(i));
                assertFound(file, repeated);
                if (i > 0) {
                    List<String> moved = new ArrayList<>(whole);
                    moved.add(i - 1, moved.remove(i));
                    assertFound(file, moved);
                }
            }
            Files.write(file, whole);
        }
    }

    @Test
    void rollbackToEveryEarlierStateIsFoundAlthoughLogAndJournalAgree() throws IOException {
        for (int length = 0; length < ENTRIES; length++) {
            keep(journal(), length);
            keep(log(), length);
            assertThat(verify().findings()).as("back to %d", length).anyMatch(line -> line.contains("taken back"));
            again();
        }
    }

    @Test
    void anotherPastThatAgreesWithItselfIsFoundForEachEntry(@TempDir Path other) throws IOException {
        for (int changed = 1; changed <= ENTRIES; changed++) {
            Path forged = Files.createDirectories(other.resolve("f" + changed));
            write(forged, changed - 1, "A-");
            write(forged, ENTRIES - changed + 1, "B-");
            Files.copy(
                    FileStore.folder(forged).resolve("journal.log"),
                    journal(),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.copy(
                    FileStore.folder(forged).resolve("log/entries.log"),
                    log(),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);

            assertThat(verify().findings())
                    .as("entry %d", changed)
                    .anyMatch(line -> line.contains("are not those that"));
        }
    }

    @Test
    void rollbackWithTheCheckpointRemovedIsFoundByTheOneThatWasKeptElsewhere(@TempDir Path elsewhere)
            throws IOException {
        Path own = new LogFiles(programme).checkpoints().getFirst().file();
        Path kept = Files.move(own, elsewhere.resolve("kept.txt"));
        keep(journal(), 3);
        keep(log(), 3);

        assertThat(verify().isSound()).isTrue();
        assertThat(LogVerifier.verify(programme, keys, List.of(LogFiles.checkpoint(kept)))
                        .findings())
                .anyMatch(line -> line.contains("taken back"));
    }

    @Test
    void logHoldsAfterAPersonWasForgotten() {
        SealedVault vault = new SealedVault(programme, () -> MasterKey.of(new byte[MasterKey.BYTES]));
        vault.put("A-1", "has a secret".getBytes(StandardCharsets.UTF_8));
        vault.forget("A-1");

        assertThat(verify().isSound()).isTrue();
        assertThat(vault.find("A-1", "000001")).isEmpty();
    }

    @Test
    void storeRefusesAJournalThatWasTakenBackAndMendsALogThatLags() throws IOException {
        keep(log(), 5);
        write(programme, 1, "C-");
        assertThat(verify().findings()).isEmpty();

        keep(journal(), 5);
        assertThatThrownBy(() -> write(programme, 1, "D-"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("taken back");
    }

    @Test
    void logHoldsWhoAndWhatAndNoContent() throws IOException {
        String text = Files.readString(log());

        assertThat(text.lines().findFirst().orElseThrow())
                .contains(
                        "\"person\":\"n.akhtar\"",
                        "\"role\":\"SECRETARY\"",
                        "\"operation\":\"Withdraw\"",
                        "2025-06-02");
        assertThat(text).doesNotContain("A-0");
    }

    private LogReport verify() {
        return LogVerifier.verify(programme, keys, List.of());
    }

    private void assertFound(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
        assertThat(verify().isSound()).isFalse();
    }

    private void again() throws IOException {
        Files.delete(journal());
        Files.delete(log());
        write(programme, ENTRIES, "A-");
    }

    private static void keep(Path file, int lines) throws IOException {
        Files.write(file, Files.readAllLines(file).subList(0, lines));
    }

    private Path journal() {
        return FileStore.folder(programme).resolve("journal.log");
    }

    private Path log() {
        return FileStore.folder(programme).resolve("log/entries.log");
    }

    private void sign() {
        LogFiles files = new LogFiles(programme);
        files.put(Checkpoint.of("hamsafar/test", MerkleTree.of(files.lines()))
                .signed(home)
                .signed(partner));
    }

    private static void write(Path programme, int entries, String prefix) {
        try (FileStore store = FileStore.write(programme, new FileAuditLog(programme))) {
            for (int i = 0; i < entries; i++) {
                store.append(SECRETARY, NOON.plusSeconds(i), "Withdraw", List.of(new DeskFact.Withdrawn(prefix + i)));
            }
        }
    }
}
