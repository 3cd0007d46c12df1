package space.hamsafar.exchange.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.Interval;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.exchange.picture.LandingMap;
import space.hamsafar.exchange.picture.LaunchChart;
import space.hamsafar.exchange.picture.SkyPlot;
import space.hamsafar.exchange.picture.Svg;
import space.hamsafar.orbit.GroundPoint;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.LaunchRequest;
import space.hamsafar.orbit.window.LaunchWindow;
import space.hamsafar.orbit.window.LaunchWindows;
import space.hamsafar.orbit.window.Pass;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.orbit.window.SampledTrack;
import space.hamsafar.orbit.window.SkyPath;
import space.hamsafar.programme.flight.Bands;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.TripWindows;
import space.hamsafar.programme.setting.Site;

/**
 * Pictures of the flight that need more of the orbit than the plan holds.
 *
 * @param launches launch windows around the chosen one
 * @param sky the highest passes over the first ground site that has some
 * @param landing the ground tracks over the landing site
 */
public record FlightPictures(Optional<Svg> launches, Optional<Sky> sky, Optional<Svg> landing) {
    private static final Duration WEEKS_AROUND = Duration.ofDays(21);
    private static final Duration NEAR_LANDING = Duration.ofMinutes(4);
    private static final String YEAR = "yyyy-";
    private static final int MOST_ARCS = 6;
    private static final int MOST_WAYS = 5;

    /**
     * The sky of a site.
     *
     * @param caption whose sky it is
     * @param picture the passes in it
     */
    public record Sky(Label caption, Svg picture) {}

    static FlightPictures of(Facts facts) {
        FlightPlan plan = facts.plan().flight();
        StationOrbit orbit = facts.programme().mission().station().orbit();
        return new FlightPictures(
                plan.launch().map(launch -> launches(facts, plan, orbit, launch)),
                plan.bands().flatMap(bands -> sky(facts, orbit, bands)),
                plan.landing().map(landing -> landing(facts, plan, orbit, landing)));
    }

    private static Svg launches(Facts facts, FlightPlan plan, StationOrbit orbit, LaunchOpportunity chosen) {
        var flight = facts.programme().mission().flight();
        LaunchRequest request = TripWindows.launches(flight, facts.programme().setting(), orbit);
        return LaunchChart.draw(
                around(orbit, request, chosen),
                chosen.liftOff(),
                plan.backups().stream().map(LaunchOpportunity::liftOff).toList(),
                facts.label("chart.launches"),
                facts.label("chart.launches.about"));
    }

    /** The windows of the weeks around the chosen one; that one alone where the elements do not reach so far. */
    private static List<LaunchWindow> around(StationOrbit orbit, LaunchRequest request, LaunchOpportunity chosen) {
        Interval period = Interval.of(
                chosen.liftOff().minus(WEEKS_AROUND), chosen.liftOff().plus(WEEKS_AROUND));
        try {
            List<LaunchWindow> windows = LaunchWindows.into(orbit, request.pad(), request.rule(), period);
            return windows.isEmpty() ? List.of(chosen.window()) : windows;
        } catch (OrbitException outOfReach) {
            return List.of(chosen.window());
        }
    }

    private static Optional<Sky> sky(Facts facts, StationOrbit orbit, Bands bands) {
        return facts.programme().mission().station().groundSites().stream()
                .filter(id ->
                        bands.passes().stream().anyMatch(pass -> pass.siteId().equals(id)))
                .findFirst()
                .map(id -> sky(facts, orbit, facts.programme().setting().site(id), bands));
    }

    private static Sky sky(Facts facts, StationOrbit orbit, Site site, Bands bands) {
        List<Pass> highest = bands.passes().stream()
                .filter(pass -> pass.siteId().equals(site.id()))
                .sorted(Comparator.comparingDouble((Pass pass) -> -pass.maxElevationDeg()))
                .limit(MOST_ARCS)
                .toList();
        List<SkyPlot.Arc> arcs = new ArrayList<>();
        for (Pass pass : highest) {
            SkyPath path = SkyPath.over(
                    SampledTrack.of(orbit, pass.interval()),
                    TripWindows.ground(site),
                    pass.interval(),
                    Duration.ofSeconds(15));
            arcs.add(new SkyPlot.Arc(withoutYear(pass.rise()), path, pass.lit()));
        }
        Label caption = facts.label("chart.sky", site.name());
        return new Sky(caption, SkyPlot.draw(arcs, caption, facts.label("chart.sky.about")));
    }

    private static Svg landing(Facts facts, FlightPlan plan, StationOrbit orbit, RankedLanding chosen) {
        var flight = facts.programme().mission().flight();
        List<LandingMap.Way> ways = Stream.concat(Stream.of(chosen), plan.alternatives().stream())
                .limit(MOST_WAYS)
                .map(opportunity -> way(orbit, opportunity, opportunity.equals(chosen)))
                .toList();
        return LandingMap.draw(
                facts.programme().setting().site(flight.landingSite()),
                flight.crossRangeKm().value(),
                ways,
                facts.label("chart.landing"),
                facts.label("chart.landing.about"));
    }

    private static LandingMap.Way way(StationOrbit orbit, RankedLanding opportunity, boolean chosen) {
        List<GroundPoint> points = new ArrayList<>();
        Instant end = opportunity.landing().plus(NEAR_LANDING);
        for (Instant at = opportunity.landing().minus(NEAR_LANDING); !at.isAfter(end); at = at.plusSeconds(10)) {
            points.add(orbit.groundPointAt(at));
        }
        return new LandingMap.Way(withoutYear(opportunity.landing()), points, chosen);
    }

    /** Month, day and minute: a label in a picture has little room. */
    private static String withoutYear(Instant instant) {
        return WorldTime.UTC.minute(instant).substring(YEAR.length());
    }
}
