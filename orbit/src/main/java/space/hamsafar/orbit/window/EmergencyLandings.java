package space.hamsafar.orbit.window;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.OrbitException;

/**
 * The times at which a ship can come down at any of several sites.
 *
 * @param overflights each closest point of the ground track within the cross-range of a site, by instant
 * @param longestGap longest stretch of the period without one, its ends counted
 */
public record EmergencyLandings(List<Overflight> overflights, Interval longestGap) {
    /** Copies the list. */
    public EmergencyLandings {
        overflights = List.copyOf(overflights);
    }

    /**
     * The ground track comes closest to a site.
     *
     * @param siteId the site
     * @param at the instant
     * @param crossTrackKm distance of the site from the track, kilometres, positive where the track runs north of it
     */
    public record Overflight(String siteId, Instant at, double crossTrackKm) {}

    /**
     * The emergency landings of a period.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the track does not cover the period
     */
    public static EmergencyLandings over(SampledTrack track, List<LandingSite> sites, Interval period) {
        List<Overflight> found = new ArrayList<>();
        for (LandingSite site : sites) {
            for (Landings.Overflight over : Landings.overflights(track, site, period)) {
                found.add(new Overflight(site.site().id(), over.at(), over.crossTrackKm()));
            }
        }
        found.sort(Comparator.comparing(Overflight::at).thenComparing(Overflight::siteId));
        Interval longest = Interval.of(period.getStart(), Duration.ZERO);
        Instant from = period.getStart();
        for (Overflight over : found) {
            longest = longer(longest, Interval.of(from, over.at()));
            from = over.at();
        }
        return new EmergencyLandings(found, longer(longest, Interval.of(from, period.getEnd())));
    }

    private static Interval longer(Interval a, Interval b) {
        return b.toDuration().compareTo(a.toDuration()) > 0 ? b : a;
    }
}
