package space.hamsafar.orbit.altitude;

import space.hamsafar.orbit.MeanElements;

/**
 * Shape and plane of an orbit, as the mean drag along it needs them; angles in radians.
 *
 * @param axisKm semi-major axis
 * @param eccentricity 0 to 0.25
 * @param inclination to the equator
 * @param raan right ascension of the ascending node
 * @param perigee argument of perigee
 */
record MeanOrbit(double axisKm, double eccentricity, double inclination, double raan, double perigee) {
    static final double EARTH_RADIUS_KM = 6378.137;
    static final double MU_KM3_S2 = 398_600.4418;
    private static final double J2 = 1.08262668e-3;

    static MeanOrbit of(MeanElements elements) {
        return new MeanOrbit(
                elements.semiMajorAxisKm(),
                elements.eccentricity(),
                Math.toRadians(elements.inclinationDeg()),
                Math.toRadians(elements.raanDeg()),
                Math.toRadians(elements.argumentOfPerigeeDeg()));
    }

    /** The orbit some days later at a given axis, turned by the Earth's oblateness (first order in J2). */
    MeanOrbit after(double days, double newAxisKm) {
        double motion = Math.sqrt(MU_KM3_S2 / (axisKm * axisKm * axisKm)) * 86_400;
        double parameter = axisKm * (1 - eccentricity * eccentricity) / EARTH_RADIUS_KM;
        double rate = 1.5 * J2 * motion / (parameter * parameter);
        double cos = Math.cos(inclination);
        return new MeanOrbit(
                newAxisKm,
                eccentricity,
                inclination,
                raan - rate * cos * days,
                perigee + rate * (2.5 * cos * cos - 0.5) * days);
    }

    double altitudeKm() {
        return axisKm - EARTH_RADIUS_KM;
    }

    /** Motion of the perigee, radians a day. */
    double perigeeRadPerDay() {
        return after(1, axisKm).perigee() - perigee;
    }

    /** Cosine of the angle between the orbit plane and the Sun (beta angle). */
    double cosBeta(Sun sun) {
        double sin = Math.sin(inclination) * Math.cos(sun.declination()) * Math.sin(raan - sun.ascension())
                + Math.cos(inclination) * Math.sin(sun.declination());
        return Math.sqrt(1 - sin * sin);
    }
}
