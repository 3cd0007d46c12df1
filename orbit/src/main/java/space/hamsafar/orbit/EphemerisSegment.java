package space.hamsafar.orbit;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.analysis.interpolation.HermiteInterpolator;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * A stretch of a published ephemeris: states in order of time, interpolated between them and never carried beyond them.
 *
 * <p>Interpolation is by one polynomial through the states nearest to the asked time, as the message says: of Lagrange's
 * kind through positions and, apart from them, through velocities; of Hermite's kind through positions and velocities at
 * once. Where the message leaves the choice, the polynomial serves only where it brings back the states beside the asked
 * time from their own neighbours; elsewhere (near the ends, in wide gaps, beside burns) free flight under gravity from the
 * two states about the time does ({@link StateGap}), which never reaches over a burn. Immutable and safe to share between
 * threads.
 */
public final class EphemerisSegment {
    private final Ephemeris ephemeris;
    private final Interval usable;
    private final Interpolation interpolation;
    private final Instant origin;
    private final double[] seconds;
    private final double[][] position;
    private final double[][] velocity;
    private final SegmentFlight flight;
    private final @Nullable SegmentPlace place;

    /** Whether a state comes back from its neighbours: 1 yes, -1 no, 0 not looked at yet; a race finds the same twice. */
    private final byte[] comesBack;

    /** A state that comes back within this from two on each side shows that the polynomial holds there, metres. */
    private static final double HOLDS_M = 2;

    /** Over a longer gap the shorter waves of the gravity field, up to a metre, no longer show in the states, seconds. */
    private static final double LONGEST_GAP_S = 300;

    /**
     * How to interpolate.
     *
     * @param throughVelocities whether velocities bend the polynomial of the positions (Hermite) or not (Lagrange)
     * @param points states that the polynomial runs through, 2 to 32; fewer near the ends of a short segment
     * @param isFree whether the message leaves the choice, so that free flight may stand in for the polynomial
     */
    public record Interpolation(boolean throughVelocities, int points, boolean isFree) {
        /**
         * Six positions and velocities, where the message says nothing: of NASA's states four minutes apart, each tenth
         * left out came back within a metre, of ten positions without velocities within 3 m. Velocities of analytical
         * theories are not quite the derivatives of their positions: of SGP4's states those between come out within 0.6 m,
         * those near the ends within 7 m.
         */
        public static final Interpolation DEFAULT = new Interpolation(true, 6, true);

        /** Checks the range; {@link IllegalArgumentException} otherwise. */
        public Interpolation {
            Ranges.check("points", points, 2, 32);
        }

        /** The one that a message asks for with a degree: Lagrange takes one state more, Hermite half of that. */
        public static Interpolation ofDegree(boolean throughVelocities, int degree) {
            return new Interpolation(throughVelocities, throughVelocities ? (degree + 2) / 2 : degree + 1, false);
        }
    }

    /**
     * A segment of states.
     *
     * @param ephemeris at least two states
     * @param usable the part in which states may be asked for; inside that of the states
     * @param interpolation how
     * @throws IllegalArgumentException if there is one state only or the usable part reaches beyond the states
     */
    public EphemerisSegment(Ephemeris ephemeris, Interval usable, Interpolation interpolation) {
        this(ephemeris, usable, interpolation, null);
    }

    /**
     * A segment of states that were read from a file.
     *
     * @param place where they stand, to be told if they leave a gap
     * @see #EphemerisSegment(Ephemeris, Interval, Interpolation)
     */
    public EphemerisSegment(
            Ephemeris ephemeris, Interval usable, Interpolation interpolation, @Nullable SegmentPlace place) {
        List<StationState> states = ephemeris.states();
        if (states.size() < 2) {
            throw new IllegalArgumentException("a segment has one state; interpolation needs two or more");
        }
        this.ephemeris = ephemeris;
        this.usable = usable;
        this.interpolation = interpolation;
        this.place = place;
        this.origin = states.getFirst().epoch();
        if (usable.getStart().isBefore(origin)
                || usable.getEnd().isAfter(states.getLast().epoch())) {
            throw new IllegalArgumentException("the usable part %s reaches beyond the states, %s to %s"
                    .formatted(usable, origin, states.getLast().epoch()));
        }
        this.seconds = states.stream()
                .mapToDouble(state -> Ranges.seconds(origin, state.epoch()))
                .toArray();
        this.position = states.stream()
                .map(state -> new double[] {state.xKm(), state.yKm(), state.zKm()})
                .toArray(double[][]::new);
        this.velocity = states.stream()
                .map(state -> new double[] {state.vxKmS(), state.vyKmS(), state.vzKmS()})
                .toArray(double[][]::new);
        this.flight = new SegmentFlight(ephemeris);
        this.comesBack = new byte[seconds.length];
    }

    /** Frame of its states. */
    public StationFrame frame() {
        return ephemeris.frame();
    }

    /** The states as they were published, in order of time. */
    public Ephemeris ephemeris() {
        return ephemeris;
    }

    /** The part in which states may be asked for, its end included. */
    public Interval usable() {
        return usable;
    }

    /** Where it stands in a file; empty if it was not read from one. */
    public Optional<SegmentPlace> place() {
        return Optional.ofNullable(place);
    }

    /** Whether an instant lies in the usable part, its end included. */
    public boolean reaches(Instant instant) {
        return !instant.isBefore(usable.getStart()) && !instant.isAfter(usable.getEnd());
    }

    /** Longest time between two states that follow one another. */
    public Duration longestGap() {
        double longest = 0;
        for (int i = 1; i < seconds.length; i++) {
            longest = Math.max(longest, seconds[i] - seconds[i - 1]);
        }
        return Duration.ofNanos(Math.round(longest * 1e9));
    }

    /**
     * Position and velocity at an instant, in the segment's frame.
     *
     * @throws OrbitException if the instant is not in the usable part
     */
    public StationState stateAt(Instant instant) {
        requireReach(instant);
        double at = Ranges.seconds(origin, instant);
        int left = before(at);
        if (interpolation.isFree() && !holds(left) && flight.isFree()) {
            return flight.at(left, instant);
        }
        int[] chosen = around(at);
        double[][] state = interpolation.throughVelocities() ? hermite(chosen, at) : lagrange(chosen, at);
        double[] p = state[0];
        double[] v = state[1];
        return new StationState(instant, frame(), p[0], p[1], p[2], v[0], v[1], v[2]);
    }

    /**
     * How far free flight from the states before and after an instant parts from the other one, kilometres, if it does by
     * more than what free flight leaves out: there the station was pushed between the two, and states in between are good
     * to this at worst. Zero elsewhere, and in ephemerides that do not follow free flight at all.
     *
     * @throws OrbitException if the instant is not in the usable part
     */
    public double pushedByKm(Instant instant) {
        requireReach(instant);
        StateGap gap = flight.gap(before(Ranges.seconds(origin, instant)));
        return gap.isPushed() && flight.isFree() ? gap.missM() / 1000 : 0;
    }

    private void requireReach(Instant instant) {
        if (!reaches(instant)) {
            throw new OrbitException("the ephemeris reaches from %s to %s, not to %s; ask within it or add a source"
                    .formatted(usable.getStart(), usable.getEnd(), instant));
        }
    }

    /** Whether a polynomial about the gap after a state is to be trusted: the states at its ends come back by it. */
    private boolean holds(int left) {
        return seconds[left + 1] - seconds[left] <= LONGEST_GAP_S && comesBack(left) && comesBack(left + 1);
    }

    private boolean comesBack(int place) {
        if (comesBack[place] == 0) {
            comesBack[place] = (byte) (isNearItsNeighbours(place) ? 1 : -1);
        }
        return comesBack[place] > 0;
    }

    private boolean isNearItsNeighbours(int place) {
        if (place < 2 || place > seconds.length - 3) {
            return false;
        }
        double least = (seconds[place + 1] - seconds[place - 1]) / 4;
        int[] before = outward(place - 1, -1, least, 2);
        int[] behind = outward(place + 1, 1, least, 2);
        if (before.length < 2 || behind.length < 2) {
            return false;
        }
        double[] found = hermite(new int[] {before[0], before[1], behind[0], behind[1]}, seconds[place])[0];
        double[] known = position[place];
        return 1000 * Math.hypot(Math.hypot(found[0] - known[0], found[1] - known[1]), found[2] - known[2]) < HOLDS_M;
    }

    /** The last state before a time, or the first of all if none is. */
    private int before(double at) {
        return Math.clamp((long) after(at), 1, seconds.length - 1) - 1;
    }

    /** The first state not before a time. */
    private int after(double at) {
        int place = Arrays.binarySearch(seconds, at);
        return place >= 0 ? place : -place - 1;
    }

    /**
     * States on both sides of a time, as evenly as the ends allow. Outwards from the two that enclose it, states nearer to
     * the last one taken than half of their distance are passed over: about burns, states stand seconds apart beside
     * others minutes apart, and a polynomial through such a cluster swings wildly in the gap next to it.
     */
    private int[] around(double at) {
        int left = before(at);
        int right = left + 1;
        double least = (seconds[right] - seconds[left]) / 2;
        int points = interpolation.points();
        int[] before = outward(left, -1, least, points);
        int[] behind = outward(right, 1, least, points);
        int fromLeft = Math.min(before.length, Math.max(points / 2, points - behind.length));
        int fromRight = Math.min(behind.length, points - fromLeft);
        int[] chosen = new int[fromLeft + fromRight];
        System.arraycopy(before, 0, chosen, 0, fromLeft);
        System.arraycopy(behind, 0, chosen, fromLeft, fromRight);
        return chosen;
    }

    private int[] outward(int first, int step, double least, int most) {
        int[] taken = new int[most];
        int count = 0;
        double last = 0;
        for (int i = first; i >= 0 && i < seconds.length && count < most; i += step) {
            if (count == 0 || Math.abs(seconds[i] - last) >= least) {
                taken[count++] = i;
                last = seconds[i];
            }
        }
        return Arrays.copyOf(taken, count);
    }

    private double[][] hermite(int[] chosen, double at) {
        HermiteInterpolator polynomial = new HermiteInterpolator();
        for (int i : chosen) {
            polynomial.addSamplePoint(seconds[i] - at, position[i], velocity[i]);
        }
        return polynomial.derivatives(0, 1);
    }

    private double[][] lagrange(int[] chosen, double at) {
        HermiteInterpolator places = new HermiteInterpolator();
        HermiteInterpolator speeds = new HermiteInterpolator();
        for (int i : chosen) {
            places.addSamplePoint(seconds[i] - at, position[i]);
            speeds.addSamplePoint(seconds[i] - at, velocity[i]);
        }
        return new double[][] {places.value(0), speeds.value(0)};
    }
}
