package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    private static final Path EXAMPLE = ProjectFiles.root().resolve("examples/pakistan-china");
    private static final JsonMapper JSON = new JsonMapper();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExample(String command) {
        String[] words = (command + " --help").split(" ");

        assertThat(run(words)).isEqualTo(ExitCodes.OK);
        assertThat(out.toString()).contains("Example", "  hamsafar " + command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleOfTheHelpIsUnderstood(String command) {
        CommandLine found = new CommandLine(Main.class);
        for (String word : command.split(" ")) {
            found = Objects.requireNonNull(found.getSubcommands().get(word), word);
        }
        String footer = String.join("\n", found.getCommandSpec().usageMessage().footer());
        for (String line : footer.replaceAll("\\\\\\s*", " ").split("\n")) {
            List<String> words = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)")
                    .matcher(line.strip().replaceAll("[|>#] .*| {3,}.*", ""))
                    .results()
                    .map(word -> word.group().replaceAll("^['\"]|['\"]$", ""))
                    .toList();
            if (!words.isEmpty() && words.getFirst().equals("hamsafar")) {
                String[] given = words.subList(1, words.size()).toArray(String[]::new);
                assertThatCode(() -> new CommandLine(Main.class).parseArgs(given))
                        .as(line)
                        .doesNotThrowAnyException();
            }
        }
    }

    static Stream<String> commands() {
        return below("", new CommandLine(Main.class));
    }

    private static Stream<String> below(String prefix, CommandLine parent) {
        return parent.getSubcommands().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("help"))
                .flatMap(entry -> Stream.concat(
                        Stream.of(prefix + entry.getKey()), below(prefix + entry.getKey() + " ", entry.getValue())));
    }

    @Test
    void wordThatIsNoCommandIsAUsageErrorWithTheNearest() {
        assertThat(run("plam")).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("plan");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void helpOfACommandIsShownByTheHelpCommandToo() {
        assertThat(run("help", "plan")).isEqualTo(ExitCodes.OK);
        assertThat(out.toString()).contains("Usage: hamsafar plan", "Examples:");
    }

    @Test
    void exampleHasNoProblem() {
        assertThat(run("check", EXAMPLE.toString())).as(out.toString()).isEqualTo(ExitCodes.OK);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void problemIsPrintedWithFileLineColumnAndTheNearestSpelling() throws IOException {
        copyExample();
        Path station = folder.resolve("station.yaml");
        Files.writeString(station, Files.readString(station).replace("groundSites", "groundSite"));

        assertThat(run("check", folder.toString())).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(out.toString()).containsPattern("station\\.yaml:[0-9]+:[0-9]+: .*groundSites");
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @Test
    void planningAFolderWithProblemsPrintsThemAndWritesNothing() throws IOException {
        copyExample();
        Files.delete(folder.resolve("flight.yaml"));
        Path target = folder.resolve("out");

        assertThat(run("plan", folder.toString(), "--out", target.toString())).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(out.toString()).contains("flight.yaml");
        assertThat(target).doesNotExist();
    }

    @Test
    void folderOfSomebodyElseIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "ten years of work");

        assertThat(run("plan", EXAMPLE.toString(), "--out", folder.toString())).isEqualTo(ExitCodes.CANNOT_WRITE);
        assertThat(folder.resolve("thesis.txt")).hasContent("ten years of work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30d", "+30", "-3d", "+0d", "soon", "+99999d"})
    void shiftThatIsNoShiftIsExplained(String shift) {
        int code = run("slip", EXAMPLE.toString(), "no-such-milestone", "--", shift);

        assertThat(code).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void unknownMilestoneIsToldWithTheNearest() {
        assertThat(run("slip", EXAMPLE.toString(), "lunch", "+3d")).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("did you mean 'launch'");
    }

    @Test
    void passesAreListedForASiteByNameAndByCoordinates() {
        String[] period = {"--from", "2026-10-07T00:00Z", "--to", "2026-10-09T00:00Z", "--json"};
        String orbit = EXAMPLE.resolve("tiangong.omm").toString();

        assertThat(run(words(period, "passes", EXAMPLE.toString(), "--site", "islamabad")))
                .isEqualTo(ExitCodes.OK);
        JsonNode named = JSON.readTree(out.toString());
        out.getBuffer().setLength(0);
        assertThat(run(words(
                        period, "passes", "--orbit", orbit, "--site", "isb,33.52,73.18,520", "--min-elevation", "5")))
                .isEqualTo(ExitCodes.OK);
        JsonNode placed = JSON.readTree(out.toString());

        assertThat(named.size()).isEqualTo(placed.size()).isGreaterThan(5);
        assertThat(named.get(0).get("rise")).isEqualTo(placed.get(0).get("rise"));
        assertThat(named.get(0).propertyNames())
                .startsWith(
                        "site",
                        "rise",
                        "culmination",
                        "set",
                        "maxElevationDeg",
                        "riseAzimuthDeg",
                        "setAzimuthDeg",
                        "lit")
                .contains("visible", "reason", "source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"isb,95,73", "isb,33", "isb,x,y", "isb,33,73,0,0", "nowhere"})
    void badSiteIsAUsageError(String site) {
        assertThat(run("passes", EXAMPLE.toString(), "--site", site)).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains(site.split(",")[0]).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01", "2026-11-01T00:00", "yesterday"})
    void instantWithoutZoneIsAUsageError(String from) {
        assertThat(run("passes", EXAMPLE.toString(), "--from", from)).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("--from is '" + from + "'");
    }

    @Test
    void launchWindowsComeEarlierEachDay() {
        String[] words = {
            "launch-windows", EXAMPLE.toString(), "--from", "2026-10-24T00:00Z", "--to", "2026-10-31T00:00Z", "--json"
        };

        assertThat(run(words)).isEqualTo(ExitCodes.OK);
        JsonNode windows = JSON.readTree(out.toString());
        assertThat(windows.size()).isBetween(7, 8);
    }

    @Test
    void launchWindowsTellCrossingsProfilesAndHowWellTheyAreKnown() {
        String[] words = {
            "launch-windows",
            EXAMPLE.toString(),
            "--crossing",
            "both",
            "--from",
            "2026-10-08T00:00Z",
            "--to",
            "2026-10-10T00:00Z",
            "--json"
        };

        assertThat(run(words)).isEqualTo(ExitCodes.OK);
        JsonNode first = JSON.readTree(out.toString()).get(0);
        assertThat(first.get("crossing").asString()).isEqualTo("ASCENDING");
        assertThat(first.get("rendezvous").size()).isEqualTo(3);
        assertThat(first.get("ruleSeconds").asDouble()).isGreaterThan(10);
        assertThat(first.get("source").get("ageDays").asDouble()).isBetween(1.0, 3.0);
        assertThat(run("launch-windows", EXAMPLE.toString(), "--crossing", "sideways"))
                .isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void lightListsPhasesGapsAndCrossings() {
        String[] period = {"--from", "2026-10-07T00:00Z", "--to", "2026-10-08T00:00Z", "--json"};

        assertThat(run(words(period, "light", EXAMPLE.toString(), "--relay", "east,77")))
                .isEqualTo(ExitCodes.OK);
        JsonNode light = JSON.readTree(out.toString());
        assertThat(light.get("phases").size()).isGreaterThan(40);
        assertThat(light.get("gaps").size()).isGreaterThan(10);
        assertThat(light.get("beta").size()).isEqualTo(2);
        assertThat(light.get("regionCrossings").size()).isGreaterThan(4);
        assertThat(run("light", EXAMPLE.toString(), "--relay", "77")).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void landingsAreRankedWithReasons() throws IOException {
        Path weather = folder.resolve("weather.csv");
        Files.writeString(weather, """
                from,to,surfaceWindMS,upperWindMS,visibilityKm
                2026-11-01T00:00Z,2026-11-02T00:00Z,18,40,
                """);
        String[] period = {"--from", "2026-11-01T00:00Z", "--to", "2026-11-03T00:00Z", "--json"};

        assertThat(run(words(period, "landing", EXAMPLE.toString(), "--weather", weather.toString())))
                .isEqualTo(ExitCodes.OK);
        JsonNode landings = JSON.readTree(out.toString()).get("landings");
        JsonNode last = landings.get(landings.size() - 1);
        assertThat(landings.get(0).get("withinLimits").asBoolean()).isTrue();
        assertThat(last.get("withinLimits").asBoolean()).isFalse();
        assertThat(last.get("reasons").get(0).asString()).startsWith("surface wind 18 m/s");
    }

    @Test
    void aBrokenTableIsToldWithItsLine() throws IOException {
        Path weather = folder.resolve("weather.csv");
        Files.writeString(weather, "from,to,surfaceWindMS,upperWindMS,visibilityKm\nyesterday,today,1,2,3\n");

        assertThat(run("landing", EXAMPLE.toString(), "--weather", weather.toString()))
                .isEqualTo(ExitCodes.NO_INPUT);
        assertThat(err.toString()).contains("weather.csv:2: from is 'yesterday'; write an instant with zone or offset");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void targetsAndPassesTakeATableOfSites() throws IOException {
        Path sites = folder.resolve("sites.csv");
        Files.writeString(sites, "name,latitudeDeg,longitudeDeg,altitudeM\nindus,27.5,68.3,50\nisb,33.52,73.18,520\n");
        String orbit = EXAMPLE.resolve("tiangong.omm").toString();

        assertThat(run("targets", "--orbit", orbit, "--site", sites.toString(), "--sun", "0", "--json"))
                .isEqualTo(ExitCodes.OK);
        assertThat(JSON.readTree(out.toString()).findValuesAsString("target")).contains("indus", "isb");
        out.getBuffer().setLength(0);
        assertThat(run("passes", "--orbit", orbit, "--site", sites.toString(), "--seen", "--json"))
                .isEqualTo(ExitCodes.OK);
        for (JsonNode pass : JSON.readTree(out.toString())) {
            assertThat(pass.get("lit").asBoolean()).isTrue();
            assertThat(pass.get("visible").get("maxElevationDeg").asDouble()).isGreaterThan(0);
        }
    }

    @Test
    void missingOrbitFileIsToldWithoutATrace() {
        assertThat(run("passes", "--orbit", "missing.omm", "--site", "a,1,2")).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(err.toString()).contains("missing.omm").doesNotContain("Exception");
    }

    @Test
    void applicantsOfTheExampleComeFromTheGenerator() {
        Path file = folder.resolve("applicants.csv");

        assertThat(run("applicants", "--rows", "4000", "--qualified", "417,2871", "--out", file.toString()))
                .isEqualTo(ExitCodes.OK);
        assertThat(file).hasSameTextualContentAs(EXAMPLE.resolve("applicants.csv"));
    }

    @Test
    void missingInstanceIsToldWithoutATrace() {
        int code = run("bench", "solve", "missing.sm", "--format", "psplib", "--seconds", "1");

        assertThat(code).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(err.toString()).contains("missing.sm").doesNotContain("Exception");
    }

    private static String[] words(String[] last, String... first) {
        var words = new ArrayList<>(List.of(first));
        words.addAll(List.of(last));
        return words.toArray(String[]::new);
    }

    private void copyExample() throws IOException {
        try (var files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    private int run(String... words) {
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        assertThat(err.toString()).doesNotContain("internal fault");
        return code;
    }
}
