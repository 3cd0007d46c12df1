package space.hamsafar.orbit;

import java.time.Instant;
import space.hamsafar.orbit.sgp4.Sgp4Elements;

/**
 * One set of mean orbital elements of SGP4 theory, in TEME of its epoch, as an OMM or a two-line element set has it.
 *
 * <p>Only orbits that a station could be in are taken: a period of 85 to 128 minutes and a perigee above 120 km.
 *
 * @param objectName name of the object
 * @param internationalDesignator launch year, number and piece, as {@code 2021-035A}
 * @param catalogueNumber number in the satellite catalogue, 1 to 999999999
 * @param epoch instant at which the elements hold
 * @param meanMotionRevPerDay Kozai mean motion, revolutions a day, 11.25 to 17
 * @param eccentricity 0 to 0.25
 * @param inclinationDeg degrees, 0 to 180
 * @param raanDeg right ascension of the ascending node, degrees, 0 to 360
 * @param argumentOfPerigeeDeg degrees, 0 to 360
 * @param meanAnomalyDeg degrees, 0 to 360
 * @param bStarPerEarthRadius SGP4 drag term, 1/earth radii, -1 to 1
 * @param meanMotionDotRevPerDay2 <em>half</em> of the first time derivative of the mean motion, revolutions/day², as
 *     two-line sets carry it and as OMMs made from them do under {@code MEAN_MOTION_DOT}; SGP4 itself does not use it,
 *     the altitude watch does; -1 to 1
 */
public record MeanElements(
        String objectName,
        String internationalDesignator,
        int catalogueNumber,
        Instant epoch,
        double meanMotionRevPerDay,
        double eccentricity,
        double inclinationDeg,
        double raanDeg,
        double argumentOfPerigeeDeg,
        double meanAnomalyDeg,
        double bStarPerEarthRadius,
        double meanMotionDotRevPerDay2) {
    /** Gravitational parameter of the Earth, km³/s², WGS-84. */
    private static final double MU_KM3_S2 = 398600.4418;

    private static final int LOWEST_PERIGEE_KM = 120;

    /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
    public MeanElements {
        Ranges.check("catalogueNumber", catalogueNumber, 1, 999_999_999);
        Ranges.check("meanMotionRevPerDay", meanMotionRevPerDay, 11.25, 17);
        Ranges.check("eccentricity", eccentricity, 0, 0.25);
        Ranges.check("inclinationDeg", inclinationDeg, 0, 180);
        Ranges.check("raanDeg", raanDeg, 0, 360);
        Ranges.check("argumentOfPerigeeDeg", argumentOfPerigeeDeg, 0, 360);
        Ranges.check("meanAnomalyDeg", meanAnomalyDeg, 0, 360);
        Ranges.check("bStarPerEarthRadius", bStarPerEarthRadius, -1, 1);
        Ranges.check("meanMotionDotRevPerDay2", meanMotionDotRevPerDay2, -1, 1);
        double perigeeKm = semiMajorAxisKm(meanMotionRevPerDay) * (1 - eccentricity) - Earth.EQUATORIAL_RADIUS_KM;
        if (perigeeKm < LOWEST_PERIGEE_KM) {
            throw new IllegalArgumentException(
                    "meanMotionRevPerDay %s with eccentricity %s puts the perigee at %s km; allowed is %s km or more"
                            .formatted(meanMotionRevPerDay, eccentricity, Math.round(perigeeKm), LOWEST_PERIGEE_KM));
        }
    }

    /** Mean semi-major axis in kilometres, by Kepler's third law from the mean motion as it stands. */
    public double semiMajorAxisKm() {
        return semiMajorAxisKm(meanMotionRevPerDay);
    }

    /** Mean altitude in kilometres above the equatorial radius: {@link #semiMajorAxisKm()} less 6378.137 km. */
    public double meanAltitudeKm() {
        return semiMajorAxisKm() - Earth.EQUATORIAL_RADIUS_KM;
    }

    /** The elements as SGP4 takes them. */
    public Sgp4Elements sgp4() {
        return new Sgp4Elements(
                epoch,
                meanMotionRevPerDay * 2 * Math.PI / 1440,
                eccentricity,
                Math.toRadians(inclinationDeg),
                Math.toRadians(raanDeg),
                Math.toRadians(argumentOfPerigeeDeg),
                Math.toRadians(meanAnomalyDeg),
                bStarPerEarthRadius);
    }

    private static double semiMajorAxisKm(double meanMotionRevPerDay) {
        double radPerSecond = meanMotionRevPerDay * 2 * Math.PI / 86_400;
        return Math.cbrt(MU_KM3_S2 / (radPerSecond * radPerSecond));
    }
}
