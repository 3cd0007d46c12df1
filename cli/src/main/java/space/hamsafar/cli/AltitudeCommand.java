package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.orbit.altitude.AltitudeBand;
import space.hamsafar.orbit.altitude.AltitudeHistory;
import space.hamsafar.orbit.altitude.AltitudeReport;
import space.hamsafar.orbit.altitude.AltitudeSample;
import space.hamsafar.orbit.altitude.AltitudeWatch;
import space.hamsafar.orbit.altitude.Crossing;
import space.hamsafar.orbit.altitude.DecayForecast;
import space.hamsafar.orbit.altitude.GoalOutcome;
import space.hamsafar.orbit.altitude.OrbitGoal;
import space.hamsafar.orbit.altitude.PlannedReboost;
import space.hamsafar.orbit.altitude.Propulsion;
import space.hamsafar.orbit.altitude.Reboost;
import space.hamsafar.orbit.altitude.ReboostCalendar;
import space.hamsafar.orbit.altitude.ReboostPlanning;
import space.hamsafar.orbit.weather.CycleClimatology;
import space.hamsafar.orbit.weather.SpaceWeatherFile;
import space.hamsafar.orbit.weather.WeatherOutlook;
import space.hamsafar.programme.flight.StationFacts;
import space.hamsafar.programme.flight.Upkeep;

/** {@code hamsafar altitude}: how the altitude went, how it goes on, and when the orbit must be raised. */
@Command(
        name = "altitude",
        description =
                "Shows the station's mean altitude: history and reboosts found in it, decay forecast with its spread,"
                        + " the day on which a floor is reached, and a calendar of reboosts.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar altitude examples/pakistan-china --to 2026-12-31T00:00Z",
            "  hamsafar altitude --orbit tianhe.3le --weather SpaceWeather-All-v1.2.txt --floor 350 --json",
            "  hamsafar altitude --orbit tianhe.3le --goal 2026-12-20T09:00Z,393,120 --mass 100000 --isp 290"
        })
final class AltitudeCommand implements Callable<Integer> {

    private static final int DEFAULT_DAYS = 90;
    private static final double DEFAULT_FLOOR_KM = 340;
    private static final double DEFAULT_CEILING_KM = 450;
    private static final double GOAL_TOLERANCE_KM = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OrbitQuery query;

    @Option(
            names = "--weather",
            paramLabel = "FILE",
            description = "space weather: CelesTrak's SpaceWeather-All-v1.2.txt or a table of NASA MSAFE, plain or .gz"
                    + " (default: the folder's, the mean solar cycle)")
    private @Nullable Path weather;

    @Option(names = "--floor", paramLabel = "KM", description = "lowest altitude allowed (default: the folder's, 340)")
    private @Nullable Double floorKm;

    @Option(
            names = "--ceiling",
            paramLabel = "KM",
            description = "highest altitude allowed (default: the folder's, 450)")
    private @Nullable Double ceilingKm;

    @Option(
            names = "--goal",
            paramLabel = "ISO,KM[,DEG]",
            description = "where the station must be for a launch or landing: instant, mean altitude within 3 km, and"
                    + " argument of latitude; may be repeated; makes a calendar of reboosts")
    private @Nullable List<String> goals;

    @Option(
            names = "--mass",
            paramLabel = "KG",
            description = "mass of the station, for the calendar's propellant (default: the folder's)")
    private @Nullable Double massKg;

    @Option(
            names = "--isp",
            paramLabel = "S",
            description = "specific impulse of the engines, for the same (default: the folder's)")
    private @Nullable Double ispS;

    @Option(names = "--json", description = "print an object with history, forecast, floor, reboosts and calendar")
    private boolean json;

    @Override
    public Integer call() {
        AltitudeHistory history = query.history();
        Interval period = query.period(history.last().epoch(), DEFAULT_DAYS);
        WeatherOutlook outlook = outlook(history.last().epoch());
        AltitudeReport report = AltitudeWatch.over(history, outlook, band(), period);
        Optional<ReboostCalendar> calendar = calendar(history, outlook, period);
        if (json) {
            JsonOut.print(
                    spec.commandLine().getOut(),
                    new AltitudeData(period.getStart(), period.getEnd(), outlook.source(), report, calendar));
        } else {
            print(report, calendar, period);
            spec.commandLine().getErr().println("space weather: " + outlook.source());
        }
        return calendar.stream().flatMap(plan -> plan.goals().stream()).allMatch(GoalOutcome::met)
                ? ExitCodes.OK
                : ExitCodes.PROBLEMS;
    }

    private WeatherOutlook outlook(Instant issued) {
        var day = issued.atOffset(ZoneOffset.UTC).toLocalDate();
        if (weather != null) {
            return SpaceWeatherFile.read(weather).outlook(day);
        }
        return query.station()
                .map(StationFacts::weather)
                .orElseGet(() -> WeatherOutlook.of(new CycleClimatology(), day));
    }

    private AltitudeBand band() {
        Optional<AltitudeBand> known = query.programmeIfNamed()
                .map(programme -> programme.mission().station().band());
        double floor = floorKm == null ? known.map(AltitudeBand::floorKm).orElse(DEFAULT_FLOOR_KM) : floorKm;
        double ceiling = ceilingKm == null
                ? Math.max(floor + 1, known.map(AltitudeBand::ceilingKm).orElse(DEFAULT_CEILING_KM))
                : ceilingKm;
        return new AltitudeBand(floor, ceiling);
    }

    private Optional<ReboostCalendar> calendar(AltitudeHistory history, WeatherOutlook outlook, Interval period) {
        if (goals == null && (massKg != null || ispS != null)) {
            throw new Refusal(ExitCodes.USAGE, "--mass and --isp are for a calendar of reboosts; give --goal as well");
        }
        if (goals == null) {
            return Optional.empty();
        }
        List<OrbitGoal> wanted = new ArrayList<>();
        Instant end = period.getEnd();
        for (String text : goals) {
            OrbitGoal goal = goal(text);
            wanted.add(goal);
            end = goal.at().isAfter(end) ? goal.at() : end;
        }
        return Optional.of(ReboostPlanning.of(DecayForecast.from(history, outlook), band(), propulsion(), wanted, end));
    }

    /** What raises the orbit: by the options, else as the folder has it. */
    private Propulsion propulsion() {
        Optional<Propulsion> known =
                query.station().flatMap(station -> station.data().upkeep()).map(Upkeep::propulsion);
        if (known.isEmpty() && (massKg == null || ispS == null)) {
            throw new Refusal(ExitCodes.USAGE, "a calendar of reboosts needs --mass KG and --isp S for its propellant");
        }
        double mass = massKg == null ? known.orElseThrow().massKg() : massKg;
        double impulse = ispS == null ? known.orElseThrow().specificImpulseS() : ispS;
        boolean asGiven = massKg != null && ispS != null;
        return new Propulsion(
                mass, impulse, asGiven ? "as given" : known.orElseThrow().source());
    }

    private static OrbitGoal goal(String text) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length < 2 || parts.length > 3) {
                throw new IllegalArgumentException("it has " + parts.length + " parts");
            }
            OptionalDouble argument =
                    parts.length == 3 ? OptionalDouble.of(Double.parseDouble(parts[2])) : OptionalDouble.empty();
            Instant at = OrbitQuery.instant("--goal", parts[0]);
            return new OrbitGoal(at, Double.parseDouble(parts[1]), GOAL_TOLERANCE_KM, argument, "goal of " + at);
        } catch (IllegalArgumentException fault) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    "the goal '" + text + "' is not INSTANT,KM or INSTANT,KM,DEG: " + fault.getMessage());
        }
    }

    private void print(AltitudeReport report, Optional<ReboostCalendar> calendar, Interval period) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(report.reason());
        out.println(floor(report));
        for (Reboost reboost : report.reboosts()) {
            out.printf(
                    Locale.ROOT,
                    "%s about %.16sZ (between %.10s and %.10s): %+.1f km, %.1f m/s%n",
                    reboost.isRaise() ? "raised " : "lowered",
                    reboost.at(),
                    reboost.earliest(),
                    reboost.latest(),
                    reboost.gainKm(),
                    reboost.deltaVMPerS());
        }
        calendar.ifPresent(plan -> print(out, plan));
        out.println("day         altitude      low     high (km)");
        int step = (int)
                Math.max(1, Duration.between(period.getStart(), period.getEnd()).toDays() / 30);
        for (int i = 0; i < report.samples().size(); i++) {
            AltitudeSample sample = report.samples().get(i);
            boolean last = i == report.samples().size() - 1;
            if (last || (i % step == 0 && !sample.epoch().isBefore(period.getStart()))) {
                out.printf(
                        Locale.ROOT,
                        "%.10s  %8.2f %8.2f %8.2f%n",
                        sample.epoch(),
                        sample.meanAltitudeKm(),
                        sample.lowKm(),
                        sample.highKm());
            }
        }
    }

    private static String floor(AltitudeReport report) {
        Crossing floor = report.floor();
        Instant now = report.samples().getFirst().epoch();
        return String.format(
                Locale.ROOT,
                "%.0f km is reached without a reboost in %s days (%s to %s), on %s",
                report.band().floorKm(),
                days(now, floor.expected()),
                days(now, floor.earliest()),
                days(now, floor.latest()),
                floor.expected().map(at -> at.toString().substring(0, 10)).orElse("no day within three years"));
    }

    private static String days(Instant from, Optional<Instant> to) {
        return to.map(at -> Long.toString(Duration.between(from, at).toDays())).orElse("more than 1095");
    }

    private static void print(PrintWriter out, ReboostCalendar plan) {
        for (PlannedReboost reboost : plan.reboosts()) {
            out.printf(
                    Locale.ROOT,
                    "raise %.16sZ from %.1f by %.1f km: %.2f m/s, %.0f kg; %s%n",
                    reboost.at(),
                    reboost.altitudeKm(),
                    reboost.raiseKm(),
                    reboost.deltaVMPerS(),
                    reboost.propellantKg(),
                    reboost.reason());
        }
        for (GoalOutcome goal : plan.goals()) {
            out.printf(
                    Locale.ROOT,
                    "%s %s, argument of latitude %.1f° ± %.0f°%n",
                    goal.met() ? "met   " : "missed",
                    goal.reason(),
                    goal.argumentDeg(),
                    goal.argumentSpreadDeg());
        }
    }

    /**
     * What machines read.
     *
     * @param from begin of the period asked for
     * @param to its end
     * @param weather source of the space weather
     * @param altitude history, forecast, reboosts, floor
     * @param calendar reboosts to come, if goals were given
     */
    record AltitudeData(
            Instant from, Instant to, String weather, AltitudeReport altitude, Optional<ReboostCalendar> calendar) {}
}
