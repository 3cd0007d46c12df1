package space.hamsafar.orbit.altitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Tianhe;

class AltitudeWatchTest {
    private static final double ONE_KILOMETRE = 1;

    /** Validation: mean equatorial altitudes published for the station, mean motion from the sets of those months. */
    @ParameterizedTest
    @CsvSource({"15.65195495, 373", "15.60381928, 387"})
    void altitudeIsThePublishedOne(double motion, double altitudeKm) {
        assertThat(Tianhe.plane("2026-01-01T00:00:00Z", 41.47, 0, 0, motion)
                        .elements()
                        .meanAltitudeKm())
                .isCloseTo(altitudeKm, within(ONE_KILOMETRE));
    }

    @Test
    void decayStartsByTheMeanMotionDerivative() {
        AltitudeReport report = AltitudeWatch.over(Tianhe.elements(), new AltitudeBand(340, 450), Tianhe.days(0, 20));

        // Twice 0.00016881 rev/day², two thirds of it as a share of the axis of 6764.7 km.
        assertThat(report.decayMPerDay()).isCloseTo(97.6, within(0.1));
        assertThat(report.samples().getFirst().epoch()).isEqualTo(Tianhe.EPOCH);
        assertThat(report.samples().getLast().epoch())
                .isEqualTo(Tianhe.days(0, 20).getEnd());
        double fall = report.samples().getFirst().meanAltitudeKm()
                - report.samples().getLast().meanAltitudeKm();
        assertThat(fall).isBetween(21.3 * 0.07, 21.3 * 0.13);
        assertThat(report.leavesBand()).isEmpty();
        assertThat(report.reason()).contains("stays within 340–450 km");
    }

    @Test
    void saysWhenTheBandIsLeft() {
        AltitudeBand band = new AltitudeBand(386, 450);
        AltitudeReport report = AltitudeWatch.over(Tianhe.elements(), band, Tianhe.days(0, 20));

        Instant leaves = report.leavesBand().orElseThrow();
        assertThat(report.samples())
                .allMatch(sample ->
                        band.contains(sample.meanAltitudeKm()) == sample.epoch().isBefore(leaves));
        assertThat(report.floor().expected()).isPresent();
        assertThat(report.reason()).contains("outside 386–450 km from");
    }

    @Test
    void aStationOutsideItsBandIsOutFromTheStart() {
        Interval period = Tianhe.days(0, 2);
        AltitudeReport report = AltitudeWatch.over(Tianhe.elements(), new AltitudeBand(400, 450), period);

        assertThat(report.leavesBand()).contains(period.getStart());
    }

    @Test
    void refusesAnEmptyPeriodAndABandUpsideDown() {
        Interval empty = Interval.of(Tianhe.EPOCH, Tianhe.EPOCH);

        assertThatThrownBy(() -> AltitudeWatch.over(Tianhe.elements(), new AltitudeBand(340, 450), empty))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AltitudeBand(450, 340))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ceilingKm");
    }
}
