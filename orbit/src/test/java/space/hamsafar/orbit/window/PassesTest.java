package space.hamsafar.orbit.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.frames.TopocentricFrame;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.events.ElevationDetector;
import org.orekit.propagation.events.EventsLogger;
import org.orekit.propagation.events.handlers.ContinueOnEvent;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Horizon;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.SunPosition;
import space.hamsafar.orbit.Tianhe;
import space.hamsafar.orbit.Track;

class PassesTest {
    private static final long SEED = 20261006;

    @Test
    void passesHoldTheirLawsAtRandomSites() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 30; i++) {
            GroundSite site = new GroundSite(
                    "site" + i,
                    random.nextDouble(-70, 70),
                    random.nextDouble(-180, 180),
                    random.nextDouble(0, 4000),
                    random.nextDouble(0, 60));
            List<Pass> passes = Passes.over(Tianhe.orbit(), site, Tianhe.days(0, 3));
            String which = "seed " + SEED + ", " + site;
            for (int k = 0; k < passes.size(); k++) {
                Pass pass = passes.get(k);
                assertThat(pass.rise()).as(which).isBefore(pass.culmination());
                assertThat(pass.culmination()).as(which).isBefore(pass.set());
                assertThat(elevation(site, pass.rise())).as(which).isCloseTo(site.minElevationDeg(), within(0.01));
                assertThat(elevation(site, pass.set())).as(which).isCloseTo(site.minElevationDeg(), within(0.01));
                assertThat(pass.maxElevationDeg()).as(which).isGreaterThanOrEqualTo(site.minElevationDeg());
                assertThat(pass.riseAzimuthDeg()).as(which).isBetween(0.0, 360.0);
                if (k > 0) {
                    assertThat(passes.get(k - 1).set()).as(which).isBefore(pass.rise());
                }
            }
        }
    }

    /** Dense sampling without any jump must see each pass of more than its step. */
    @Test
    void noPassIsJumpedOver() {
        for (double mask : new double[] {0, 25, 70, 89}) {
            GroundSite site = new GroundSite("wenchang", 19.6, 110.9, 10, mask);
            List<Pass> passes = Passes.over(Tianhe.orbit(), site, Tianhe.days(0, 5));
            Track track = Tianhe.orbit().trackOver(Tianhe.days(0, 5));
            Horizon horizon = Horizon.of(site);
            int rises = 0;
            boolean up = true;
            for (int t = 0; t < 5 * 86_400; t += 2) {
                boolean now = Math.toDegrees(horizon.elevation(track.fixedPositionAt(t))) >= mask;
                rises += now && !up ? 1 : 0;
                up = now;
            }
            assertThat(passes).as("mask " + mask).hasSizeGreaterThanOrEqualTo(rises);
            assertThat(passes.stream().filter(p -> p.duration().toSeconds() >= 4))
                    .hasSizeLessThanOrEqualTo(rises);
        }
    }

    /** Validation: Orekit's elevation detector on the same elements. */
    @Test
    void orekitsDetectorFindsTheSamePasses() {
        Interval period = Tianhe.days(0, 3);
        List<Pass> ours = Passes.over(Tianhe.orbit(), Tianhe.KARACHI, period);
        List<Instant> risesAndSets = new ArrayList<>();
        ours.forEach(pass -> {
            risesAndSets.add(pass.rise());
            risesAndSets.add(pass.set());
        });

        List<Instant> theirs = orekitRisesAndSets(Tianhe.KARACHI, period);

        assertThat(theirs).hasSameSizeAs(risesAndSets).hasSizeGreaterThan(10);
        for (int i = 0; i < theirs.size(); i++) {
            assertThat(Duration.between(theirs.get(i), risesAndSets.get(i)).abs())
                    .isLessThan(Duration.ofMillis(100));
        }
    }

    @Test
    void adjoiningPeriodsGiveTogetherWhatTheWholeGives() {
        Interval whole = Tianhe.days(0, 2);
        List<Pass> all = Passes.over(Tianhe.orbit(), Tianhe.KARACHI, whole);
        Instant midPass = all.get(3).culmination();
        List<Pass> parts = new ArrayList<>();
        parts.addAll(Passes.over(Tianhe.orbit(), Tianhe.KARACHI, Interval.of(whole.getStart(), midPass)));
        parts.addAll(Passes.over(Tianhe.orbit(), Tianhe.KARACHI, Interval.of(midPass, whole.getEnd())));

        assertThat(parts).hasSameSizeAs(all);
        for (int i = 0; i < all.size(); i++) {
            assertThat(Duration.between(all.get(i).set(), parts.get(i).set()).abs())
                    .isLessThan(Duration.ofMillis(5));
        }
    }

    @Test
    void aLitPassHasAPartWithADarkSiteAndASunlitStation() {
        Interval period = Tianhe.days(0, 30);
        SampledTrack track = SampledTrack.of(Tianhe.orbit(), period);
        List<SitePass> passes = Passes.over(track, List.of(Observer.of(Tianhe.KARACHI)), period);
        Sunlight sunlight = new Sunlight(track);

        assertThat(passes)
                .anyMatch(found -> found.pass().lit())
                .anyMatch(found -> !found.pass().lit());
        for (SitePass found : passes) {
            Interval pass = found.pass().interval();
            assertThat(found.pass().lit()).isEqualTo(found.visible().isPresent());
            for (Instant at = pass.getStart().plusSeconds(1); at.isBefore(pass.getEnd()); at = at.plusSeconds(2)) {
                boolean dark = SunPosition.elevationDeg(Tianhe.KARACHI, at, EarthOrientation.BUILT_IN)
                        <= Observer.CIVIL_TWILIGHT_DEG;
                boolean seen = dark && sunlight.at(track.secondsAt(at)) == Light.DAY;
                Instant now = at;
                boolean inside = found.visible()
                        .filter(part -> part.interval().contains(now))
                        .isPresent();
                assertThat(inside).as("%s", at).isEqualTo(seen);
            }
        }
    }

    @Test
    void aHighMaskTakesOnlyWhatItHides() {
        Interval period = Tianhe.days(0, 5);
        SampledTrack track = SampledTrack.of(Tianhe.orbit(), period);
        HorizonMask south = new HorizonMask(List.of(
                new HorizonMask.Point(90, 0),
                new HorizonMask.Point(91, 60),
                new HorizonMask.Point(269, 60),
                new HorizonMask.Point(270, 0)));
        Observer masked = new Observer(Tianhe.KARACHI, south, Observer.CIVIL_TWILIGHT_DEG);
        List<Pass> free = Passes.over(Tianhe.orbit(), Tianhe.KARACHI, period);
        List<SitePass> cut = Passes.over(track, List.of(masked), period);

        assertThat(cut).isNotEmpty();
        for (SitePass pass : cut) {
            assertThat(free)
                    .anyMatch(open -> !open.rise().isAfter(pass.pass().rise().plusMillis(2))
                            && !open.set().isBefore(pass.pass().set().minusMillis(2)));
            for (double azimuth :
                    new double[] {pass.pass().riseAzimuthDeg(), pass.pass().setAzimuthDeg()}) {
                assertThat(azimuth <= 91 || azimuth >= 269 || pass.pass().maxElevationDeg() >= 60)
                        .isTrue();
            }
        }
    }

    @Test
    void aSiteTooFarNorthSeesNothing() {
        GroundSite pole = new GroundSite("pole", 89, 0, 0, 0);

        assertThat(Passes.over(Tianhe.orbit(), pole, Tianhe.days(0, 2))).isEmpty();
    }

    @Test
    void anEmptyPeriodHasNoPassesAndAnEndlessOneIsRefused() {
        Instant now = Tianhe.EPOCH;

        assertThat(Passes.over(Tianhe.orbit(), Tianhe.KARACHI, Interval.of(now, now)))
                .isEmpty();
        assertThatThrownBy(() -> Passes.over(Tianhe.orbit(), Tianhe.KARACHI, Interval.startingAt(now)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("period");
    }

    private static double elevation(GroundSite site, Instant at) {
        return Math.toDegrees(
                Horizon.of(site).elevation(Tianhe.orbit().trackFrom(at).fixedPositionAt(0)));
    }

    private static List<Instant> orekitRisesAndSets(GroundSite site, Interval period) {
        OneAxisEllipsoid earth = Tianhe.earth();
        GeodeticPoint place = new GeodeticPoint(
                Math.toRadians(site.latitudeDeg()), Math.toRadians(site.longitudeDeg()), site.altitudeM());
        EventsLogger log = new EventsLogger();
        Propagator propagator = Tianhe.orekit();
        propagator.addEventDetector(
                log.monitorDetector(new ElevationDetector(60, 1e-3, new TopocentricFrame(earth, place, site.id()))
                        .withConstantElevation(Math.toRadians(site.minElevationDeg()))
                        .withHandler(new ContinueOnEvent())));
        propagator.propagate(Track.date(period.getStart()), Track.date(period.getEnd()));
        return log.getLoggedEvents().stream()
                .map(event -> event.getDate().toInstant(Astrodynamics.EMBEDDED.getTimeScales()))
                .toList();
    }
}
