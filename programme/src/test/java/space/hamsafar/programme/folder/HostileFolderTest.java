package space.hamsafar.programme.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a folder holds, the answer is a located sentence; the time limits only end a test that hangs. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class HostileFolderTest {
    private static final long HUNDRED_MEGABYTES = 100_000_000;
    private static final long FUZZ_SEED = 20260422;

    @TempDir
    private Path folder;

    private SampleFolder sample;

    @BeforeEach
    void copySample() {
        sample = SampleFolder.in(folder);
    }

    @Test
    void aHundredMegabytesOfYamlAreNotRead() throws IOException {
        sparse("training.yaml");

        assertThat(sample.problems())
                .containsExactly("training.yaml:1:1: the file is too large: 100.0 MB, at most 16 MB are read");
    }

    @Test
    void aHundredMegabytesOfNulsInTheCsvEndAtTheFirst() throws IOException {
        sparse("applicants.csv");

        assertThat(sample.problems()).singleElement().asString().contains("applicants.csv:1:1: NUL character");
    }

    @Test
    void anEndlessCellEndsTheReading() {
        sample.write("applicants.csv", SampleFolder.original("applicants.csv") + "\"" + "x".repeat(2_000_000));

        assertThat(sample.problems())
                .singleElement()
                .asString()
                .startsWith("applicants.csv:4:1: ")
                .contains("longer than 10000 characters");
    }

    @Test
    void manyBadRowsAreCountedUpToALimit() {
        sample.write("applicants.csv", SampleFolder.original("applicants.csv") + "x,y\n".repeat(500_000));

        List<String> problems = sample.problems();

        assertThat(problems).hasSize(101);
        assertThat(problems.getLast()).contains("and 900 more problems");
    }

    @Test
    void manyWrongValuesAreCountedUpToALimit() {
        sample.write("experiments.yaml", "experiments:\n" + "- x\n".repeat(150_000));

        List<String> problems = sample.problems();

        assertThat(problems).hasSize(101).allMatch(line -> line.startsWith("experiments.yaml:"));
        assertThat(problems.getLast()).contains("more problems in this file");
    }

    @Test
    void manyUnknownReferencesAreToldQuickly() {
        sample.write(
                "station.yaml",
                SampleFolder.original("station.yaml").replace("[city]", "[" + "nowhere, ".repeat(60_000) + "city]"));

        assertThat(sample.problems()).isNotEmpty().allMatch(line -> line.startsWith("station.yaml:"));
    }

    @Test
    void aliasBombIsRefusedWhereItBegins() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%s: &a%s [*a%s, *a%s]\n".formatted(i, i, i - 1, i - 1));
        }
        sample.write("flight.yaml", bomb.toString());

        assertThat(sample.problems()).anyMatch(line -> line.startsWith("flight.yaml:1:5: anchor '&a0'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{"})
    void deepNestingIsRefused(String open) {
        sample.write("selection.yaml", open.repeat(100_000));

        assertThat(sample.problems()).singleElement().asString().startsWith("selection.yaml:1:");
    }

    @Test
    void otherEncodingsAreRefusedWithTheirPlace() {
        assertEncoding("UTF-16", "programme.yaml:1:1: the file is UTF-16");
        assertEncoding("UTF-16LE", "programme.yaml:1:2: NUL character");
        assertEncoding("UTF-16BE", "programme.yaml:1:1: NUL character");
        assertEncoding("ISO-8859-1", "programme.yaml:1:6: byte 0xE9 is not UTF-8");
    }

    private void assertEncoding(String charset, String problem) {
        sample.write(
                "programme.yaml",
                ("# Caf\u00e9\n" + SampleFolder.original("programme.yaml")).getBytes(Charset.forName(charset)));
        assertThat(sample.problems()).as(charset).singleElement().asString().startsWith(problem);
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        sample.write("station.yaml", "\uFEFF" + SampleFolder.original("station.yaml"));
        sample.write("applicants.csv", "\uFEFF" + SampleFolder.original("applicants.csv"));

        assertThat(sample.problems()).isEmpty();
    }

    @Test
    void lineEndsOfOtherSystemsAreRead() {
        sample.write("training.yaml", SampleFolder.original("training.yaml").replace("\n", "\r\n"));
        sample.write("applicants.csv", SampleFolder.original("applicants.csv").replace("\n", "\r\n"));

        assertThat(sample.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "# remark\n",
                "null\n",
                "5\n",
                "- a\n",
                "x\u0000y",
                "a: \u0007",
                "a: 1\n---\na: 1\n",
                "\t",
                "a:\n\t- b",
                "!!javax.script.ScriptEngineManager [x]",
                "<<: {a: 1}",
                "%YAML 9.9\n---\na: 1\n",
                "*a",
                "\"",
                "'",
                "|",
                "a: \"\\uD800\"",
                "a: \"\\UFFFFFFFF\"",
                "@",
                "`",
                "a: !<",
                "? \n: ",
                "--- |\n",
                "...",
                "%",
                "&",
                "!",
                "{,}",
                "[,]",
                ": : :"
            })
    void oddTextsAreRefused(String text) {
        for (String file : List.of("experiments.yaml", "applicants.csv", "station.omm")) {
            sample.write(file, text);
            assertThat(sample.problems()).as(file).isNotEmpty().allMatch(line -> line.startsWith(file + ":"));
            sample.restore(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999", "-1e999", "NaN", ".nan", ".inf", "Infinity", "0x10", "017", "1_0", "yes", "~", "1e15"})
    void oddNumbersAreRefused(String number) {
        sample.with("station.yaml", "floorKm: 340", "floorKm: " + number);

        assertThat(sample.problems()).singleElement().asString().startsWith("station.yaml:4:12: ");
    }

    @Test
    void aNumberOfFourHundredDigitsIsRefused() {
        sample.with("flight.yaml", "searchDays: 14", "searchDays: " + "9".repeat(400));

        assertThat(sample.problems())
                .singleElement()
                .asString()
                .startsWith("flight.yaml:10:15: ")
                .hasSizeLessThan(200);
    }

    @Test
    void aVeryLongLineIsShortenedInItsProblem() {
        sample.with("station.yaml", "name: Station", "name: " + "x".repeat(3_000_000));

        assertThat(sample.problems()).singleElement().asString().hasSizeLessThan(200);
    }

    @Test
    void escapesThatWouldSpoilATerminalAreShown() {
        sample.with("programme.yaml", "party: guest", "party: \"\\u202egust\"");

        assertThat(sample.problems())
                .singleElement()
                .asString()
                .contains("U+202E")
                .doesNotContain("\u202e");
    }

    @Test
    void missingFilesAreTold() throws IOException {
        for (String file : List.of("programme.yaml", "flight.yaml", "station.omm", "applicants.csv")) {
            Files.delete(folder.resolve(file));
            assertThat(sample.problems()).containsExactly(file + ":1:1: the file is missing");
            sample.restore(file);
        }
    }

    @Test
    void whatIsNoFileIsTold() throws IOException {
        Files.delete(folder.resolve("station.yaml"));
        Files.createDirectory(folder.resolve("station.yaml"));
        assertThat(sample.problems()).singleElement().asString().contains("is a directory");

        assertThat(ProgrammeFolder.read(folder.resolve("flight.yaml")).toString())
                .contains("not a folder");
        assertThat(ProgrammeFolder.read(folder.resolve("absent")).toString()).contains("there is no such folder");
    }

    @Test
    void aLinkToItselfIsTold() throws IOException {
        Path file = folder.resolve("station.yaml");
        Files.delete(file);
        Files.createSymbolicLink(file, file);

        assertThat(sample.problems()).singleElement().asString().contains("link that leads back to itself");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret"), "secret:x:0:0\n");
        for (String file : List.of("applicants.csv", "station.omm", "station.yaml")) {
            Files.delete(folder.resolve(file));
            Files.createSymbolicLink(folder.resolve(file), secret);
            assertThat(sample.problems())
                    .containsExactly(file + ":1:1: is a link out of this folder: put the file itself here");
            Files.delete(folder.resolve(file));
            sample.restore(file);
        }
        Files.createSymbolicLink(folder.resolve("sub"), elsewhere);
        sample.with("selection.yaml", "applicants: applicants.csv", "applicants: sub/secret");
        assertThat(sample.problems()).singleElement().asString().contains("is a link out of this folder");
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Files.move(folder.resolve("applicants.csv"), folder.resolve("all.csv"));
        Files.createSymbolicLink(folder.resolve("applicants.csv"), Path.of("all.csv"));

        assertThat(sample.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"})
    void yearsOutOfReachAreRefused(String day) {
        sample.with("training.yaml", "from: 2026-05-04", "from: " + day);
        sample.write(
                "applicants.csv", SampleFolder.original("applicants.csv").replaceFirst("\\d{4}-\\d{2}-\\d{2}", day));

        assertThat(sample.problems())
                .filteredOn(line -> line.contains(day + " lies outside the years 1900 to 2199"))
                .hasSize(2);
    }

    @Test
    void aHolidayWithoutEndIsRefused() {
        sample.with("programme.yaml", "holidays:", "holidays:\n      - {name: Ever, from: 2020-01-01, to: 2030-01-01}");

        assertThat(sample.problems())
                .singleElement()
                .asString()
                .contains("from 2020-01-01 on nobody works for 3 years: shorten the holidays");
    }

    @ParameterizedTest
    @CsvSource({
        "planeToleranceDeg, 10.5, 10",
        "stayDays, 201, 200",
        "rendezvousHours, 241, 240",
        "crossRangeKm, 3001, 3000"
    })
    void figuresThatNoFlightHasAreRefused(String key, String value, String most) {
        String text = SampleFolder.original("flight.yaml");
        sample.write("flight.yaml", text.replaceFirst(key + ":\n    value: [0-9.]+", key + ":\n    value: " + value));

        assertThat(sample.problems())
                .singleElement()
                .asString()
                .endsWith("'value' is " + value + "; at most " + most + " is allowed");
    }

    @Test
    void aPipeIsRefusedAndNotWaitedFor() throws IOException, InterruptedException {
        Path file = folder.resolve("experiments.yaml");
        Files.delete(file);
        assumeThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();

        assertThat(sample.problems()).singleElement().asString().contains("is a pipe");
    }

    @Test
    void randomDamageNeverThrows() {
        SplittableRandom random = new SplittableRandom(FUZZ_SEED);
        for (int round = 0; round < 600; round++) {
            String file = SampleFolder.YAML_FILES.get(random.nextInt(SampleFolder.YAML_FILES.size()));
            byte[] bytes = SampleFolder.original(file).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) "\n -:[]{}\"'#&*!|>%@`,?\t0aZ\u0000\\".charAt(random.nextInt(27));
            }
            sample.write(file, bytes);
            assertThat(sample.read())
                    .as("seed %d, round %d, %s", FUZZ_SEED, round, file)
                    .isNotNull();
            sample.restore(file);
        }
    }

    private void sparse(String file) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
            opened.setLength(0);
            opened.setLength(HUNDRED_MEGABYTES);
        }
    }
}
