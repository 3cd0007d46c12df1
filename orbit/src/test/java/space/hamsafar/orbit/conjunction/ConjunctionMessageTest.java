package space.hamsafar.orbit.conjunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.orbit.OrbitException;

class ConjunctionMessageTest {
    private static final double SIGMA_M = 100;

    /** No miss at all would leave the plane of the encounter open. */
    private static final double ALMOST_NONE_M = 0.01;

    @TempDir
    private Path folder;

    /** Validation: with round uncertainty and no miss the probability is 1 - exp(-R²/2σ²). */
    @Test
    void probabilityOfAHeadOnEncounterIsTheOneOnPaper() throws IOException {
        ConjunctionMessage message = ConjunctionMessage.read(write(ALMOST_NONE_M));
        double radius = 20;

        double expected = -Math.expm1(-radius * radius / (2 * SIGMA_M * SIGMA_M));

        assertThat(message.probabilities(radius))
                .filteredOn(probability ->
                        List.of("LAAS-2015", "ALFANO-2005", "PATERA-2005").contains(probability.method()))
                .hasSize(3)
                .allSatisfy(probability ->
                        assertThat(probability.probability()).isCloseTo(expected, within(0.01 * expected)));
    }

    @Test
    void readsWhoWhenAndHowNear() throws IOException {
        ConjunctionMessage message = ConjunctionMessage.read(write(250));

        assertThat(message.object1()).isEqualTo("STATION");
        assertThat(message.object2()).isEqualTo("DEBRIS");
        assertThat(message.closest()).isEqualTo(Instant.parse("2026-10-10T12:00:00Z"));
        assertThat(message.missM()).isEqualTo(250);
        assertThat(message.relativeSpeedMPerS()).hasValue(10_606.6);
        assertThat(message.statedProbability()).isEmpty();
        assertThat(message.combinedRadiusM()).hasValue(15);
    }

    @Test
    void aMissMakesItLessLikely() throws IOException {
        double near = ConjunctionMessage.read(write(ALMOST_NONE_M))
                .probabilities(15)
                .getFirst()
                .probability();
        double far =
                ConjunctionMessage.read(write(250)).probabilities(15).getFirst().probability();

        assertThat(far).isPositive().isLessThan(near / 10);
    }

    @Test
    void refusesWhatIsNoMessage() throws IOException {
        Path file = Files.writeString(folder.resolve("x.cdm"), "hello");

        assertThatThrownBy(() -> ConjunctionMessage.read(file))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("x.cdm");
        assertThatThrownBy(() -> ConjunctionMessage.read(write(ALMOST_NONE_M)).probabilities(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Path write(double missM) throws IOException {
        String text = """
                CCSDS_CDM_VERS = 1.0
                CREATION_DATE = 2026-10-08T00:00:00.000
                ORIGINATOR = TEST
                MESSAGE_ID = 1
                TCA = 2026-10-10T12:00:00.000
                MISS_DISTANCE = %s [m]
                RELATIVE_SPEED = 10606.6 [m/s]
                COMMENT HBR = 15.0
                """.formatted(missM)
                + object(1, "STATION", 7000, "0.0", "7.5", "0.0")
                + object(2, "DEBRIS", 7000 + missM / 1000, "0.0", "0.0", "7.5");
        return Files.writeString(folder.resolve("pair.cdm"), text);
    }

    private static String object(int number, String name, double x, String... velocity) {
        StringBuilder text =
                new StringBuilder("""
                OBJECT = OBJECT%s
                OBJECT_DESIGNATOR = %s
                CATALOG_NAME = SATCAT
                OBJECT_NAME = %s
                INTERNATIONAL_DESIGNATOR = 2021-035A
                EPHEMERIS_NAME = NONE
                COVARIANCE_METHOD = CALCULATED
                MANEUVERABLE = NO
                REF_FRAME = EME2000
                X = %s [km]
                Y = 0.0 [km]
                Z = 0.0 [km]
                X_DOT = %s [km/s]
                Y_DOT = %s [km/s]
                Z_DOT = %s [km/s]
                """.formatted(number, number, name, x, velocity[0], velocity[1], velocity[2]));
        String[] axes = {"R", "T", "N", "RDOT", "TDOT", "NDOT"};
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column <= row; column++) {
                double variance = row != column ? 0 : row < 3 ? SIGMA_M * SIGMA_M / 2 : 1e-6;
                String unit = row < 3 ? "m**2" : column < 3 ? "m**2/s" : "m**2/s**2";
                text.append(
                        String.format(Locale.ROOT, "C%s_%s = %.6e [%s]%n", axes[row], axes[column], variance, unit));
            }
        }
        return text.toString();
    }
}
