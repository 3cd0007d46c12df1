package space.hamsafar.orbit.sgp4;

/** The drag coefficients of the reference, by the names they have there. */
final class DragTerms {
    /** Whether only the lowest terms count: low perigees and deep space. */
    final boolean simple;

    final double eta;
    final double cc1;
    final double bstarCc4;
    final double bstarCc5;
    final double omgcof;
    final double xmcof;
    final double nodecf;
    final double t2cof;
    final double delmo;
    final double sinmao;
    final double d2;
    final double d3;
    final double d4;
    final double t3cof;
    final double t4cof;
    final double t5cof;

    DragTerms(Sgp4Elements e, MeanOrbit o, SecularRates rates) {
        simple = o.isDeepSpace() || o.perigeeRadius < 220 / Wgs72.RADIUS_KM + 1;
        double perigeeKm = (o.perigeeRadius - 1) * Wgs72.RADIUS_KM;
        double sKm = perigeeKm >= 156 ? 78 : perigeeKm < 98 ? 20 : perigeeKm - 78;
        double s = sKm / Wgs72.RADIUS_KM + 1;
        double tsi = 1 / (o.axis - s);
        eta = o.axis * o.eccentricity * tsi;
        double eeta = o.eccentricity * eta;
        double coef = fourth((120 - sKm) / Wgs72.RADIUS_KM) * fourth(tsi);
        double psi2 = Math.abs(1 - eta * eta);
        double coef1 = coef / Math.pow(psi2, 3.5);
        cc1 = e.bStar() * cc2(o, coef1, tsi, psi2);
        boolean round = o.eccentricity <= 1e-4;
        double cc3 = round ? 0 : -2 * coef * tsi * Wgs72.J3_OVER_J2 * o.motion * o.sinI / o.eccentricity;
        bstarCc4 = e.bStar() * cc4(e, o, coef1, tsi, psi2);
        bstarCc5 = e.bStar() * 2 * coef1 * o.axis * o.beta2 * (1 + 2.75 * (eta * eta + eeta) + eeta * eta * eta);
        omgcof = e.bStar() * cc3 * Math.cos(e.argumentOfPerigee());
        xmcof = round ? 0 : -2.0 / 3 * coef * e.bStar() / eeta;
        nodecf = 3.5 * o.beta2 * rates.firstOrderNode() * cc1;
        t2cof = 1.5 * cc1;
        double delta = 1 + eta * Math.cos(e.meanAnomaly());
        delmo = delta * delta * delta;
        sinmao = Math.sin(e.meanAnomaly());
        double cc1sq = simple ? 0 : cc1 * cc1;
        d2 = 4 * o.axis * tsi * cc1sq;
        double temp = d2 * tsi * cc1 / 3;
        d3 = (17 * o.axis + s) * temp;
        d4 = 0.5 * temp * o.axis * tsi * (221 * o.axis + 31 * s) * cc1;
        t3cof = d2 + 2 * cc1sq;
        t4cof = 0.25 * (3 * d3 + cc1 * (12 * d2 + 10 * cc1sq));
        t5cof = 0.2 * (3 * d4 + 12 * cc1 * d3 + 6 * d2 * d2 + 15 * cc1sq * (2 * d2 + cc1sq));
    }

    private double cc2(MeanOrbit o, double coef1, double tsi, double psi2) {
        double etasq = eta * eta;
        double eeta = o.eccentricity * eta;
        return coef1
                * o.motion
                * (o.axis * (1 + 1.5 * etasq + eeta * (4 + etasq))
                        + 0.375 * Wgs72.J2 * tsi / psi2 * o.con41 * (8 + 3 * etasq * (8 + etasq)));
    }

    private double cc4(Sgp4Elements e, MeanOrbit o, double coef1, double tsi, double psi2) {
        double etasq = eta * eta;
        double eeta = o.eccentricity * eta;
        double oblate = -3 * o.con41 * (1 - 2 * eeta + etasq * (1.5 - 0.5 * eeta))
                + 0.75 * (1 - o.cosI2) * (2 * etasq - eeta * (1 + etasq)) * Math.cos(2 * e.argumentOfPerigee());
        return 2
                * o.motion
                * coef1
                * o.axis
                * o.beta2
                * (eta * (2 + 0.5 * etasq)
                        + o.eccentricity * (0.5 + 2 * etasq)
                        - Wgs72.J2 * tsi / (o.axis * psi2) * oblate);
    }

    private static double fourth(double x) {
        return x * x * x * x;
    }
}
