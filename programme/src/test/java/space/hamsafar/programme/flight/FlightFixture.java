package space.hamsafar.programme.flight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.altitude.AltitudeBand;
import space.hamsafar.orbit.window.LandingLimits;
import space.hamsafar.orbit.window.Relay;
import space.hamsafar.orbit.window.RendezvousProfile;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.flight.Experiment.CrewNeed;
import space.hamsafar.programme.flight.Experiment.Window;
import space.hamsafar.programme.setting.ClockSpan;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.setting.Provenance;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.Site;

/** A small mission of three days with one host pair, made up, on the published elements of 6 October 2026. */
public final class FlightFixture {

    public static final LocalDate EARLIEST = LocalDate.of(2026, 10, 25);
    public static final long SEED = 7;
    public static final long WORK = 40;
    public static final String VISITOR = "guest";
    public static final List<String> HOSTS = List.of("host-a", "host-b");
    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final Provenance MADE_UP = new Provenance("made up", Optional.empty(), true);

    private FlightFixture() {}

    public static Figure figure(double value) {
        return Figure.of(value, MADE_UP);
    }

    public static Setting setting() {
        return new Setting(
                List.of(),
                List.of(
                        site("pad", 40.958, 100.291, 0),
                        site("meadow", 41.35, 100.2, 0),
                        site("city", 33.7, 73.1, 5),
                        site("delta", 24.1, 67.55, 10)),
                List.of(),
                List.of(),
                List.of(
                        member(VISITOR, Member.Part.TRAINEE, Set.of("guest-work")),
                        member("spare", Member.Part.TRAINEE, Set.of("guest-work")),
                        member("host-a", Member.Part.HOST_CREW, Set.of("medic", "camera")),
                        member("host-b", Member.Part.HOST_CREW, Set.of("camera"))));
    }

    private static Site site(String id, double latitudeDeg, double longitudeDeg, double minElevationDeg) {
        return new Site(id, id, "CN", latitudeDeg, longitudeDeg, 100, minElevationDeg, BEIJING, "all-days", MADE_UP);
    }

    private static Member member(String id, Member.Part part, Set<String> skills) {
        return new Member(id, id, "party", part, skills, "all-days", Optional.empty());
    }

    public static Spaceflight flight() {
        return new Spaceflight(
                "ship",
                "launch",
                "landing",
                "pad",
                figure(104.4),
                figure(0.35),
                14,
                2,
                figure(3.5),
                figure(3),
                "meadow",
                figure(100),
                List.of(3, 5),
                3,
                LandingLimits.DONGFENG.withDaylight(true),
                RendezvousProfile.KNOWN,
                MADE_UP);
    }

    public static DayRules rules() {
        return new DayRules(
                BEIJING,
                LocalTime.of(6, 30),
                LocalTime.of(22, 0),
                60,
                60,
                List.of(span(7, 30, 8, 30), span(12, 0, 13, 30), span(18, 0, 20, 0)),
                40,
                120,
                2,
                30,
                2,
                LocalTime.of(8, 30),
                LocalTime.of(20, 0),
                20,
                figure(6.5),
                figure(3),
                figure(500),
                List.of(2.0, 1.5),
                30,
                HouseRules.NONE);
    }

    private static ClockSpan span(int hour, int minute, int toHour, int toMinute) {
        return new ClockSpan(LocalTime.of(hour, minute), LocalTime.of(toHour, toMinute));
    }

    public static CrewNeed guest() {
        return new CrewNeed(Set.of(), "guest-work", 1);
    }

    public static CrewNeed host(String skill) {
        return new CrewNeed(Set.copyOf(HOSTS), skill, 1);
    }

    /** An optional experiment of the guest alone in one session of half an hour, on any day. */
    public static Experiment experiment(String id, Window window, String site) {
        return new Experiment(
                id,
                id,
                "institute",
                "physics",
                5,
                false,
                1,
                0,
                window == Window.WORK ? 30 : 5,
                List.of(guest()),
                window,
                site,
                1,
                20,
                0,
                "",
                false,
                1,
                Load.NONE,
                Protocol.NONE,
                "",
                MADE_UP);
    }

    public static Experiment with(Experiment e, boolean mandatory, int sessions, double spacingHours) {
        return new Experiment(
                e.id(),
                e.title(),
                e.investigator(),
                e.discipline(),
                e.value(),
                mandatory,
                sessions,
                spacingHours,
                e.minutes(),
                e.crew(),
                e.window(),
                e.site(),
                e.firstFlightDay(),
                e.lastFlightDay(),
                e.powerW(),
                e.rack(),
                e.quiet(),
                e.massKg(),
                e.load(),
                e.protocol(),
                e.notes(),
                e.provenance());
    }

    public static Experiment with(Experiment e, List<CrewNeed> crew, int minutes) {
        return new Experiment(
                e.id(),
                e.title(),
                e.investigator(),
                e.discipline(),
                e.value(),
                e.mandatory(),
                e.sessions(),
                e.spacingHours(),
                minutes,
                crew,
                e.window(),
                e.site(),
                e.firstFlightDay(),
                e.lastFlightDay(),
                e.powerW(),
                e.rack(),
                e.quiet(),
                e.massKg(),
                e.load(),
                e.protocol(),
                e.notes(),
                e.provenance());
    }

    public static Experiment on(Experiment e, int firstFlightDay, int lastFlightDay) {
        return new Experiment(
                e.id(),
                e.title(),
                e.investigator(),
                e.discipline(),
                e.value(),
                e.mandatory(),
                e.sessions(),
                e.spacingHours(),
                e.minutes(),
                e.crew(),
                e.window(),
                e.site(),
                firstFlightDay,
                lastFlightDay,
                e.powerW(),
                e.rack(),
                e.quiet(),
                e.massKg(),
                e.load(),
                e.protocol(),
                e.notes(),
                e.provenance());
    }

    public static Experiment with(Experiment e, int powerW, String rack, boolean quiet) {
        return new Experiment(
                e.id(),
                e.title(),
                e.investigator(),
                e.discipline(),
                e.value(),
                e.mandatory(),
                e.sessions(),
                e.spacingHours(),
                e.minutes(),
                e.crew(),
                e.window(),
                e.site(),
                e.firstFlightDay(),
                e.lastFlightDay(),
                powerW,
                rack,
                quiet,
                e.massKg(),
                e.load(),
                e.protocol(),
                e.notes(),
                e.provenance());
    }

    /** One experiment for each kind of requirement. */
    public static List<Experiment> experiments() {
        var list = new ArrayList<Experiment>();
        list.add(with(experiment("diary", Window.WORK, ""), true, 3, 12));
        list.add(with(experiment("crystal", Window.WORK, ""), 400, "oven", false));
        list.add(with(experiment("melt", Window.WORK, ""), 300, "oven", false));
        list.add(with(experiment("drops", Window.WORK, ""), 50, "", true));
        list.add(with(experiment("blood", Window.WORK, ""), List.of(guest(), host("medic")), 30));
        list.add(with(experiment("photo", Window.WORK, ""), List.of(new CrewNeed(Set.of(), "camera", 1)), 30));
        list.add(with(experiment("radio", Window.PASS, "city"), List.of(guest()), 6));
        list.add(experiment("fields", Window.LIT_PASS, "delta"));
        list.add(on(with(experiment("call", Window.COVERAGE, ""), List.of(guest(), host("")), 20), 2, 3));
        list.add(experiment("haze", Window.DAYLIGHT, ""));
        list.add(with(experiment("lights", Window.NIGHT, ""), List.of(guest()), 10));
        return list;
    }

    public static StationFacts station() {
        var elements = new MeanElements(
                "CSS (TIANHE)",
                "2021-035A",
                48274,
                Instant.parse("2026-10-06T16:02:50.300Z"),
                15.60381928,
                0.0001458,
                41.4703,
                4.9680,
                342.2236,
                17.8551,
                0.00020358,
                0.00016881);
        return new StationFacts(
                "station",
                elements,
                new AltitudeBand(340, 450),
                List.of(new Relay("east", 177), new Relay("middle", 77)),
                List.of("city"),
                StationData.NONE,
                MADE_UP);
    }

    public static Mission mission() {
        return mission(flight(), rules(), experiments());
    }

    public static Mission mission(Spaceflight flight, DayRules rules, List<Experiment> experiments) {
        return new Mission(flight, VISITOR, List.of(), "spare", HOSTS, rules, experiments, List.of(), station());
    }

    public static FlightPlan plan(Mission mission) {
        return FlightPlanner.plan(mission, setting(), EARLIEST, Limits.ofWork(WORK, SEED));
    }
}
