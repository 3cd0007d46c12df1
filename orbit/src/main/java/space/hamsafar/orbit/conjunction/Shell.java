package space.hamsafar.orbit.conjunction;

import space.hamsafar.orbit.sgp4.Sgp4Elements;

/**
 * Heights between which SGP4 can put an object over a period, kilometres from the Earth's centre.
 *
 * <p>SGP4 (Hoots and Roehrich, Spacetrack Report 3; Vallado 2006) makes the radius from a mean ellipse, whose
 * eccentricity vector has a long-period part of at most {@code 0.5 (J3/J2) / (a (1-e²))}, and adds short-period terms of
 * J2 that are at most {@code 1.5 J2/p² r + 0.25 J2/p} (lengths in Earth radii). Drag moves the axis by {@code 2 a C1 t};
 * three times that covers the higher terms and the eccentricity while {@code C1 t} is below 0.003. Beyond, or below 160
 * km, where the density law changes, nothing is ruled out. Objects of 225 minutes and more also feel the Moon and the Sun:
 * 2 % of the axis is added.
 *
 * @param lowKm least distance
 * @param highKm largest distance
 */
record Shell(double lowKm, double highKm) {
    private static final double EARTH_KM = 6378.135;
    private static final double MU_KM3_S2 = 398_600.8;
    private static final double J2 = 1.082616e-3;
    private static final double J3_OVER_J2 = 2.53881e-6 / 1.082616e-3;
    private static final double DEEP_SPACE_MINUTES = 225;
    private static final double DEEP_SPACE_SHARE = 0.02;
    private static final double LARGEST_DRAG = 0.003;

    /** What nothing rules out. */
    static final Shell ANYWHERE = new Shell(0, Double.POSITIVE_INFINITY);

    /** The shell of an element set, used at most so many minutes away from its epoch. */
    static Shell of(Sgp4Elements set, double minutes) {
        double motion = set.meanMotionRadMin() / 60;
        // The Kozai mean motion gives an axis that differs from Brouwer's by less than 1.5 J2 a.
        double axis = Math.cbrt(MU_KM3_S2 / (motion * motion)) / EARTH_KM;
        double e = set.eccentricity();
        double beta2 = 1 - e * e;
        double kozai = 1.5 * J2 / (axis * beta2 * Math.sqrt(beta2));
        double longPeriod = 0.5 * J3_OVER_J2 / (axis * beta2);
        double shape = e + longPeriod;
        double parameter = axis * (1 - shape * shape);
        double highest = axis * (1 + shape);
        double shortPeriod = 1.5 * J2 / (parameter * parameter) * highest + 0.25 * J2 / parameter;
        double perigeeKm = (axis * (1 - e) - 1) * EARTH_KM;
        double drag = Math.abs(set.bStar() * dragRate(axis, e, motion * 60) * minutes);
        if (drag > LARGEST_DRAG || perigeeKm < 160 || shape >= 0.95) {
            return ANYWHERE;
        }
        boolean deep = 2 * Math.PI / motion / 60 >= DEEP_SPACE_MINUTES * 0.99;
        double pad = shortPeriod + kozai + 6 * axis * drag + (deep ? DEEP_SPACE_SHARE * axis : 0);
        return new Shell((axis * (1 - shape) - pad) * EARTH_KM, (highest + pad) * EARTH_KM);
    }

    /** C1 of SGP4 over B*, 1/minute: the share of the axis that drag takes is twice this. */
    private static double dragRate(double axis, double e, double motionRadMin) {
        double s = 78 / EARTH_KM + 1;
        double q = Math.pow((120.0 - 78) / EARTH_KM, 4);
        double tsi = 1 / (axis - s);
        double eta = axis * e * tsi;
        double psi = Math.abs(1 - eta * eta);
        double eta2 = eta * eta;
        double scale = q * Math.pow(tsi, 4) / Math.pow(psi, 3.5) * motionRadMin;
        double air = axis * (1 + 1.5 * eta2 + e * eta * (4 + eta2));
        double bulge = 0.375 * J2 * tsi / psi * 2 * (8 + 3 * eta2 * (8 + eta2));
        return scale * (air + bulge);
    }

    boolean overlaps(Shell other, double withinKm) {
        return lowKm - withinKm <= other.highKm && other.lowKm <= highKm + withinKm;
    }
}
