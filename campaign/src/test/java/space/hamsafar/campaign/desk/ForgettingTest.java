package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.application.Applications;
import space.hamsafar.campaign.application.Importer;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.application.TableRows;
import space.hamsafar.campaign.audit.FileAuditLog;
import space.hamsafar.campaign.audit.LogVerifier;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.MedicalOperation;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.vault.MasterKey;
import space.hamsafar.campaign.vault.SealedRows;
import space.hamsafar.campaign.vault.SealedVault;

/** The example's applications on the disk: what its bytes tell, before and after somebody was forgotten. */
class ForgettingTest {
    private static final Path TABLE = Path.of("..", "examples", "pakistan-china", "applicants.csv");
    private static final Actor OFFICER = Actor.parse("m.rahim:data-officer");
    /** A row that is rejected for its height, and one that has no id by which it could be told whose it is. */
    private static final String REJECTED =
            "id,name,birthDate,sex,nationality,region,heightCm,massKg,degree,field,experienceYears,flightHours,english,"
                    + "chinese,consent\n"
                    + "R-1,Yasmeen Rejectedly,1990-03-15,female,PK,Punjab,9165,60,doctorate,physics,8,0,5,1,true\n"
                    + "?,Nobody Knowable,1990-03-15,female,PK,Punjab,165,60,doctorate,physics,8,0,5,1,true\n";

    private static final int NAMED = 3;

    private final MasterKey master = MasterKey.of(new byte[MasterKey.BYTES]);

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private FileStore store;
    private List<List<String>> table = new ArrayList<>();

    @BeforeEach
    void importTheExample() throws IOException {
        store = FileStore.write(folder, new FileAuditLog(folder));
        TableRows.read(TABLE, (_, cells) -> table.add(named(table.size(), cells)));
        Files.writeString(elsewhere.resolve("bad.csv"), REJECTED);
        Path file = elsewhere.resolve("applications.csv");
        Files.write(file, table.stream().map(cells -> String.join(",", cells)).toList());
        done(Rehearsal.SECRETARY, new DeskOperation.OpenCampaign());
        done(Rehearsal.SECRETARY, new DeskOperation.ImportApplications(file));
        Answer bad = done(Rehearsal.SECRETARY, new DeskOperation.ImportApplications(elsewhere.resolve("bad.csv")));
        assertThat(bad.data()).containsEntry("rejected", 2);
        done(Rehearsal.SECRETARY, new DeskOperation.ScreenApplications());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void noByteOnTheDiskTellsANameOrAnAddress() throws IOException {
        Set<String> personal = new HashSet<>(Set.of("Yasmeen Rejectedly", "Nobody Knowable"));
        for (List<String> row : table.subList(1, table.size())) {
            personal.addAll(row.subList(row.size() - NAMED, row.size()));
        }
        assertThat(personal).hasSizeGreaterThan(8_000);
        List<Path> files = files();

        assertThat(files).hasSizeGreaterThan(8);
        for (Path file : files) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(personal.stream()
                            .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                            .filter(bytes::contains)
                            .toList())
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void forgottenApplicationCannotBeReadAndCountsStay() throws IOException {
        List<String> row = table.get(1);
        String id = row.getFirst();
        Answer before = done(Rehearsal.SECRETARY, new DeskOperation.ShowStatus());
        List<String> keys = keyFiles();
        Path copy = elsewhere.resolve("backup");
        Files.copy(Path.of(keys.getFirst()), copy);

        done(OFFICER, new MedicalOperation.ForgetPerson(id));

        assertThat(cells()).noneMatch(cells -> cells.getFirst().equals(id)).hasSize(table.size() - 2);
        Answer status = done(Rehearsal.SECRETARY, new DeskOperation.ShowApplicant(id));
        assertThat(status.data()).containsEntry("status", "forgotten");
        Answer after = done(Rehearsal.SECRETARY, new DeskOperation.ShowStatus());
        assertThat(after.data().get("applications")).isEqualTo(before.data().get("applications"));
        assertThat(after.data().get("eligible")).isEqualTo(before.data().get("eligible"));
        assertThat(after.data()).containsEntry("forgotten", 1);
        Path out = elsewhere.resolve("out.csv");
        done(Rehearsal.SECRETARY, new DeskOperation.ExportApplications(List.of(), out));
        assertThat(Files.readString(out)).doesNotContain(id + ",");
        done(Rehearsal.SECRETARY, new BoardOperation.WriteReport(elsewhere.resolve("pages")));
        assertThat(Files.readString(elsewhere.resolve("pages/report-en.html"))).contains("4,000");
        assertThat(LogVerifier.verify(folder, List.of(), List.of()).findings()).isEmpty();

        // Who brings a copy of the keys back does not bring the person back to any command.
        Files.write(Path.of(keys.getFirst()), Files.readAllBytes(copy));
        assertThat(cells()).noneMatch(cells -> cells.getFirst().equals(id));
    }

    @Test
    void screeningAgainKeepsWhatWasFoundOfTheForgotten() {
        var screened = desk().state().screened().orElseThrow();
        List<String> refused = new ArrayList<>();
        SegmentRows.read(store.segments().open(screened.decisions()), cells -> refused.add(cells.getFirst()));
        String eligible = table.stream()
                .skip(1)
                .map(List::getFirst)
                .filter(id -> !refused.contains(id))
                .findFirst()
                .orElseThrow();
        done(OFFICER, new MedicalOperation.ForgetPerson(refused.getFirst()));
        done(OFFICER, new MedicalOperation.ForgetPerson(eligible));

        done(Rehearsal.SECRETARY, new DeskOperation.ScreenApplications());

        var again = desk().state().screened().orElseThrow();
        assertThat(again.decisions().rows()).isEqualTo(screened.decisions().rows());
        assertThat(again.applications()).isEqualTo(screened.applications());
        Answer opened = done(Rehearsal.SECRETARY, new DeskOperation.OpenStage(Rehearsal.STAGE));
        assertThat(opened.data()).containsEntry("applicants", screened.eligible() - 1);
    }

    @Test
    void forgottenPersonIsNotTakenAgainFromATable() {
        String id = table.get(1).getFirst();
        done(OFFICER, new MedicalOperation.ForgetPerson(id));

        var taken = Importer.run(elsewhere.resolve("applications.csv"), Rehearsal.POLICY, applications());

        assertThat(taken).isInstanceOfSatisfying(Importer.Result.Taken.class, result -> {
            assertThat(result.forgotten()).isEqualTo(1);
            assertThat(result.repeated()).isEqualTo(table.size() - 2);
            assertThat(result.rejected().rows()).isZero();
        });
    }

    @Test
    void rejectedRowsAreExportedWhileTheyCanBeReadAndForgottenByIdOrAllTogether() throws IOException {
        Path out = elsewhere.resolve("rejected.csv");
        assertThat(done(Rehearsal.SECRETARY, new DeskOperation.ExportRejected(out))
                        .data())
                .containsEntry("rejected", 2);
        assertThat(Files.readString(out)).contains("Yasmeen Rejectedly", "Nobody Knowable", "allowed is 50 to 260");

        done(OFFICER, new MedicalOperation.ForgetPerson("R-1"));
        assertThat(done(Rehearsal.SECRETARY, new DeskOperation.ExportRejected(out))
                        .data())
                .containsEntry("rejected", 1);
        done(OFFICER, new MedicalOperation.ForgetRejected());
        assertThat(done(Rehearsal.SECRETARY, new DeskOperation.ExportRejected(out))
                        .data())
                .containsEntry("rejected", 0);
        assertThat(Files.readString(out)).doesNotContain("Rejectedly", "Knowable");
    }

    /** A row of the example with a name in two scripts and an address, which the example does not have. */
    private static List<String> named(int number, List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(
                number == 0
                        ? List.of("name", "nameOther", "email")
                        : List.of("Nimra of House " + number, "نمرہ " + number, "nimra" + number + "@mail.example"));
        return all;
    }

    private Applications applications() {
        return new Applications(
                new SealedRows(folder, store.segments(), () -> master),
                desk().state().imports().stream()
                        .map(DeskFact.Imported::applications)
                        .toList(),
                desk().state().medical().forgotten());
    }

    private List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        applications().cells(cells::add);
        return cells;
    }

    private Desk desk() {
        var clock = Clock.fixed(Instant.parse("2025-06-02T06:00:00Z"), ZoneOffset.UTC);
        return new Desk(
                Rehearsal.POLICY,
                new Ports(
                        store,
                        new SealedRows(folder, store.segments(), () -> master),
                        new SealedVault(folder, () -> master),
                        clock,
                        new byte[32]));
    }

    private Answer done(Actor actor, Operation operation) {
        Outcome outcome = desk().perform(actor, operation, false);
        assertThat(outcome).as(operation.name()).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).answer();
    }

    private List<String> keyFiles() throws IOException {
        return files().stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(".keys"))
                .sorted(Comparator.comparing(
                        (String name) -> -Path.of(name).toFile().length()))
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
