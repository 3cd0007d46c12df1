package space.hamsafar.orbit;

/** Frames in which a state can be given; all have their origin at the centre of the Earth. */
public enum StationFrame {
    /** True equator, mean equinox of date: the frame of SGP4. */
    TEME,
    /** Mean equator and equinox of J2000.0, reached by IAU 1976 precession and IAU 1980 nutation. */
    EME2000,
    /** Turning with the Earth; UT1 = UTC and no polar motion, so within 0.004° of the true ITRF. Velocity is relative. */
    ITRF
}
