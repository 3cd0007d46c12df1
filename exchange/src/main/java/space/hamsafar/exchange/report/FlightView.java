package space.hamsafar.exchange.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.exchange.picture.AltitudeChart;
import space.hamsafar.exchange.picture.GroundTrackMap;
import space.hamsafar.exchange.picture.Svg;
import space.hamsafar.orbit.altitude.AltitudeReport;
import space.hamsafar.orbit.window.LandingOpportunity;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.LaunchWindow;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.orbit.window.WindowSource;
import space.hamsafar.programme.flight.Bands;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.StationOutlook;
import space.hamsafar.programme.setting.Site;

/**
 * The section on the flight.
 *
 * @param station name of the station
 * @param vehicle name of the ship
 * @param launches the chosen window and its backups
 * @param events docking and undocking
 * @param landings the chosen opportunity and its alternatives
 * @param map ground track
 * @param pictures launch windows, sky and landing
 * @param altitude altitude against the band
 * @param altitudeSays what was found on the altitude
 * @param outlook what flight dynamics says of the stay
 * @param problems what does not fit
 */
public record FlightView(
        String station,
        String vehicle,
        List<Launch> launches,
        List<Event> events,
        List<Landing> landings,
        Optional<Svg> map,
        FlightPictures pictures,
        Optional<Svg> altitude,
        Optional<Label> altitudeSays,
        Optional<OutlookView> outlook,
        List<String> problems) {
    public FlightView {
        launches = List.copyOf(launches);
        events = List.copyOf(events);
        landings = List.copyOf(landings);
        problems = List.copyOf(problems);
    }

    /**
     * A launch window.
     *
     * @param name chosen, or which backup
     * @param liftOff its best instant
     * @param minutes from opening to closing
     * @param planeDeg right ascension of the pad minus RAAN
     * @param sunDeg elevation of the Sun at the pad
     * @param elementsDays age of the elements
     * @param knownSeconds by how many seconds the instant may move
     * @param why reason and source, in a few sentences
     */
    public record Launch(
            Label name,
            Moment liftOff,
            String minutes,
            String planeDeg,
            String sunDeg,
            String elementsDays,
            String knownSeconds,
            String why) {}

    /**
     * Something that happens once.
     *
     * @param name what it is
     * @param at its instant
     */
    public record Event(Label name, Moment at) {}

    /**
     * A landing opportunity.
     *
     * @param name chosen, or which alternative
     * @param undocking instant of undocking
     * @param landing instant of landing
     * @param orbits orbits between them
     * @param crossTrackKm distance of the site from the track
     * @param sunDeg elevation of the Sun at the site
     * @param why reasons and source, in a few sentences
     */
    public record Landing(
            Label name, Moment undocking, Moment landing, int orbits, String crossTrackKm, String sunDeg, String why) {}

    static FlightView of(Facts facts) {
        FlightPlan plan = facts.plan().flight();
        var mission = facts.programme().mission();
        List<Event> events = new ArrayList<>();
        plan.docking().ifPresent(at -> events.add(new Event(facts.label("kind.docking"), Moment.toMinute(at))));
        plan.undocking().ifPresent(at -> events.add(new Event(facts.label("kind.undocking"), Moment.toMinute(at))));
        return new FlightView(
                mission.station().name(),
                mission.flight().vehicle(),
                launches(facts, plan),
                events,
                landings(facts, plan),
                plan.bands().map(bands -> map(facts, bands)),
                FlightPictures.of(facts),
                plan.altitude()
                        .flatMap(report -> AltitudeChart.draw(
                                report,
                                plan.outlook().flatMap(StationOutlook::reboosts),
                                marks(facts, plan),
                                facts.label("chart.altitude"),
                                facts.label("chart.altitude.about"))),
                plan.altitude().map(report -> said(facts, report)),
                OutlookView.of(facts),
                plan.problems());
    }

    private static Label said(Facts facts, AltitudeReport report) {
        var first = report.samples().getFirst();
        var end = report.samples().getLast();
        return facts.label(
                report.leavesBand().isPresent() ? "altitude.leaves" : "altitude.stays",
                Facts.number(first.meanAltitudeKm(), 1),
                WorldTime.UTC.day(first.epoch()).toString(),
                Facts.number(report.decayMPerDay(), 0),
                Facts.number(end.meanAltitudeKm(), 1),
                Facts.number(end.lowKm(), 1),
                Facts.number(end.highKm(), 1),
                WorldTime.UTC.day(end.epoch()).toString(),
                Facts.number(report.band().floorKm(), 0),
                Facts.number(report.band().ceilingKm(), 0),
                report.leavesBand().map(at -> WorldTime.UTC.day(at).toString()).orElse(""));
    }

    /** The dates of the flight that the altitude is for. */
    private static List<AltitudeChart.Mark> marks(Facts facts, FlightPlan plan) {
        List<AltitudeChart.Mark> marks = new ArrayList<>();
        plan.launch()
                .ifPresent(window -> marks.add(new AltitudeChart.Mark(window.liftOff(), facts.label("tile.launch"))));
        plan.docking().ifPresent(at -> marks.add(new AltitudeChart.Mark(at, facts.label("kind.docking"))));
        plan.undocking().ifPresent(at -> marks.add(new AltitudeChart.Mark(at, facts.label("kind.undocking"))));
        plan.landing()
                .ifPresent(opportunity ->
                        marks.add(new AltitudeChart.Mark(opportunity.landing(), facts.label("tile.landing"))));
        return marks;
    }

    private static List<Launch> launches(Facts facts, FlightPlan plan) {
        List<Launch> launches = new ArrayList<>();
        plan.launch().ifPresent(window -> launches.add(launch(facts.label("chosen"), window)));
        for (LaunchOpportunity window : plan.backups()) {
            launches.add(launch(facts.label("backup", launches.size()), window));
        }
        return launches;
    }

    private static Launch launch(Label name, LaunchOpportunity found) {
        LaunchWindow window = found.window();
        Duration open = Duration.between(window.opens(), window.closes());
        return new Launch(
                name,
                Moment.toSecond(window.liftOff()),
                Facts.number(open.toSeconds() / 60.0, 1),
                Facts.number(window.planeOffsetDeg(), 2),
                Facts.number(window.sunElevationDeg(), 0),
                Facts.number(window.elementsAge().toHours() / 24.0, 1),
                Facts.number(Math.hypot(found.planeSeconds(), found.ruleSeconds()), 0),
                why(found.reason(), found.source()));
    }

    private static List<Landing> landings(Facts facts, FlightPlan plan) {
        List<Landing> landings = new ArrayList<>();
        plan.landing().ifPresent(opportunity -> landings.add(landing(facts.label("chosen"), opportunity)));
        int number = 1;
        for (RankedLanding opportunity : plan.alternatives()) {
            landings.add(landing(facts.label("alternative", number++), opportunity));
        }
        return landings;
    }

    private static Landing landing(Label name, RankedLanding ranked) {
        LandingOpportunity opportunity = ranked.opportunity();
        return new Landing(
                name,
                Moment.toMinute(opportunity.undocking()),
                Moment.toMinute(opportunity.landing()),
                opportunity.orbits(),
                Facts.number(opportunity.crossTrackKm(), 0),
                Facts.number(opportunity.sunElevationDeg(), 0),
                why(ranked.reason(), ranked.source()));
    }

    /** Reason and source of a window as two sentences. */
    private static String why(String reason, WindowSource source) {
        return sentence(reason) + " " + sentence("From " + source.what() + "; accuracy: " + source.accuracy());
    }

    private static Svg map(Facts facts, Bands bands) {
        var mission = facts.programme().mission();
        List<Site> observers = sites(facts, mission.station().groundSites().stream());
        List<Site> places = sites(
                facts,
                Stream.concat(
                        mission.station().groundSites().stream(),
                        Stream.of(mission.flight().pad(), mission.flight().landingSite())));
        return GroundTrackMap.draw(
                bands,
                observers,
                places,
                mission.station().relays(),
                facts.label("chart.track"),
                facts.label("chart.track.about"));
    }

    private static List<Site> sites(Facts facts, Stream<String> ids) {
        List<String> wanted = ids.distinct().toList();
        return facts.programme().setting().sites().stream()
                .filter(site -> wanted.contains(site.id()))
                .toList();
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
