package space.hamsafar.orbit;

/** Figures of the Earth. */
final class Earth {
    static final double EQUATORIAL_RADIUS_KM = 6378.137;

    private Earth() {}
}
