package space.hamsafar.orbit.sgp4;

/** The orbit after the Kozai mean motion is turned into Brouwer's, with what is derived from its shape at once. */
final class MeanOrbit {
    final double motion;
    final double axis;
    final double eccentricity;
    final double sinI;
    final double cosI;
    final double cosI2;
    final double con41;
    final double beta2;
    final double beta;
    final double perigeeRadius;
    final double inverseParameter2;

    MeanOrbit(Sgp4Elements e) {
        eccentricity = e.eccentricity();
        beta2 = 1 - eccentricity * eccentricity;
        beta = Math.sqrt(beta2);
        sinI = Math.sin(e.inclination());
        cosI = Math.cos(e.inclination());
        cosI2 = cosI * cosI;
        con41 = 3 * cosI2 - 1;
        double kozaiAxis = Math.pow(Wgs72.XKE / e.meanMotionRadMin(), 2.0 / 3);
        double bulge = 0.75 * Wgs72.J2 * (3 * cosI2 - 1) / (beta * beta2);
        double d = bulge / (kozaiAxis * kozaiAxis);
        double adel = kozaiAxis * (1 - d * d - d * (1.0 / 3 + 134 * d * d / 81));
        d = bulge / (adel * adel);
        motion = e.meanMotionRadMin() / (1 + d);
        axis = Math.pow(Wgs72.XKE / motion, 2.0 / 3);
        perigeeRadius = axis * (1 - eccentricity);
        double parameter = axis * beta2;
        inverseParameter2 = 1 / (parameter * parameter);
    }

    boolean isDeepSpace() {
        return 2 * Math.PI / motion >= 225;
    }
}
