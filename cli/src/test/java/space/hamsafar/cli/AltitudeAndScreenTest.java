package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AltitudeAndScreenTest {
    private static final Path EXAMPLE = ProjectFiles.root().resolve("examples/pakistan-china");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FIRST = "1 48274U 21035A   26279.66863779  .00016881  00000+0  20358-3 0  9998";
    private static final String SECOND = "2 48274  41.4703   4.9680 0001458 342.2236  17.8551 15.60381928310579";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void altitudeGivesForecastBandAndFloorAsJson() {
        assertThat(run("altitude", EXAMPLE.toString(), "--to", "2026-12-31T00:00Z", "--json"))
                .as(err.toString())
                .isEqualTo(ExitCodes.OK);
        JsonNode altitude = JSON.readTree(out.toString()).get("altitude");
        JsonNode last = altitude.get("samples").get(altitude.get("samples").size() - 1);

        assertThat(last.get("epoch").asString()).isEqualTo("2026-12-31T00:00:00Z");
        assertThat(last.get("lowKm").asDouble())
                .isLessThan(last.get("meanAltitudeKm").asDouble());
        assertThat(altitude.get("floor").get("expected").asString())
                .isGreaterThan("2027")
                .isLessThan("2029");
    }

    @Test
    void altitudeOfTwoLineSetsMakesACalendarForAGoal() throws IOException {
        Path sets = Files.write(folder.resolve("tianhe.3le"), List.of("CSS (TIANHE)", FIRST, SECOND));

        int code = run(
                "altitude",
                "--orbit",
                sets.toString(),
                "--goal",
                "2026-11-20T09:00Z,393,120",
                "--mass",
                "100000",
                "--isp",
                "290");

        assertThat(code).as(err.toString()).isEqualTo(ExitCodes.OK);
        assertThat(out.toString()).contains("kg; for goal of 2026-11-20T09:00:00Z", "met    goal", "120.0°");
    }

    @Test
    void aCalendarWithoutMassIsAUsageError() {
        String orbit = EXAMPLE.resolve("tiangong.omm").toString();
        assertThat(run("altitude", "--orbit", orbit, "--goal", "2026-11-20T09:00Z,393"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("--mass KG and --isp S");
    }

    @Test
    void aFolderGivesHistoryAndEngines() {
        assertThat(run("altitude", EXAMPLE.toString(), "--goal", "2026-11-20T09:00Z,393,120", "--json"))
                .as(err.toString())
                .isEqualTo(ExitCodes.OK);
        JsonNode told = JSON.readTree(out.toString());

        assertThat(told.get("altitude").get("history").size()).isEqualTo(109);
        assertThat(told.get("altitude").get("reboosts").size()).isPositive();
        JsonNode raise = told.get("calendar").get("reboosts").get(0);
        assertThat(raise.get("propellantKg").asDouble()).isPositive();
        assertThat(raise.get("goal").get("at").asString()).isEqualTo("2026-11-20T09:00:00Z");
    }

    @Test
    void screenFindsAnObjectThatCrosses() throws IOException {
        String crossing = "2 48275  98.4703   4.9680 0001458 342.2236  17.8551 15.60381928310571";
        Path catalogue = Files.write(
                folder.resolve("catalogue.tle"),
                List.of(
                        "STATION",
                        FIRST,
                        SECOND,
                        "CROSSING",
                        checked(FIRST.replace("48274", "48275")),
                        checked(crossing)));

        int code = run(
                "screen",
                EXAMPLE.toString(),
                "--catalogue",
                catalogue.toString(),
                "--from",
                "2026-10-07T00:00Z",
                "--to",
                "2026-10-08T00:00Z",
                "--threshold-km",
                "500",
                "--json");

        assertThat(code).as(err.toString()).isEqualTo(ExitCodes.OK);
        JsonNode approaches = JSON.readTree(out.toString()).get("approaches");
        assertThat(approaches.size()).isPositive();
        assertThat(approaches.get(0).get("name").asString()).isEqualTo("CROSSING");
        assertThat(approaches.get(0).get("missKm").asDouble()).isBetween(0.0, 500.0);
    }

    @Test
    void screenNeedsACatalogueOrAMessage() {
        assertThat(run("screen", EXAMPLE.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("--catalogue FILE");
    }

    @Test
    void valuesOutsideTheirRangeAreToldWithTheOption() throws IOException {
        Path catalogue = Files.write(folder.resolve("catalogue.tle"), List.of("STATION", FIRST, SECOND));
        assertThat(run("screen", EXAMPLE.toString(), "--catalogue", catalogue.toString(), "--threshold-km", "-5"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString().strip()).endsWith("--threshold-km is -5.0; allowed is 0.001 to 1000.0");
        assertThat(run("altitude", EXAMPLE.toString(), "--floor", "NaN")).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("--floor is NaN; allowed is 100.0 to 2000.0");
    }

    @Test
    void aFileThatIsNoConjunctionMessageIsToldAsWhatItIs() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.cdm"), "");
        assertThat(run("screen", "--cdm", empty.toString())).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(err.toString()).contains("empty.cdm: is empty; give a conjunction data message");
        assertThat(run("screen", "--cdm", folder.resolve("none.cdm").toString()))
                .isEqualTo(ExitCodes.NO_INPUT);
        assertThat(err.toString()).contains("none.cdm: does not exist");
        assertThat(run("screen", "--cdm", empty.toString(), "--catalogue", empty.toString()))
                .isEqualTo(ExitCodes.USAGE);
    }

    /** The line with the checksum that its first 68 characters ask for. */
    private static String checked(String line) {
        int sum = line.substring(0, 68)
                .chars()
                .map(c -> c == '-' ? 1 : Character.digit(c, 10))
                .filter(d -> d > 0)
                .sum();
        return line.substring(0, 68) + sum % 10;
    }

    private int run(String... words) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
