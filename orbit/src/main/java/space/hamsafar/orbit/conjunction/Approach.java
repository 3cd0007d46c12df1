package space.hamsafar.orbit.conjunction;

import java.time.Instant;

/**
 * One time at which an object is nearest to the station.
 *
 * @param name of the other object
 * @param catalogueNumber of the other object
 * @param closest time of closest approach, UTC, to a millisecond
 * @param missKm distance then, kilometres
 * @param relativeSpeedKmS speed of one against the other, kilometres a second
 * @param radialKm the other object above the station, kilometres
 * @param alongKm the other object ahead of the station, kilometres
 * @param crossKm the other object to the side of the orbit normal, kilometres
 * @param ageDays age of the other object's elements then, days
 */
public record Approach(
        String name,
        int catalogueNumber,
        Instant closest,
        double missKm,
        double relativeSpeedKmS,
        double radialKm,
        double alongKm,
        double crossKm,
        double ageDays) {}
