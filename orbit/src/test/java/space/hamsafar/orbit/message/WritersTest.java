package space.hamsafar.orbit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Ephemerides;
import space.hamsafar.orbit.Ephemeris;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.Tianhe;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

final class WritersTest {
    private static final Interval THREE_HOURS = Interval.of(Tianhe.EPOCH, Duration.ofHours(3));

    @TempDir
    private Path folder;

    @Test
    void ommIsReadBackInAllForms() throws IOException {
        var elements = Tianhe.elements();
        Instant creation = Instant.parse("2026-10-07T00:00:00Z");
        for (String text : List.of(
                OmmWriter.keyValue(elements, creation, "HAMSAFAR"),
                OmmWriter.xml(elements, creation, "HAMSAFAR"),
                OmmWriter.json(elements))) {
            Path file = Files.writeString(folder.resolve("a.omm"), text);
            assertThat(OmmFile.read(file)).as(text).isEqualTo(elements);
        }
    }

    @Test
    void czmlHoldsAllPositionsInMetres() {
        Ephemeris ephemeris = sample(StationFrame.EME2000);
        List<Double> numbers = numbersAfter(CzmlFile.text(ephemeris, "TIANHE \"core\""), "cartesian");
        assertThat(numbers).hasSize(4 * ephemeris.states().size());
        assertThat(numbers.get(4)).isEqualTo(60.0);
        assertThat(numbers.get(5)).isCloseTo(ephemeris.states().get(1).xKm() * 1000, within(0.001));
        assertThatThrownBy(() -> CzmlFile.text(sample(StationFrame.TEME), "x")).hasMessageContaining("EME2000 or ITRF");
    }

    @Test
    void groundTrackEndsAtTheAntimeridianAndGoesOnAtTheOtherSide() {
        String text = GroundTrackFile.text(sample(StationFrame.ITRF), "TIANHE");
        List<Double> numbers = numbersAfter(text, "coordinates");
        List<Double> longitudes = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 3) {
            longitudes.add(numbers.get(i));
            assertThat(numbers.get(i + 1)).isBetween(-41.8, 41.8);
        }
        assertThat(longitudes).allMatch(longitude -> Math.abs(longitude) <= 180);
        for (int i = 1; i < longitudes.size(); i++) {
            double jump = Math.abs(longitudes.get(i) - longitudes.get(i - 1));
            assertThat(jump < 20 || jump == 360).as("jump of %s", jump).isTrue();
        }
        assertThat(longitudes).contains(180.0, -180.0);
    }

    @Test
    void tableHasALineForEachState() {
        Ephemeris ephemeris = sample(StationFrame.TEME);
        List<String> lines = EphemerisTable.text(ephemeris).lines().toList();
        assertThat(lines).hasSize(1 + ephemeris.states().size());
        assertThat(Double.parseDouble(lines.get(1).split(",", -1)[2]))
                .isCloseTo(ephemeris.states().getFirst().xKm(), within(1e-6));
    }

    private static Ephemeris sample(StationFrame frame) {
        return Ephemerides.sample(Tianhe.orbit(), frame, THREE_HOURS, Duration.ofMinutes(1));
    }

    private static List<Double> numbersAfter(String json, String key) {
        List<Double> numbers = new ArrayList<>();
        boolean inside = false;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                inside |=
                        token == JsonToken.PROPERTY_NAME && parser.currentName().equals(key);
                if (inside && token.isNumeric()) {
                    numbers.add(parser.getDoubleValue());
                }
            }
        }
        return numbers;
    }
}
