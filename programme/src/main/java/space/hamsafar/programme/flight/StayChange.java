package space.hamsafar.programme.flight;

import java.time.Instant;

/** What can change a stay that is already planned. */
public sealed interface StayChange {

    /**
     * The launch comes later.
     *
     * @param days at least 1; the first window from that day on is taken
     */
    record LaunchSlip(int days) implements StayChange {

        public LaunchSlip {
            if (days < 1) {
                throw new IllegalArgumentException("a launch slip of " + days + " days: it must be at least 1");
            }
        }
    }

    /**
     * The stay is longer or shorter, after the same launch.
     *
     * @param days by which it is longer; negative for shorter, not 0
     */
    record Length(int days) implements StayChange {

        public Length {
            if (days == 0) {
                throw new IllegalArgumentException("a stay of the same length changes nothing: give some days");
            }
        }
    }

    /**
     * The crew comes home with the best landing of the first 24 hours after an instant that have one, by day or night.
     *
     * @param at from when on they can leave
     */
    record Return(Instant at) implements StayChange {}
}
