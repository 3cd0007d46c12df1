package space.hamsafar.programme.flight;

import space.hamsafar.orbit.altitude.Propulsion;

/**
 * How the altitude of a station is kept for launches and landings.
 *
 * @param altitudeKm mean altitude wanted at them, kilometres
 * @param toleranceKm how far from it is as good, kilometres; room for the phase
 * @param propulsion what raises the orbit
 */
public record Upkeep(double altitudeKm, double toleranceKm, Propulsion propulsion) {}
