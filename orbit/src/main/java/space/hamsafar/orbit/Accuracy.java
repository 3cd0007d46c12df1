package space.hamsafar.orbit;

import java.time.Duration;

/**
 * How far the station may be from where it is said to be.
 *
 * @param age time between the elements' epoch and the instant, not negative; zero for an ephemeris
 * @param medianKm half of the measured errors were below this, kilometres
 * @param worst95Km 19 of 20 measured errors were below this, kilometres
 * @param basis what was measured, in a few words
 */
public record Accuracy(Duration age, double medianKm, double worst95Km, String basis) {
    private static final double SPEED_KM_S = 7.66;

    /** By how many seconds an event may be early or late, 19 times in 20: nearly all of the error is along the track. */
    public double seconds() {
        return worst95Km / SPEED_KM_S;
    }
}
