package space.hamsafar.orbit.window;

import java.time.Instant;

/**
 * A landing that the station's ground track allows.
 *
 * @param undocking instant of leaving the station: so many orbital periods before the landing
 * @param landing instant at which the ground track comes closest to the site
 * @param orbits orbits between undocking and landing
 * @param crossTrackKm distance of the site from the ground track, kilometres, positive where the track runs north of the
 *     site
 * @param sunElevationDeg elevation of the Sun at the site at landing, degrees
 * @param reason why the opportunity is here, as a sentence
 */
public record LandingOpportunity(
        Instant undocking, Instant landing, int orbits, double crossTrackKm, double sunElevationDeg, String reason) {}
