package space.hamsafar.orbit.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.events.EclipseDetector;
import org.orekit.propagation.events.EventsLogger;
import org.orekit.propagation.events.handlers.ContinueOnEvent;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;
import org.orekit.utils.ExtendedPositionProvider;
import org.orekit.utils.TimeStampedFieldPVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinates;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.SunPosition;
import space.hamsafar.orbit.Tianhe;
import space.hamsafar.orbit.Track;

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
                assertThat(phases.get(phase).light()).as("%s", at).isEqualTo(lightAt(track, t));
            }
        }
    }

    /** The light from the exact state and the exact Sun, without sampling. */
    private static Light lightAt(Track track, double seconds) {
        Vector3D station = stretched(track.temeAt(seconds).getPosition());
        Vector3D sun = SunPosition.metresAt(track.centuriesAt(seconds));
        double radius = Math.asin(SunPosition.RADIUS_M / sun.getNorm());
        double clearance = Vector3D.angle(stretched(sun).subtract(station), station.negate())
                - Math.asin(Earth.EQUATORIAL_RADIUS_M / station.getNorm());
        if (clearance >= radius) {
            return Light.DAY;
        }
        return clearance > -radius ? Light.PENUMBRA : Light.NIGHT;
    }

    private static Vector3D stretched(Vector3D v) {
        return new Vector3D(v.getX(), v.getY(), v.getZ() * Earth.STRETCH);
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

    /** Validation: Orekit's eclipse detector on the same elements, with our Sun and the flattened Earth. */
    @Test
    void orekitsDetectorFindsTheSameShadowEdges() {
        Interval period = Tianhe.days(0, 2);
        EventsLogger log = new EventsLogger();
        Propagator propagator = Tianhe.orekit();
        EclipseDetector detector = new EclipseDetector(sun(), SunPosition.RADIUS_M, Tianhe.earth())
                .withMaxCheck(60)
                .withThreshold(1e-3)
                .withHandler(new ContinueOnEvent());
        propagator.addEventDetector(log.monitorDetector(detector.withUmbra()));
        propagator.addEventDetector(log.monitorDetector(detector.withPenumbra()));
        propagator.propagate(Track.date(period.getStart()), Track.date(period.getEnd()));
        List<Instant> theirs = log.getLoggedEvents().stream()
                .map(event -> event.getDate().toInstant(Astrodynamics.EMBEDDED.getTimeScales()))
                .sorted()
                .toList();

        List<Instant> ours = OrbitLight.over(Tianhe.orbit(), period).stream()
                .skip(1)
                .map(phase -> phase.interval().getStart())
                .toList();

        assertThat(theirs).hasSameSizeAs(ours).hasSizeGreaterThan(100);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(Duration.between(theirs.get(i), ours.get(i)).abs()).isLessThan(Duration.ofMillis(300));
        }
    }

    private static ExtendedPositionProvider sun() {
        Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        return new ExtendedPositionProvider() {
            @Override
            public Vector3D getPosition(AbsoluteDate date, Frame frame) {
                Instant instant = date.toInstant(Astrodynamics.EMBEDDED.getTimeScales());
                return teme.getStaticTransformTo(frame, date)
                        .transformPosition(SunPosition.metresAt(Earth.centuries(instant)));
            }

            @Override
            public TimeStampedPVCoordinates getPVCoordinates(AbsoluteDate date, Frame frame) {
                return new TimeStampedPVCoordinates(date, getPosition(date, frame), Vector3D.ZERO);
            }

            @Override
            public <T extends CalculusFieldElement<T>> FieldVector3D<T> getPosition(
                    FieldAbsoluteDate<T> date, Frame frame) {
                throw new UnsupportedOperationException();
            }

            @Override
            public <T extends CalculusFieldElement<T>> TimeStampedFieldPVCoordinates<T> getPVCoordinates(
                    FieldAbsoluteDate<T> date, Frame frame) {
                throw new UnsupportedOperationException();
            }
        };
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
