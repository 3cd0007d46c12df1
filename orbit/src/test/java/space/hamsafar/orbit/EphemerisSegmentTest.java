package space.hamsafar.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;
import org.orekit.forces.gravity.HolmesFeatherstoneAttractionModel;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.numerical.NumericalPropagator;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.PVCoordinates;
import org.threeten.extra.Interval;

/** States beside a burn, held against Orekit's numerical propagator. */
class EphemerisSegmentTest {
    private static final Instant FIRST = Instant.parse("2026-10-07T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(4);
    private static final int STATES = 31;

    /** 90 seconds after the sixteenth state. */
    private static final Instant BURN = FIRST.plus(STEP.multipliedBy(15)).plusSeconds(90);

    private static final double HALF_A_METRE_PER_SECOND = 0.5;

    /** Orekit turns the Earth by its own sidereal time with nutation, ours by the mean one about TEME's axis. */
    private static final double A_DECIMETRE_KM = 1e-4;

    private static final double TWO_METRES_KM = 2e-3;

    private final NumericalPropagator before = propagator(FIRST, start());
    private final NumericalPropagator after = propagator(BURN, burnt());
    private final List<StationState> published = published();

    @Test
    void burnsAreFoundWhereTheyAreAndNowhereElse() {
        EphemerisSegment segment = segment(EphemerisSegment.Interpolation.DEFAULT, List.of());

        for (int gap = 0; gap < STATES - 1; gap++) {
            Instant inside = FIRST.plus(STEP.multipliedBy(gap)).plusSeconds(100);
            double pushed = segment.pushedByKm(inside);
            if (gap == 15) {
                // Half a metre a second over the 150 seconds that are left of the gap.
                assertThat(pushed).isCloseTo(0.075, within(0.003));
            } else {
                assertThat(pushed).as("gap %s", gap).isZero();
            }
        }
    }

    @Test
    void nothingIsInterpolatedOverABurn() {
        EphemerisSegment segment = segment(EphemerisSegment.Interpolation.DEFAULT, List.of());

        for (int second = 13; second < 7_200; second += 97) {
            Instant at = FIRST.plusSeconds(second);
            assertThat(missKm(segment.stateAt(at), truth(at))).as("at %s", at).isLessThan(A_DECIMETRE_KM);
        }
    }

    @Test
    void statesLeftOutComeBackBesideTheBurnAndAtTheEnds() {
        for (int left = 1; left < STATES - 1; left++) {
            EphemerisSegment segment = segment(EphemerisSegment.Interpolation.DEFAULT, List.of(left));
            Instant at = FIRST.plus(STEP.multipliedBy(left));
            // With a neighbour of the burn left out the burn lies in the hole, and its instant is found from both
            // flights.
            boolean burnInHole = left == 15 || left == 16;
            assertThat(segment.pushedByKm(at) > 0).as("state %s", left).isEqualTo(burnInHole);
            assertThat(missKm(segment.stateAt(at), truth(at)))
                    .as("state %s", left)
                    .isLessThan(A_DECIMETRE_KM);
        }
    }

    @Test
    void aMessageThatSaysHowIsInterpolatedAsItSays() {
        var ofTheMessage = EphemerisSegment.Interpolation.ofDegree(true, 11);
        EphemerisSegment segment = segment(ofTheMessage, List.of());

        // The polynomial of six states over the burn, as asked for.
        assertThat(missKm(segment.stateAt(BURN), truth(BURN))).isGreaterThan(TWO_METRES_KM);
    }

    @Test
    void statesOnTheGroundsAxesDoAsWell() {
        List<StationState> turning = new ArrayList<>();
        for (StationState state : states(List.of())) {
            turning.add(turned(state));
        }
        EphemerisSegment segment = new EphemerisSegment(
                new Ephemeris(StationFrame.ITRF, turning), reach(turning), EphemerisSegment.Interpolation.DEFAULT);

        for (Instant at : List.of(FIRST.plusSeconds(100), BURN.minusSeconds(30), BURN.plusSeconds(100))) {
            assertThat(missKm(segment.stateAt(at), turned(truth(at)))).isLessThan(A_DECIMETRE_KM);
        }
    }

    @Test
    void statesOfATheoryAreNotTakenForBurns() {
        List<StationState> states = new ArrayList<>();
        for (int i = 0; i < STATES; i++) {
            states.add(Tianhe.orbit().stateAt(FIRST.plus(STEP.multipliedBy(i)), StationFrame.TEME));
        }
        EphemerisSegment segment = new EphemerisSegment(
                new Ephemeris(StationFrame.TEME, states), reach(states), EphemerisSegment.Interpolation.DEFAULT);

        for (int second = 100; second < 7_000; second += 240) {
            assertThat(segment.pushedByKm(FIRST.plusSeconds(second))).isZero();
        }
    }

    private EphemerisSegment segment(EphemerisSegment.Interpolation how, List<Integer> leftOut) {
        List<StationState> states = states(leftOut);
        return new EphemerisSegment(new Ephemeris(StationFrame.TEME, states), reach(states), how);
    }

    private List<StationState> states(List<Integer> leftOut) {
        List<StationState> states = new ArrayList<>();
        for (int i = 0; i < STATES; i++) {
            if (!leftOut.contains(i)) {
                states.add(published.get(i));
            }
        }
        return states;
    }

    private List<StationState> published() {
        List<StationState> states = new ArrayList<>();
        for (int i = 0; i < STATES; i++) {
            states.add(truth(FIRST.plus(STEP.multipliedBy(i))));
        }
        return states;
    }

    private static Interval reach(List<StationState> states) {
        return Interval.of(states.getFirst().epoch(), states.getLast().epoch());
    }

    private StationState truth(Instant at) {
        NumericalPropagator flight = at.isBefore(BURN) ? before : after;
        return state(at, StationFrame.TEME, flight.propagate(Track.date(at)).getPVCoordinates());
    }

    private static StationState turned(StationState teme) {
        double angle = Earth.siderealTime(Earth.centuries(teme.epoch()));
        return state(teme.epoch(), StationFrame.ITRF, Earth.toFixed(teme.metres(), angle));
    }

    private static StationState state(Instant at, StationFrame frame, PVCoordinates metres) {
        Vector3D p = metres.getPosition().scalarMultiply(1e-3);
        Vector3D v = metres.getVelocity().scalarMultiply(1e-3);
        return new StationState(at, frame, p.getX(), p.getY(), p.getZ(), v.getX(), v.getY(), v.getZ());
    }

    private static PVCoordinates start() {
        return Tianhe.orbit().stateAt(FIRST, StationFrame.TEME).metres();
    }

    /** The state at the burn, faster along the track. */
    private PVCoordinates burnt() {
        PVCoordinates at = before.propagate(Track.date(BURN)).getPVCoordinates();
        Vector3D along = at.getVelocity().normalize();
        return new PVCoordinates(at.getPosition(), at.getVelocity().add(HALF_A_METRE_PER_SECOND, along));
    }

    private static NumericalPropagator propagator(Instant from, PVCoordinates state) {
        var frames = Astrodynamics.EMBEDDED.getFrames();
        NumericalPropagator propagator = new NumericalPropagator(new DormandPrince853Integrator(0.001, 60, 1e-6, 1e-9));
        var field = GravityField.EGM2008;
        propagator.addForceModel(
                new HolmesFeatherstoneAttractionModel(frames.getGTOD(IERSConventions.IERS_2010, true), field));
        propagator.setInitialState(
                new SpacecraftState(new CartesianOrbit(state, frames.getTEME(), Track.date(from), field.getMu())));
        return propagator;
    }

    private static double missKm(StationState a, StationState b) {
        return Math.sqrt(
                Math.pow(a.xKm() - b.xKm(), 2) + Math.pow(a.yKm() - b.yKm(), 2) + Math.pow(a.zKm() - b.zKm(), 2));
    }
}
