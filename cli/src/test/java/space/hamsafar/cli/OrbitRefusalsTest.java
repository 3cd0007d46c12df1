package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the orbit commands answer to options and files that make no sense: one message, nothing on standard output. */
class OrbitRefusalsTest {
    private static final String ORBIT =
            ProjectFiles.root().resolve("examples/pakistan-china/tiangong.omm").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "passes --site X,31,74 --min-elevation 90 | --min-elevation is 90.0; allowed is 0.0 to 89.9",
                "passes --site X,31,74 --min-elevation NaN | --min-elevation is NaN; allowed is 0.0 to 89.9",
                "launch-windows --pad J,41,100 --offset 104 --tolerance 0 | --tolerance is 0.0; allowed is above 0.0, to 10.0",
                "launch-windows --pad J,41,100 --offset 104 --tolerance 1 --azimuth 90,400 | --azimuth is 400.0; allowed",
                "launch-windows --pad J,41,100 --offset 104 --tolerance 1 --azimuth 90,60 | give the smaller angle first",
                "launch-windows --pad J --offset 104 --tolerance 1 | or give --pad NAME,LAT,LON",
                "landing --site D,41,100 --cross-range 0 --orbits 3 | --cross-range is 0.0; allowed is above 0.0, to 3000.0",
                "landing --site D,41,100 --cross-range 9 --orbits 0 | --orbits is 0.0; allowed is 1.0 to 100.0",
                "landing --site D,41,100 --cross-range 9 --orbits 3 --emergency foo | or give --emergency NAME,LAT,LON",
                "altitude --floor 500 --ceiling 400 | --ceiling is 400.0; allowed is above 500.0, to 2000.0",
                "ephemeris --step P1M | is no length of time; write days, hours, minutes or seconds",
                "ephemeris --json --format csv | --json and --format csv ask for two formats; give one",
            })
    void anOptionThatMakesNoSenseIsAUsageErrorWithItsName(String words, String message) {
        assertThat(run((words + " --orbit " + ORBIT).split(" "))).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profiles | name,hours,fromPhaseDeg,toPhaseDeg,source | x,3,abc,5,y | fromPhaseDeg is 'abc'; write a number",
                "profiles | name,hours,fromPhaseDeg,toPhaseDeg,source | x,NaN,1,5,y | hours is 'NaN'; write a number",
                "weather | from,to,surfaceWindMS,upperWindMS,visibilityKm | 2026-10-08T00:00Z,2026-10-07T00:00Z,5,5,5"
                        + " | to must be later",
            })
    void aTableThatMakesNoSenseIsToldWithLineAndColumn(String option, String head, String row, String message)
            throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), head + "\n" + row + "\n");
        String command = option.equals("profiles")
                ? "launch-windows --pad J,41,100 --offset 104 --tolerance 1"
                : "landing --site D,41,100 --cross-range 9 --orbits 3";

        assertThat(run((command + " --orbit " + ORBIT + " --json --" + option + " " + table).split(" ")))
                .isEqualTo(ExitCodes.NO_INPUT);
        assertThat(err.toString()).contains("table.csv:2: ").contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void xmlThatIsNoOrbitMessageIsToldAsWhatItIs() throws IOException {
        Path bomb = Files.writeString(
                folder.resolve("bomb.xml"),
                "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]>\n<a>&c;</a>\n");
        assertThat(run("passes", "--site", "X,31,74", "--orbit", bomb.toString()))
                .isEqualTo(ExitCodes.NO_INPUT);
        assertThat(err.toString().strip())
                .endsWith("bomb.xml: is XML with neither an OMM nor an OEM in it; give an orbit file");
    }

    @Test
    void aMessageThatEndsInTheMiddleIsToldWithItsLine() throws IOException {
        Path cut = Files.writeString(
                folder.resolve("cut.xml"),
                "<?xml version=\"1.0\"?>\n<oem id=\"CCSDS_OEM_VERS\" version=\"2.0\">\n<header>\n<CREATION_DATE>2026");
        assertThat(run("passes", "--site", "X,31,74", "--orbit", cut.toString()))
                .isEqualTo(ExitCodes.NO_INPUT);
        assertThat(err.toString()).contains("cut.xml:4: is broken XML: ");
    }

    @Test
    void aDockingAfterTheEndOfAnEphemerisIsToldAsSuch() throws IOException {
        assertThat(run("ephemeris", "--orbit", ORBIT, "--format", "oem", "--to", "2026-10-08T06:00Z"))
                .as(err.toString())
                .isEqualTo(ExitCodes.OK);
        Path oem = Files.writeString(folder.resolve("two-days.oem"), out.toString());
        out.getBuffer().setLength(0);

        String words = "launch-windows --pad J,40.958,100.291 --offset 104.4 --tolerance 0.3 --to 2026-10-08T00:00Z";
        assertThat(run((words + " --orbit " + oem).split(" ")))
                .as(err.toString())
                .isEqualTo(ExitCodes.OK);
        assertThat(out.toString()).contains("two days, docking 10-08T23:26, beyond the ephemeris");
    }

    private int run(String... words) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
