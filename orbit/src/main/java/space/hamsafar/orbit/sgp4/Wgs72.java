package space.hamsafar.orbit.sgp4;

/** The constants of WGS-72, in which element sets are fitted. */
final class Wgs72 {
    static final double RADIUS_KM = 6378.135;
    static final double XKE = 60 / Math.sqrt(RADIUS_KM * RADIUS_KM * RADIUS_KM / 398600.8);
    static final double J2 = 0.001082616;
    static final double J4 = -0.00000165597;
    static final double J3_OVER_J2 = -0.00000253881 / J2;
    static final double KM_S = RADIUS_KM * XKE / 60;

    private Wgs72() {}
}
