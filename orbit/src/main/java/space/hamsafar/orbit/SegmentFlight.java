package space.hamsafar.orbit;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;
import org.orekit.utils.PVCoordinates;

/**
 * The free flight between the states of a segment, found where it is asked for and kept. Safe to share between threads.
 */
final class SegmentFlight {
    private static final int SAMPLES = 21;

    private final List<StationState> states;
    private final AtomicReferenceArray<@Nullable StateGap> gaps;
    private volatile @Nullable Boolean free;

    SegmentFlight(Ephemeris ephemeris) {
        this.states = ephemeris.states();
        this.gaps = new AtomicReferenceArray<>(states.size() - 1);
    }

    /**
     * Whether the states are those of free flight at all: most of some gaps, spread over the segment, are. States of an
     * analytical theory are not, since their velocities are not quite the derivatives of their positions.
     */
    boolean isFree() {
        Boolean known = free;
        if (known == null) {
            int samples = Math.min(SAMPLES, gaps.length());
            int quiet = 0;
            for (int i = 0; i < samples; i++) {
                quiet += gap((int) ((long) i * gaps.length() / samples)).isPushed() ? 0 : 1;
            }
            known = 2 * quiet > samples;
            free = known;
        }
        return known;
    }

    /** The gap after a state. */
    StateGap gap(int left) {
        StateGap known = gaps.get(left);
        if (known == null) {
            StationState a = states.get(left);
            StationState b = states.get(left + 1);
            known = StateGap.between(a.epoch(), teme(a), teme(b), Ranges.seconds(a.epoch(), b.epoch()));
            gaps.set(left, known);
        }
        return known;
    }

    /** The state at an instant in the gap after a state, in the segment's frame. */
    StationState at(int left, Instant instant) {
        StationState first = states.get(left);
        PVCoordinates teme = gap(left).at(Ranges.seconds(first.epoch(), instant));
        PVCoordinates state = switch (first.frame()) {
            case TEME -> teme;
            case EME2000 -> InertialFrames.eme2000FromTeme(instant, teme);
            case ITRF -> Earth.toFixed(teme, Earth.siderealTime(Earth.centuries(instant)));
        };
        Vector3D p = state.getPosition().scalarMultiply(1e-3);
        Vector3D v = state.getVelocity().scalarMultiply(1e-3);
        return new StationState(instant, first.frame(), p.getX(), p.getY(), p.getZ(), v.getX(), v.getY(), v.getZ());
    }

    /** In axes at rest; for states on the ground's axes the Earth stands as without a file, here and on the way back. */
    private static PVCoordinates teme(StationState state) {
        PVCoordinates given = state.metres();
        return switch (state.frame()) {
            case TEME -> given;
            case EME2000 -> InertialFrames.temeFromEme2000(state.epoch(), given);
            case ITRF -> Earth.toInertial(given, Earth.siderealTime(Earth.centuries(state.epoch())));
        };
    }
}
