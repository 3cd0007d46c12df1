package space.hamsafar.orbit.window;

import space.hamsafar.orbit.Ranges;

/**
 * A relay satellite that stands still over the equator, in the ideal geostationary orbit.
 *
 * @param id name of the satellite
 * @param longitudeDeg longitude, degrees east, -180 to 360
 */
public record Relay(String id, double longitudeDeg) {
    /** Checks the longitude; {@link IllegalArgumentException} if it is out of range. */
    public Relay {
        Ranges.check("longitudeDeg of relay " + id, longitudeDeg, -180, 360);
    }
}
