package space.hamsafar.orbit.sgp4;

/** Rates of the angles by the oblateness of the Earth, radians a minute. */
record SecularRates(double meanAnomaly, double perigee, double node, double firstOrderNode) {
    static SecularRates of(MeanOrbit o) {
        double c2 = o.cosI2;
        double c4 = c2 * c2;
        double first = 1.5 * Wgs72.J2 * o.inverseParameter2 * o.motion;
        double second = 0.5 * first * Wgs72.J2 * o.inverseParameter2;
        double fourth = -0.46875 * Wgs72.J4 * o.inverseParameter2 * o.inverseParameter2 * o.motion;
        double firstNode = -first * o.cosI;
        return new SecularRates(
                o.motion + 0.5 * first * o.beta * o.con41 + 0.0625 * second * o.beta * (13 - 78 * c2 + 137 * c4),
                -0.5 * first * (1 - 5 * c2)
                        + 0.0625 * second * (7 - 114 * c2 + 395 * c4)
                        + fourth * (3 - 36 * c2 + 49 * c4),
                firstNode + (0.5 * second * (4 - 19 * c2) + 2 * fourth * (3 - 7 * c2)) * o.cosI,
                firstNode);
    }

    double longitudeOfPerigee() {
        return perigee + node;
    }
}
