package space.hamsafar.orbit.altitude;

import space.hamsafar.orbit.Ranges;

/**
 * The altitudes between which a station is kept.
 *
 * @param floorKm lowest mean altitude, kilometres, 100 to 2000
 * @param ceilingKm highest mean altitude, kilometres, above the floor and up to 2000
 */
public record AltitudeBand(double floorKm, double ceilingKm) {
    /** Checks the limits; {@link IllegalArgumentException} if they are out of range or the wrong way round. */
    public AltitudeBand {
        Ranges.check("floorKm", floorKm, 100, 2000);
        Ranges.checkAbove("ceilingKm", ceilingKm, floorKm, 2000);
    }

    /** Whether an altitude lies in the band, both limits included. */
    public boolean contains(double altitudeKm) {
        return altitudeKm >= floorKm && altitudeKm <= ceilingKm;
    }
}
