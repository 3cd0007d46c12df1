package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.campaign.application.TableRows;
import space.hamsafar.campaign.application.TableWriter;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.DeskOperation.ExportScreening.Found;
import space.hamsafar.programme.folder.ProgrammeFolder;
import space.hamsafar.programme.folder.Reading;
import space.hamsafar.programme.selection.Decision;
import space.hamsafar.programme.selection.Eligibility;

class IntakeTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "pakistan-china");
    private static final String SOUND =
            "A-1,Sana Baloch,,1990-03-15,female,PK,Punjab,s@mail.example,+92 300 1234567,165,60,"
                    + "doctorate,physics,NUST,SUPARCO,8,0,5,1,true\n";

    @TempDir
    private Path folder;

    private final Rehearsal rehearsal = new Rehearsal(Rehearsal.POLICY);

    @Test
    void eligibilityIsThatOfThePlan() throws IOException {
        open();
        take(Files.readString(EXAMPLE.resolve("applicants.csv")));
        Answer answer = rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.ScreenApplications());

        var programme = ((Reading.Read) ProgrammeFolder.read(EXAMPLE)).programme();
        List<Decision> decisions = Eligibility.decide(programme.campaign());
        List<Decision> refused =
                decisions.stream().filter(one -> !one.eligible()).toList();
        var screened = rehearsal.desk.state().screened().orElseThrow();
        String lines = new String(rehearsal.store.bytes(screened.decisions()), StandardCharsets.UTF_8);

        assertThat(answer.data()).containsEntry("applications", decisions.size());
        assertThat(lines.lines().map(line -> line.split(",")[0] + " " + line.split(",")[1]))
                .containsExactlyElementsOf(refused.stream()
                        .map(one -> one.applicant() + " " + String.join(" ", one.failed()))
                        .toList());
        assertThat(screened.nearMisses()).isEqualTo((int)
                refused.stream().filter(one -> one.failed().size() == 1).count());
    }

    @ParameterizedTest
    @CsvSource({
        "1990-03-15, 1990-02-30, no calendar",
        "1990-03-15, 15/03/1990, no date",
        "female, woman, not allowed for sex",
        "PK, Pakistan, no country",
        "'165,', '1650,', allowed is 50 to 260",
        "'165,', '5 ft,', no whole number",
        "s@mail.example, nowhere, no address",
        "+92 300 1234567, call me, no telephone",
        "'true', 'yes', write true or false",
        "'A-1,', ',', required",
        "'NUST,', '', 19 cells"
    })
    void badRowIsRejectedWithItsLineAndReasonAndOthersAreTaken(String right, String wrong, String reason)
            throws IOException {
        open();
        String bad = SOUND.replace(right, wrong == null ? "" : wrong);

        Answer answer = take(Rehearsal.HEAD + bad + SOUND.replace("A-1", "A-2"));

        assertThat(answer.data()).containsEntry("accepted", 1).containsEntry("rejected", 1);
        assertThat(answer.warnings().getFirst()).startsWith("line 2: ").contains(reason);
        assertThat(rejected()).hasSize(2).last().asString().startsWith("2,").contains(reason);
    }

    @Test
    void rejectedRowKeepsItsCellsAsTheyWere() throws IOException {
        open();
        take(Rehearsal.HEAD + SOUND.replace("female", "\"wo,man\""));

        assertThat(rejected().getFirst()).isEqualTo("line,reason," + Rehearsal.HEAD.strip());
        assertThat(rejected().getLast()).contains("wo,man", "Sana Baloch", "+92 300 1234567");
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        open();
        take(Rehearsal.HEAD + SOUND);
        int entries = rehearsal.store.entries().size();

        assertThat(take(Rehearsal.HEAD + SOUND).data())
                .containsEntry("accepted", 0)
                .containsEntry("repeated", 1);
        assertThat(rehearsal.store.entries()).hasSize(entries);
        assertThat(take(Rehearsal.HEAD + SOUND + SOUND.replace("A-1", "A-2")).data())
                .containsEntry("accepted", 1)
                .containsEntry("repeated", 1);
        assertThat(take(Rehearsal.HEAD + SOUND.replace("165", "166")).data()).containsEntry("rejected", 1);
        assertThat(rejected().getLast()).contains("known already, with other values");
    }

    @Test
    void byteOrderMarkAndOrderOfColumnsDoNotMatter() throws IOException {
        open();
        take(
                "\uFEFF\"consent\",id,birthDate,sex,nationality,heightCm,massKg,degree,field,experienceYears,flightHours,english,"
                        + "chinese\ntrue,A-9,1990-03-15,male,PK,170,70,master,physics,5,0,4,0\n");

        assertThat(rehearsal.desk.state().imports().getFirst().applications().rows())
                .isEqualTo(1);
    }

    @Test
    void bytesThatAreNoUtf8SpoilOnlyTheirRow() throws IOException {
        open();
        Path file = folder.resolve("latin1.csv");
        Files.write(
                file,
                (Rehearsal.HEAD + SOUND.replace("Sana", "S\u00E4na") + SOUND.replace("A-1", "A-2"))
                        .getBytes(StandardCharsets.ISO_8859_1));

        Answer answer = rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.ImportApplications(file));

        assertThat(answer.data()).containsEntry("accepted", 1).containsEntry("rejected", 1);
        assertThat(answer.warnings().getFirst()).contains("not in UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "'id,sex\n', columns are missing",
        "'id,birthday\n', did you mean 'birthDate'",
        "'', empty",
        "'id,id\n', twice"
    })
    void tableThatCannotBeReadIsRefusedAsAWhole(String text, String reason) throws IOException {
        open();
        Path file = folder.resolve("bad.csv");
        Files.writeString(file, text);

        assertThat(rehearsal.perform(Rehearsal.SECRETARY, new DeskOperation.ImportApplications(file)))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems().getFirst()).contains(reason));
        assertThat(rehearsal.desk.state().imports()).isEmpty();
    }

    @Test
    void quoteThatIsNotClosedIsRefusedAsAWhole() throws IOException {
        open();
        Path file = folder.resolve("bad.csv");
        Files.writeString(file, Rehearsal.HEAD + SOUND + SOUND.replace("A-1,", "A-2,\""));

        assertThat(rehearsal.perform(Rehearsal.SECRETARY, new DeskOperation.ImportApplications(file)))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems().getFirst()).contains("bad.csv:3", "quote"));
        assertThat(rehearsal.desk.state().imports()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatIsExportedCanBeImportedAgainAndHoldsNoFormula(String ending) throws IOException {
        open();
        take(Rehearsal.HEAD + SOUND.replace("Sana Baloch", "\"=HYPERLINK(\"\"x\"\")\""));
        Path file = folder.resolve("out." + ending);
        rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.ExportApplications(List.of(), file));
        List<List<String>> rows = new ArrayList<>();
        TableRows.read(file, (_, cells) -> rows.add(cells));

        assertThat(rows.getLast()).contains("=HYPERLINK(\"x\")", "+92 300 1234567");
        if (ending.equals("csv")) {
            assertThat(Files.readString(file)).startsWith("\uFEFF").contains("'=HYPERLINK", "'+92 300");
        }
        var again = new Rehearsal(Rehearsal.POLICY);
        again.done(Rehearsal.SECRETARY, new DeskOperation.OpenCampaign());
        again.done(Rehearsal.SECRETARY, new DeskOperation.ImportApplications(file));
        assertThat(again.rows.cells(again.desk.state().imports().getFirst().applications()))
                .isNotEmpty()
                .isEqualTo(rehearsal.rows.cells(
                        rehearsal.desk.state().imports().getFirst().applications()));
    }

    @Test
    void numbersAndDatesOfASpreadsheetAreRead() throws IOException {
        open();
        Path file = folder.resolve("table.xlsx");
        List<String> head = List.of(Rehearsal.HEAD.strip().split(","));
        TableWriter.write(file, List.of(head, List.of(SOUND.strip().split(",", -1))));

        assertThat(rehearsal
                        .done(Rehearsal.SECRETARY, new DeskOperation.ImportApplications(file))
                        .data())
                .containsEntry("accepted", 1);
    }

    @Test
    void whatIsNoTableIsToldAndNothingIsKept() throws IOException {
        open();
        Path noBook = folder.resolve("letter.xlsx");
        Files.writeString(noBook, "no workbook");
        Path semicolons = folder.resolve("semicolons.csv");
        Files.writeString(semicolons, Rehearsal.HEAD.replace(',', ';') + SOUND.replace(',', ';'));
        int before = rehearsal.store.entries().size();

        assertThat(rehearsal.perform(Rehearsal.SECRETARY, new DeskOperation.ImportApplications(noBook)))
                .isEqualTo(Outcome.Invalid.of("letter.xlsx: is no XLSX that can be read: save it anew, or as CSV"));
        assertThat(rehearsal.perform(Rehearsal.SECRETARY, new DeskOperation.ImportApplications(semicolons)))
                .isEqualTo(
                        Outcome.Invalid.of(
                                "head line: the cells are not divided by commas: save the table as CSV with commas, or as XLSX"));
        assertThat(rehearsal.perform(Rehearsal.SECRETARY, new DeskOperation.ImportApplications(folder)))
                .isEqualTo(Outcome.Invalid.of(folder + ": is a folder: name a file"));
        assertThat(rehearsal.store.entries()).hasSize(before);
    }

    @Test
    void judgedPairLeavesOutTheEarlierApplication() throws IOException {
        open();
        take(Rehearsal.HEAD
                + SOUND
                + SOUND.replace("A-1", "A-2").replace("Sana Baloch", "\u062B\u0646\u0627 \u0628\u0644\u0648\u0686"));
        rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.ScreenApplications());

        rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.JudgePair("A-2", "A-1", true));
        Answer opened = rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.OpenStage(Rehearsal.STAGE));

        assertThat(opened.data()).containsEntry("applicants", 1);
        assertThat(rehearsal
                        .done(Rehearsal.SECRETARY, new DeskOperation.ShowApplicant("A-1"))
                        .lines()
                        .getFirst())
                .contains("replaced");
    }

    @Test
    void everyReasonNearMissAndPairCanBeListed() throws IOException {
        open();
        take(Rehearsal.HEAD
                + SOUND
                + SOUND.replace("A-1,", "A-2,")
                + SOUND.replace("A-1,", "A-3,")
                        .replace("Sana Baloch", "Ali Raza")
                        .replace("1990-03-15", "1960-03-15")
                        .replace("s@mail.example,+92 300 1234567", ",")
                + SOUND.replace("A-1,", "A-4,")
                        .replace("Sana Baloch", "Umar Farooq")
                        .replace("1990-03-15", "1961-07-02")
                        .replace("s@mail.example,+92 300 1234567", ",")
                        .replace("physics", "humanities"));
        Path reasons = folder.resolve("reasons.csv");
        Path pairs = folder.resolve("pairs.csv");
        assertThat(rehearsal.perform(Rehearsal.SECRETARY, new DeskOperation.ExportScreening(Found.PAIRS, pairs)))
                .isInstanceOf(Outcome.Invalid.class);
        rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.ScreenApplications());
        rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.JudgePair("A-1", "A-2", true));

        rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.ExportScreening(Found.NOT_ELIGIBLE, reasons));
        rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.ExportScreening(Found.PAIRS, pairs));

        assertThat(cells(reasons))
                .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(3))
                .containsExactly("applicant rule nearMiss", "A-3 age true", "A-4 age false", "A-4 field false");
        assertThat(cells(reasons).get(1).get(2)).isEqualTo("The age must be 30 to 45 years on the reference day.");
        assertThat(cells(pairs))
                .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(3))
                .containsExactly("first second judged", "A-1 A-2 one person");
    }

    private static List<List<String>> cells(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        TableRows.read(file, (_, cells) -> rows.add(List.copyOf(cells)));
        return rows;
    }

    private void open() {
        rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.OpenCampaign());
    }

    private Answer take(String text) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, text);
        return rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.ImportApplications(file));
    }

    private List<String> rejected() {
        DeskFact.Imported last = rehearsal.desk.state().imports().getLast();
        return rehearsal.rows.cells(last.rejected()).stream()
                .map(cells -> String.join(",", cells))
                .toList();
    }
}
