package space.hamsafar.programme.flight;

import java.time.LocalTime;

/**
 * A watch in the night that the hosts keep in turn. Who had it sleeps in for as long.
 *
 * @param from start, on-board time
 * @param minutes length; 0 for no watch
 */
public record NightWatch(LocalTime from, int minutes) {

    /** No watch. */
    public static final NightWatch NONE = new NightWatch(LocalTime.MIDNIGHT, 0);
}
