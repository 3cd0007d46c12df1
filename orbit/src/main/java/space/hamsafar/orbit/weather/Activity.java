package space.hamsafar.orbit.weather;

/**
 * Activity of the Sun and of the magnetic field on one day, as atmosphere models take it.
 *
 * @param fluxSfu 10.7 cm radio flux of the day as observed at the Earth, solar flux units (10⁻²² W/m²/Hz), 50 to 1000
 * @param meanFluxSfu the same, mean of the 81 days around the day, 50 to 1000
 * @param ap planetary magnetic index Ap, mean of the day, 0 to 400
 */
public record Activity(double fluxSfu, double meanFluxSfu, double ap) {
    /** Lowest flux that a quiet Sun without a spot was seen to give, a little rounded down. */
    static final double LEAST_FLUX_SFU = 60;

    /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
    public Activity {
        check("fluxSfu", fluxSfu, 50, 1000);
        check("meanFluxSfu", meanFluxSfu, 50, 1000);
        check("ap", ap, 0, 400);
    }

    private static void check(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("%s is %s; allowed is %s to %s".formatted(name, value, min, max));
        }
    }
}
