package space.hamsafar.orbit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.data.DataSource;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.omm.Omm;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Tianhe;

class OmmFileTest {
    private static final String GOOD = """
            CCSDS_OMM_VERS = 2.0
            CREATION_DATE = 2026-10-07T00:00:00
            ORIGINATOR = TEST

            OBJECT_NAME = CSS (TIANHE)
            OBJECT_ID = 2021-035A
            CENTER_NAME = EARTH
            REF_FRAME = TEME
            TIME_SYSTEM = UTC
            MEAN_ELEMENT_THEORY = SGP4
            COMMENT mean elements
            EPOCH = 2026-10-06T16:02:50.300
            MEAN_MOTION = 15.60381928 [rev/day]
            ECCENTRICITY = .0001458
            INCLINATION = 41.4703 [deg]
            RA_OF_ASC_NODE = 4.9680
            ARG_OF_PERICENTER = 342.2236
            MEAN_ANOMALY = 17.8551
            EPHEMERIS_TYPE = 0
            CLASSIFICATION_TYPE = U
            NORAD_CAT_ID = 48274
            ELEMENT_SET_NO = 999
            REV_AT_EPOCH = 31057
            BSTAR = 2.0358e-4
            MEAN_MOTION_DOT = .16881E-3
            MEAN_MOTION_DDOT = 0
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsTheElements() throws IOException {
        assertThat(OmmFile.read(file(GOOD))).isEqualTo(Tianhe.elements());
    }

    @Test
    void readsTheSameAsOrekit() throws IOException {
        Path file = file(GOOD);
        MeanElements ours = OmmFile.read(file);
        Omm omm = new ParserBuilder(Tianhe.parserContext())
                .withMu(3.986004418e14)
                .buildOmmParser()
                .parseMessage(new DataSource(file.toFile()));

        var theirs = omm.getData();
        assertThat(Math.toRadians(ours.raanDeg()))
                .isEqualTo(theirs.getKeplerianElementsBlock().getRaan());
        assertThat(ours.epoch())
                .isEqualTo(theirs.getKeplerianElementsBlock()
                        .getEpoch()
                        .toInstant(Astrodynamics.EMBEDDED.getTimeScales()));
        assertThat(ours.bStarPerEarthRadius()).isEqualTo(theirs.getTLEBlock().getBStar());
        assertThat(ours.catalogueNumber()).isEqualTo(theirs.getTLEBlock().getNoradID());
    }

    @Test
    void readsByteOrderMarksWindowsLinesAndDaysOfTheYear() throws IOException {
        String text = "\uFEFF" + GOOD.replace("\n", "\r\n").replace("2026-10-06T16:02:50.300", "2026-279T16:02:50.3Z");

        assertThat(OmmFile.read(file(text))).isEqualTo(Tianhe.elements());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REF_FRAME = TEME|REF_FRAME = EME2000|8|REF_FRAME is EME2000; allowed is TEME",
                "= UTC|= TAI|9|TIME_SYSTEM is TAI; allowed is UTC",
                "= SGP4|= SGP4-XP|10|MEAN_ELEMENT_THEORY is SGP4-XP",
                "= EARTH|= MARS|7|CENTER_NAME is MARS; allowed is EARTH",
                "VERS = 2.0|VERS = 1.0|1|CCSDS_OMM_VERS is 1.0; allowed is 2.0 or 3.0",
                "10-06T16|13-06T16|12|EPOCH is 2026-13-06T16:02:50.300; a UTC time is like",
                "50.300|60.300|12|EPOCH is",
                "[rev/day]|[deg/s]|13|MEAN_MOTION is in [deg/s]; allowed is [rev/day]",
                "15.60381928|1.00270|13|MEAN_MOTION is 1.00270 [rev/day]; plausible",
                "15.60381928|16.9|13|perigee",
                ".0001458|1e400|14|ECCENTRICITY is 1e400; plausible",
                "41.4703|4l.4703|15|INCLINATION is 4l.4703 [deg]; a number is like",
                "4.9680|NaN|16|RA_OF_ASC_NODE is NaN; a number is like",
                "= 48274|= 48274.5|21|NORAD_CAT_ID is 48274.5; allowed is a whole number",
                "BSTAR = 2.0358e-4|BSTAR =|24|BSTAR has no value",
                "BSTAR|BSTARR|24|unknown keyword BSTARR; did you mean BSTAR?",
                "BSTAR|bstar|24|unknown keyword bstar; did you mean BSTAR?",
                "COMMENT mean elements|this is no line|11|a line is KEYWORD = value",
                "(TIANHE)|天和|5|OBJECT_NAME is CSS 天和; allowed are up to 100 letters, digits and signs of ASCII",
                "CREATION_DATE|OBJECT_NAME|5|OBJECT_NAME stands on line 2 already"
            })
    void saysWhatIsWrongAndWhere(String part, String bad, int line, String message) throws IOException {
        Path file = file(GOOD.replace(part, bad));

        OrbitException thrown = catchThrowableOfType(OrbitException.class, () -> OmmFile.read(file));

        assertThat(thrown.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(message);
        });
        assertThat(thrown).hasMessageContaining(file + ":" + line + ": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CCSDS_OMM_VERS",
                "OBJECT_NAME",
                "OBJECT_ID",
                "CENTER_NAME",
                "REF_FRAME",
                "TIME_SYSTEM",
                "MEAN_ELEMENT_THEORY",
                "EPOCH",
                "MEAN_MOTION",
                "ECCENTRICITY",
                "INCLINATION",
                "RA_OF_ASC_NODE",
                "ARG_OF_PERICENTER",
                "MEAN_ANOMALY",
                "NORAD_CAT_ID",
                "BSTAR",
                "MEAN_MOTION_DOT"
            })
    void missesEachFieldByName(String key) throws IOException {
        Path file = file(GOOD.replaceAll("(?m)^" + key + " =.*\n", ""));

        assertThatThrownBy(() -> OmmFile.read(file))
                .isInstanceOf(OrbitException.class)
                .hasMessage(file + ": " + key + " is missing");
    }

    @Test
    void givesAllProblemsAtOnceInOrderOfLines() throws IOException {
        Path file =
                file(GOOD.replace("= UTC", "= TAI").replace("= TEME", "= GCRF").replace("4.9680", "400"));

        OrbitException thrown = catchThrowableOfType(OrbitException.class, () -> OmmFile.read(file));

        assertThat(thrown.problems().stream().map(FileProblem::line)).containsExactly(8, 9, 16);
    }

    @Test
    void refusesWhatIsNoTextInUtf8() throws IOException {
        assertProblem(bytes(GOOD, StandardCharsets.UTF_16), "UTF-16");
        assertProblem(bytes(GOOD.replace("TIANHE", "天和"), Charset.forName("GB18030")), "not in UTF-8");
        assertProblem(file(GOOD.replace("SGP4", "SG\0P4")), ":10: has a NUL byte");
        assertProblem(file(""), "is empty");
        assertProblem(file("X".repeat(1_000_001)), "larger than 1 MB");
        assertProblem(folder, "is a folder");
        assertProblem(folder.resolve("nowhere.omm"), "does not exist");
    }

    @Test
    void tellsWhatLacksInOtherFormsAndRefusesLinePairs() throws IOException {
        assertProblem(file("<?xml version=\"1.0\"?><omm/>"), ":1: CCSDS_OMM_VERS has no value");
        assertProblem(file("[{\"OBJECT_NAME\": \"CSS\"}]"), "MEAN_MOTION is missing");
        assertProblem(
                file("CSS\n1 48274U 21035A   26279.66863779  .00016881  00000+0  20358-3 0  9998\n2 48274"),
                "two-line element set");
    }

    private static void assertProblem(Path file, String message) {
        assertThatThrownBy(() -> OmmFile.read(file))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message);
    }

    private Path file(String text) throws IOException {
        return bytes(text, StandardCharsets.UTF_8);
    }

    private Path bytes(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("station.omm"), text.getBytes(charset));
    }
}
