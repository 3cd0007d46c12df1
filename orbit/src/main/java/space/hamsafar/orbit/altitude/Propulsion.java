package space.hamsafar.orbit.altitude;

import space.hamsafar.orbit.Ranges;

/**
 * What raises the station.
 *
 * @param massKg mass of the station with all ships docked, 100 to 1e7
 * @param specificImpulseS specific impulse of the engines, seconds, 50 to 5000
 * @param source where the two figures come from
 */
public record Propulsion(double massKg, double specificImpulseS, String source) {
    private static final double STANDARD_GRAVITY_M_S2 = 9.80665;

    /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
    public Propulsion {
        Ranges.check("massKg", massKg, 100, 1e7);
        Ranges.check("specificImpulseS", specificImpulseS, 50, 5000);
    }

    /** Propellant that a change of speed takes, kilograms, by the rocket equation. */
    public double propellantKg(double deltaVMPerS) {
        return massKg * -Math.expm1(-deltaVMPerS / (STANDARD_GRAVITY_M_S2 * specificImpulseS));
    }
}
