package space.hamsafar.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class OrbitLightTest {
    @Test
    void phasesTileThePeriodAndAlternate() {
        Interval period = Tianhe.days(0, 5);
        List<LightPhase> phases = OrbitLight.over(Tianhe.orbit(), period);

        assertThat(phases.getFirst().interval().getStart()).isEqualTo(period.getStart());
        assertThat(phases.getLast().interval().getEnd()).isEqualTo(period.getEnd());
        for (int i = 1; i < phases.size(); i++) {
            assertThat(phases.get(i).interval().getStart())
                    .isEqualTo(phases.get(i - 1).interval().getEnd());
            assertThat(phases.get(i).light()).isNotEqualTo(phases.get(i - 1).light());
            assertThat(List.of(phases.get(i - 1).light(), phases.get(i).light()))
                    .contains(Light.PENUMBRA);
        }
    }

    /** Each phase's light is the one that a dense sampling of the shadow sees. */
    @Test
    void lightIsRightThroughout() {
        Interval period = Tianhe.days(0, 1);
        Track track = Tianhe.orbit().trackOver(period);
        List<LightPhase> phases = OrbitLight.over(Tianhe.orbit(), period);
        int phase = 0;
        for (int t = 0; t < 86_400; t++) {
            Instant at = track.instantAt(t);
            while (!phases.get(phase).interval().contains(at)) {
                phase++;
            }
            Interval interval = phases.get(phase).interval();
            boolean atEdge = Duration.between(interval.getStart(), at).toMillis() < 2
                    || Duration.between(at, interval.getEnd()).toMillis() < 2;
            if (!atEdge) {
                assertThat(phases.get(phase).light()).as("%s", at).isEqualTo(Shadow.lightAt(track, t));
            }
        }
    }

    /**
     * Night is the share of the circle that a cylinder of shadow covers at the beta angle, to the percent of a day
     * that the last, unfinished revolution makes.
     */
    @Test
    void nightHasTheShareThatTheBetaAngleAllows() {
        for (int day = 0; day < 60; day += 5) {
            Interval period = Tianhe.days(day, 1);
            List<LightPhase> phases = OrbitLight.over(Tianhe.orbit(), period);
            double beta = Math.toRadians(
                    OrbitLight.betaAngleDeg(Tianhe.orbit(), period.getStart().plus(Duration.ofHours(12))));
            double radius = Tianhe.elements().semiMajorAxisKm();
            double horizon = Math.sqrt(radius * radius - 6371.0 * 6371.0) / radius;
            double expected = Math.acos(horizon / Math.cos(beta)) / Math.PI;

            assertThat(share(phases, Light.NIGHT) + share(phases, Light.PENUMBRA) / 2)
                    .as("day %d, beta %.1f°", day, Math.toDegrees(beta))
                    .isCloseTo(expected, within(0.015));
            assertThat(Math.abs(beta)).isLessThan(Math.toRadians(41.5 + 23.5));
        }
    }

    @Test
    void penumbraLastsSeconds() {
        List<LightPhase> phases = OrbitLight.over(Tianhe.orbit(), Tianhe.days(0, 1));
        List<LightPhase> penumbras =
                phases.stream().filter(phase -> phase.light() == Light.PENUMBRA).toList();

        assertThat(penumbras).hasSizeBetween(30, 32);
        assertThat(penumbras)
                .allSatisfy(phase -> assertThat(phase.interval().toDuration())
                        .isBetween(Duration.ofSeconds(7), Duration.ofSeconds(25)));
    }

    private static double share(List<LightPhase> phases, Light light) {
        return phases.stream()
                        .filter(phase -> phase.light() == light)
                        .mapToLong(phase -> phase.interval().toDuration().toMillis())
                        .sum()
                / 86_400_000.0;
    }
}
