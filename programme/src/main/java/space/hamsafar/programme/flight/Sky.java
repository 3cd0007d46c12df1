package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.GroundPoint;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.SunPosition;
import space.hamsafar.orbit.window.LightPhase;
import space.hamsafar.orbit.window.Observer;
import space.hamsafar.orbit.window.OrbitLight;
import space.hamsafar.orbit.window.Pass;
import space.hamsafar.orbit.window.Passes;
import space.hamsafar.orbit.window.Relay;
import space.hamsafar.orbit.window.RelayContact;
import space.hamsafar.orbit.window.SampledTrack;
import space.hamsafar.orbit.window.SitePass;
import space.hamsafar.programme.setting.Setting;

/** What the station sees during a stay, each thing computed once. Not thread-safe. */
final class Sky {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StationOrbit orbit;
    private final SampledTrack track;
    private final Setting setting;
    private final Interval stay;
    private final List<Relay> relays;
    private final List<LightPhase> light = new ArrayList<>();
    private final List<Interval> coverage = new ArrayList<>();
    private final Map<String, List<Pass>> passes = new HashMap<>();

    Sky(StationOrbit orbit, Mission mission, Setting setting, Interval stay) {
        this.orbit = orbit;
        this.track = SampledTrack.of(orbit, stay);
        this.setting = setting;
        this.stay = stay;
        this.relays = mission.station().relays();
    }

    /** The station's way over the stay. */
    SampledTrack track() {
        return track;
    }

    /** Passes over a site, in order of rise. */
    List<Pass> passes(String site) {
        return passes(site, 0);
    }

    /** Passes over a site from a least elevation on, which counts where it is above the site's own. */
    List<Pass> passes(String site, int leastDeg) {
        GroundSite ground = TripWindows.ground(setting.site(site));
        boolean higher = leastDeg > ground.minElevationDeg();
        return passes.computeIfAbsent(
                higher ? site + " " + leastDeg : site, id -> found(higher ? above(ground, leastDeg) : ground));
    }

    private static GroundSite above(GroundSite site, int leastDeg) {
        return new GroundSite(site.id(), site.latitudeDeg(), site.longitudeDeg(), site.altitudeM(), leastDeg);
    }

    private List<Pass> found(GroundSite site) {
        return Passes.over(track, List.of(Observer.of(site)), stay).stream()
                .map(SitePass::pass)
                .toList();
    }

    /** Passes during the whole of which the Sun stands above the site's horizon. */
    List<Pass> litPasses(String site, int leastDeg) {
        GroundSite ground = TripWindows.ground(setting.site(site));
        // Within the minutes of a pass the Sun is lowest at one of its ends.
        return passes(site, leastDeg).stream()
                .filter(pass -> SunPosition.elevationDeg(ground, pass.rise(), orbit.orientation()) > 0
                        && SunPosition.elevationDeg(ground, pass.set(), orbit.orientation()) > 0)
                .toList();
    }

    /** Stretches in which a relay satellite sees the station. */
    List<Interval> coverage() {
        if (coverage.isEmpty()) {
            coverage.addAll(RelayContact.over(track, relays, stay, 0));
        }
        return coverage;
    }

    private List<LightPhase> light() {
        if (light.isEmpty()) {
            light.addAll(OrbitLight.over(track, stay));
        }
        return light;
    }

    /** Stretches of full sunlight or of full shadow. */
    List<Interval> light(Light wanted) {
        return light().stream()
                .filter(phase -> phase.light() == wanted)
                .map(LightPhase::interval)
                .toList();
    }

    /** Why a step of an experiment can lie in a stretch: the pass, contact or light that it uses; empty for none. */
    String reason(Step step, Instant start, Instant end) {
        return switch (step.window()) {
            case WORK -> "";
            case PASS, LIT_PASS ->
                passes(step.site()).stream()
                        .filter(pass -> pass.interval().encloses(Interval.of(start, end)))
                        .map(pass -> "pass over " + setting.site(pass.siteId()).name() + ", " + clock(pass.interval())
                                + ", up to " + Math.round(pass.maxElevationDeg()) + "°")
                        .findFirst()
                        .orElse("");
            case COVERAGE -> reason("relay coverage", coverage(), start, end);
            case DAYLIGHT -> reason("orbital day", light(Light.DAY), start, end);
            case NIGHT -> reason("orbital night", light(Light.NIGHT), start, end);
        };
    }

    private static String reason(String what, List<Interval> stretches, Instant start, Instant end) {
        return stretches.stream()
                .filter(stretch -> stretch.encloses(Interval.of(start, end)))
                .map(stretch -> what + ", " + clock(stretch))
                .findFirst()
                .orElse("");
    }

    private static String clock(Interval interval) {
        if (interval.toDuration().compareTo(Duration.ofHours(12)) > 0) {
            return "without a break for hours";
        }
        return CLOCK.format(interval.getStart()) + "–" + CLOCK.format(interval.getEnd()) + " UTC";
    }

    Bands bands(List<String> sites) {
        var all = new ArrayList<Pass>();
        sites.forEach(site -> all.addAll(passes(site)));
        all.sort(Comparator.comparing(Pass::rise).thenComparing(Pass::siteId));
        return new Bands(light(), coverage(), all, groundTrack());
    }

    private List<GroundPoint> groundTrack() {
        var track = new ArrayList<GroundPoint>();
        Instant end = Stay.earlier(stay.getEnd(), stay.getStart().plus(Duration.ofDays(1)));
        for (Instant at = stay.getStart(); !at.isAfter(end); at = at.plus(Duration.ofMinutes(1))) {
            track.add(orbit.groundPointAt(at));
        }
        return track;
    }
}
