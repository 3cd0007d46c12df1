package space.hamsafar.programme.flight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.altitude.AltitudeReport;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.programme.setting.Answer;
import space.hamsafar.programme.setting.Setting;

/** Plans the flight from lift-off to landing. */
public final class FlightPlanner {

    private final Mission mission;
    private final Setting setting;
    private final StationOrbit orbit;
    private final Crew crew;
    private final List<TimelineEntry> near;

    private FlightPlanner(Mission mission, Setting setting, List<TimelineEntry> near) {
        this.mission = mission;
        this.setting = setting;
        this.orbit = mission.station().orbit();
        this.crew = Crew.of(mission, setting);
        this.near = List.copyOf(near);
    }

    /**
     * The flight: the first launch window that suits, the landing, and the crew timeline of most value in between. What
     * does not fit is said in the plan's problems. The same arguments give the same plan.
     *
     * @param earliestLaunchDay first day, in the time zone of the pad, on which the launch may be
     * @param limits of the search
     * @throws java.util.NoSuchElementException if the mission names a site or person that the setting lacks
     */
    public static FlightPlan plan(Mission mission, Setting setting, LocalDate earliestLaunchDay, Limits limits) {
        return plan(mission, setting, earliestLaunchDay, limits, List.of());
    }

    /**
     * The same, and as near to an earlier timeline, by flight day and clock, as the most value allows.
     *
     * @param near the earlier timeline; empty for none
     */
    static FlightPlan plan(
            Mission mission, Setting setting, LocalDate earliestLaunchDay, Limits limits, List<TimelineEntry> near) {
        var planner = new FlightPlanner(mission, setting, near);
        try {
            return planner.plan(earliestLaunchDay, limits);
        } catch (OrbitException e) {
            return planner.nothing(List.of("The station's orbit is not known well enough for a launch from "
                    + earliestLaunchDay + ": " + e.getMessage() + "."));
        }
    }

    /**
     * Why the sessions of an experiment, or a step of them, stand where they stand, or nowhere, in the plan that the same
     * arguments make.
     *
     * @param work what is asked about
     * @return an answer for each session; empty if there is no flight
     * @throws java.util.NoSuchElementException if the mission lacks the experiment
     */
    public static List<Answer> explain(
            Mission mission, Setting setting, LocalDate earliestLaunchDay, Limits limits, AskedWork work) {
        var planner = new FlightPlanner(mission, setting, List.of());
        Experiment asked = mission.experiments().stream()
                .filter(one -> one.id().equals(work.experiment()))
                .findFirst()
                .orElseThrow();
        return new LaunchSearch(mission, setting, planner.orbit)
                .from(earliestLaunchDay)
                .chosen()
                .map(trip -> {
                    var crewing = planner.crewing(trip, limits);
                    int index = mission.experiments().indexOf(asked);
                    return crewing.results.answers(asked, crewing.offers.get(index), work);
                })
                .orElse(List.of());
    }

    private record Crewing(List<Options.Offer> offers, CrewProject problem, Schedule schedule, Results results) {}

    private Crewing crewing(LaunchSearch.Trip trip, Limits limits) {
        var stay = trip.outline().stay();
        var all =
                mission.experiments().stream().map(trip.outline().options()::of).toList();
        var options = Options.all(all).toList();
        var problem = CrewProject.of(mission, trip.outline(), crew, options);
        var wanted = problem.project().withBaseline(Nearness.targets(problem, stay, near));
        var schedule = Planner.solve(wanted, limits, Progress.NONE).schedule();
        return new Crewing(all, problem, schedule, new Results(mission, stay, crew, problem, schedule));
    }

    private FlightPlan plan(LocalDate earliest, Limits limits) {
        var found = new LaunchSearch(mission, setting, orbit).from(earliest);
        return found.chosen()
                .map(trip -> plan(trip, found.backups(), limits))
                .orElseGet(() -> nothing(found.problems()));
    }

    private FlightPlan plan(LaunchSearch.Trip trip, List<LaunchOpportunity> backups, Limits limits) {
        var stay = trip.outline().stay();
        var sky = trip.outline().sky();
        var crewing = crewing(trip, limits);
        var results = crewing.results;
        var timeline = new Timeline(stay, sky).of(trip.outline().blocks(), crewing.problem, crewing.schedule);
        var experiments = results.experiments(crewing.offers);
        var dynamics = new FlightDynamics(mission, setting, orbit);
        var altitude = dynamics.altitude(
                Interval.of(trip.launch().liftOff(), trip.landing().landing()));
        var problems = new ArrayList<String>();
        problems.addAll(outside(stay, altitude));
        problems.addAll(results.problems(experiments));
        return new FlightPlan(
                Optional.of(trip.launch()),
                backups,
                Optional.of(stay.docking()),
                Optional.of(stay.undocking()),
                Optional.of(trip.landing()),
                trip.alternatives(),
                timeline,
                experiments,
                Results.hostTime(stay, crew, timeline),
                Optional.of(sky.bands(mission.station().groundSites())),
                Optional.of(altitude),
                Optional.of(dynamics.outlook(sky, stay, trip.launch(), trip.landing())),
                problems);
    }

    /** What is wrong before anybody works: hours of docking and undocking, altitude. */
    private List<String> outside(Stay stay, AltitudeReport altitude) {
        var problems = new ArrayList<String>();
        asleep(stay, stay.docking(), stay.freeFrom(), "Docking and welcome").ifPresent(problems::add);
        asleep(stay, stay.freeTo(), stay.undocking(), "Farewell and undocking").ifPresent(problems::add);
        altitude.leavesBand()
                .map(at -> "The station leaves its altitude band during the flight: " + altitude.reason() + ".")
                .ifPresent(problems::add);
        return problems;
    }

    private static Optional<String> asleep(Stay stay, Instant start, Instant end, String what) {
        boolean cut = IntStream.rangeClosed(0, stay.lastDay())
                .mapToObj(stay::night)
                .anyMatch(night -> start.isBefore(night.getEnd()) && end.isAfter(night.getStart()));
        var zone = stay.rules().zone();
        return cut
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "%s (%tF %tR–%tR on board) fall in the crew's sleep, and their nights cannot be shifted so far: "
                                + "shift them before docking, or take another landing.",
                        what,
                        start.atZone(zone),
                        start.atZone(zone),
                        end.atZone(zone)))
                : Optional.empty();
    }

    private FlightPlan nothing(List<String> problems) {
        return new FlightPlan(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                problems);
    }
}
