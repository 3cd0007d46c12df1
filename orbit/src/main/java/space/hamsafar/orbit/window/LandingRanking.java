package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.OrbitException;

/**
 * Ranks landing opportunities: those within all limits first, then by a score of 100 points, less
 *
 * <ul>
 *   <li>up to 40 for the distance from the ground track, as a share of the cross-range,
 *   <li>25 at night, 10 with the Sun lower than 10°,
 *   <li>5 for each place in the wanted order of numbers of orbits,
 *   <li>up to 20 for wind, as a share of the limits, and 5 where no wind is foretold.
 * </ul>
 */
public final class LandingRanking {
    private static final double LOW_SUN_DEG = 10;

    private final LandingSite site;
    private final List<Integer> orbitsAfterUndocking;
    private final LandingLimits limits;
    private final List<SiteWeather> weather;

    /**
     * A ranking for a site.
     *
     * @param orbitsAfterUndocking numbers of orbits from undocking to landing, preferred first
     * @param weather forecasts, any number; of several that hold at an instant the first counts
     */
    public LandingRanking(
            LandingSite site, List<Integer> orbitsAfterUndocking, LandingLimits limits, List<SiteWeather> weather) {
        this.site = site;
        this.orbitsAfterUndocking = List.copyOf(orbitsAfterUndocking);
        this.limits = limits;
        this.weather = List.copyOf(weather);
    }

    /**
     * The opportunities of a period, best first.
     *
     * @throws IllegalArgumentException if the period has no start or no end, or a number of orbits is out of range
     * @throws OrbitException if the track does not cover the period
     */
    public List<RankedLanding> of(SampledTrack track, Interval period) {
        List<RankedLanding> ranked = new ArrayList<>();
        for (LandingOpportunity opportunity : Landings.to(track, site, orbitsAfterUndocking, period)) {
            ranked.add(judged(opportunity, track.source()));
        }
        ranked.sort(Comparator.comparing((RankedLanding landing) -> !landing.isWithinLimits())
                .thenComparingDouble(landing -> -landing.score())
                .thenComparing(landing -> landing.opportunity().landing()));
        return List.copyOf(ranked);
    }

    private RankedLanding judged(LandingOpportunity opportunity, WindowSource source) {
        List<String> broken = new ArrayList<>();
        List<String> said = new ArrayList<>();
        double score = 100;
        score -= 40 * Math.abs(opportunity.crossTrackKm()) / site.crossRangeKm();
        score -= 5.0 * orbitsAfterUndocking.indexOf(opportunity.orbits());
        score -= light(opportunity.sunElevationDeg(), broken, said);
        score -= wind(opportunity.landing(), broken, said);
        boolean within = broken.isEmpty();
        broken.addAll(said);
        broken.add(opportunity.reason());
        return new RankedLanding(opportunity, within, Math.max(0, score), broken, source);
    }

    private double light(double sunDeg, List<String> broken, List<String> said) {
        if (sunDeg <= 0) {
            (limits.daylight() ? broken : said).add(String.format(Locale.ROOT, "at night, Sun at %.0f°", sunDeg));
            return 25;
        }
        said.add(String.format(Locale.ROOT, "by daylight, Sun at %.0f°", sunDeg));
        return sunDeg < LOW_SUN_DEG ? 10 : 0;
    }

    private double wind(Instant landing, List<String> broken, List<String> said) {
        SiteWeather then = weather.stream()
                .filter(forecast -> forecast.interval().contains(landing))
                .findFirst()
                .orElse(null);
        if (then == null) {
            said.add("no weather forecast");
            return 5;
        }
        double worst = 0;
        if (then.surfaceWindMS().isPresent()) {
            double wind = then.surfaceWindMS().get();
            (wind > limits.maxSurfaceWindMS() ? broken : said)
                    .add(told("surface wind", wind, "m/s", "at most", limits.maxSurfaceWindMS()));
            worst = Math.max(worst, wind / Math.max(0.1, limits.maxSurfaceWindMS()));
        }
        if (then.upperWindMS().isPresent()) {
            double wind = then.upperWindMS().get();
            (wind > limits.maxUpperWindMS() ? broken : said)
                    .add(told("upper wind", wind, "m/s", "at most", limits.maxUpperWindMS()));
            worst = Math.max(worst, wind / Math.max(0.1, limits.maxUpperWindMS()));
        }
        if (then.visibilityKm().isPresent()) {
            double far = then.visibilityKm().get();
            (far < limits.minVisibilityKm() ? broken : said)
                    .add(told("visibility", far, "km", "at least", limits.minVisibilityKm()));
        }
        return 20 * Math.min(1, worst);
    }

    private static String told(String what, double value, String unit, String bound, double limit) {
        return String.format(Locale.ROOT, "%s %.0f %s (%s %.0f)", what, value, unit, bound, limit);
    }
}
