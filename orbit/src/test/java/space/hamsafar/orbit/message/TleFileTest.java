package space.hamsafar.orbit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;

class TleFileTest {
    // Elements of a made-up station, with checksums of our own counting.
    private static final String FIRST = "1 48274U 21035A   26279.66863779  .00016881  00000+0  20358-3 0  9995";
    private static final String SECOND = "2 48274  41.4703   4.9680 0001458 342.2236  17.8551 15.60381928312458";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsASetWithAName() throws IOException {
        List<FiledElements> sets = TleFile.read(file("CSS (TIANHE)\n" + summed(FIRST) + "\n" + summed(SECOND) + "\n"));

        MeanElements elements = sets.getFirst().elements();
        assertThat(sets).hasSize(1);
        assertThat(sets.getFirst().line()).isEqualTo(1);
        assertThat(elements.objectName()).isEqualTo("CSS (TIANHE)");
        assertThat(elements.internationalDesignator()).isEqualTo("2021-035A");
        assertThat(elements.catalogueNumber()).isEqualTo(48274);
        assertThat(elements.epoch())
                .isBetween(Instant.parse("2026-10-06T16:02:50.304Z"), Instant.parse("2026-10-06T16:02:50.306Z"));
        assertThat(elements.bStarPerEarthRadius()).isEqualTo(0.20358e-3, within(1e-15));
        assertThat(elements.meanMotionDotRevPerDay2()).isEqualTo(0.00016881);
        assertThat(elements.eccentricity()).isEqualTo(0.0001458);
        assertThat(elements.meanMotionRevPerDay()).isEqualTo(15.60381928);
    }

    @Test
    void readsAHistoryOfSeveralObjectsPackedOrNotWithCommentsBetween() throws IOException {
        String text = "# two objects\n0 ONE\n" + set("48274", "26279.5") + "\n" + set("48274", "26280.5") + "0 TWO\n"
                + set("A0001", "26281.5");

        List<FiledElements> all = TleFile.read(packed(text));

        assertThat(all).extracting(set -> set.elements().catalogueNumber()).containsExactly(48274, 48274, 100_001);
        assertThat(all).extracting(FiledElements::line).containsExactly(2, 6, 8);
        assertThat(TleFile.read(packed(text), number -> number == 100_001)).hasSize(1);
        assertThat(TleFile.read(packed(text), number -> number == 5)).isEmpty();
    }

    @Test
    void tellsAllProblemsOfAFileWithTheirLines() throws IOException {
        String wrongSum = summed(FIRST).substring(0, 68) + (summed(FIRST).charAt(68) == '0' ? '1' : '0');
        String text =
                wrongSum + "\n" + summed(SECOND) + "\n" + summed(SECOND) + "\n" + summed(FIRST) + "\nNAME ALONE\n";

        assertThatThrownBy(() -> TleFile.read(file(text)))
                .isInstanceOf(OrbitException.class)
                .hasMessageMatching("(?s).*:1: has checksum . where the line adds up to \\d;.*"
                        + ":3: line 2 of a set has no line 1.*:4: line 1 of a set is not followed.*"
                        + ":5: the name NAME ALONE is not followed by a set");
    }

    @ParameterizedTest
    @CsvSource({
        "26,36,abcdefg,eccentricity is",
        "20,32,400.00000000,epoch day is",
        "53,61, 20x58-3,B* is",
        "62,63,4,ephemeris type is 4",
    })
    void namesTheColumnThatIsWrong(int from, int to, String value, String message) throws IOException {
        boolean isFirst = !message.startsWith("ecc");
        String line = isFirst ? FIRST : SECOND;
        int end = Math.min(to, from + value.length());
        String changed = summed(line.substring(0, from) + value + line.substring(end));
        String text = isFirst ? changed + "\n" + summed(SECOND) : summed(FIRST) + "\n" + changed;

        assertThatThrownBy(() -> TleFile.read(file(text)))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining(":1: " + message);
    }

    @Test
    void refusesSetsOfTwoObjectsAndShortLines() throws IOException {
        String other = summed(SECOND.replace("48274", "48275"));

        assertThatThrownBy(() -> TleFile.read(file(summed(FIRST) + "\n" + other)))
                .hasMessageContaining(":2: is of object 48275; line 1 before it is of object 48274");
        assertThatThrownBy(() -> TleFile.read(file(summed(FIRST).substring(0, 60) + "\n" + summed(SECOND))))
                .hasMessageContaining(":1: has 60 characters; a line of a set has 69");
        assertThatThrownBy(() -> TleFile.read(file("nothing\nhere\n"))).isInstanceOf(OrbitException.class);
        assertThatThrownBy(() -> TleFile.read(file("# no set\n"))).hasMessageContaining("has no element set");
    }

    private static String set(String number, String day) {
        String first = FIRST.replace("48274", number).replace("26279.66863779", (day + "0000000000").substring(0, 14));
        return summed(first) + "\n" + summed(SECOND.replace("48274", number)) + "\n";
    }

    /** The line with the checksum it should have. */
    private static String summed(String line) {
        int sum = 0;
        for (char c : line.substring(0, 68).toCharArray()) {
            sum += c == '-' ? 1 : Character.isDigit(c) ? c - '0' : 0;
        }
        return line.substring(0, 68) + sum % 10;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("sets.tle"), text);
    }

    private Path packed(String text) throws IOException {
        Path file = folder.resolve("sets.tle.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
