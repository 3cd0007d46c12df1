package space.hamsafar.orbit.window;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import space.hamsafar.orbit.Angles;
import space.hamsafar.orbit.GroundSite;

/**
 * How an orbit plane of an inclination passes over a launch pad, on a sphere with the pad at its geodetic latitude.
 *
 * @param crossing which of the two ways
 * @param offsetDeg right ascension of the pad less RAAN when the pad is in the plane, degrees, 0 to 360
 * @param inertialAzimuthDeg direction of flight along the plane, degrees from north by east, without the Earth's
 *     rotation
 */
public record PlaneGeometry(PlaneCrossing crossing, double offsetDeg, double inertialAzimuthDeg) {
    /** The crossing whose offset is nearest to a rule's; empty for a pad at a latitude that the plane does not reach. */
    static Optional<PlaneGeometry> nearest(GroundSite pad, double inclinationDeg, double offsetDeg) {
        return Stream.of(PlaneCrossing.values())
                .flatMap(crossing -> of(pad, inclinationDeg, crossing).stream())
                .min(Comparator.comparingDouble(
                        geometry -> Math.abs(Angles.signedDeg(offsetDeg - geometry.offsetDeg()))));
    }

    /** The geometry of a crossing; empty for a pad at a latitude that the plane does not reach. */
    public static Optional<PlaneGeometry> of(GroundSite pad, double inclinationDeg, PlaneCrossing crossing) {
        double inclination = Math.toRadians(inclinationDeg);
        double geodetic = Math.toRadians(pad.latitudeDeg());
        // The plane holds the Earth's centre, so the pad's geocentric direction counts for it.
        double latitude = Math.atan(0.9933056200098 * Math.tan(geodetic));
        double sine = Math.sin(latitude) / Math.sin(inclination);
        double azimuthSine = Math.cos(inclination) / Math.cos(geodetic);
        if (Math.abs(sine) > 1 || Math.abs(azimuthSine) > 1) {
            return Optional.empty();
        }
        double argument = crossing == PlaneCrossing.ASCENDING ? Math.asin(sine) : Math.PI - Math.asin(sine);
        double offset = Math.atan2(Math.cos(inclination) * Math.sin(argument), Math.cos(argument));
        double azimuth = Math.asin(azimuthSine);
        double flown = crossing == PlaneCrossing.ASCENDING ? azimuth : Math.PI - azimuth;
        return Optional.of(new PlaneGeometry(
                crossing, Angles.wrapDeg(Math.toDegrees(offset)), Angles.wrapDeg(Math.toDegrees(flown))));
    }
}
