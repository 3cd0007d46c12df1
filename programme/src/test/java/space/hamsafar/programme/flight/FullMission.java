package space.hamsafar.programme.flight;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.programme.flight.Experiment.CrewNeed;
import space.hamsafar.programme.flight.Experiment.Window;
import space.hamsafar.programme.setting.ClockSpan;

/** The small made-up mission with one of each further rule of the house and of experiments. */
public final class FullMission {

    private FullMission() {}

    /** Rules of the house, each of them used. */
    public static HouseRules house() {
        return new HouseRules(
                new SleepShift(120, 60),
                new WorkWeek(40, List.of(new WorkWeek.ShortDay(DayOfWeek.TUESDAY, 6, Group.HOSTS))),
                List.of(new Conference("home", "Talk with home", "party", LocalTime.of(15, 0), 15, Group.VISITORS)),
                List.of(new Duty("tour", "Tour of exits", List.of(2), hours(9, 18), 45, Group.ALL)),
                List.of(new GateStep("Leak check", 45), new GateStep("Welcome", 15)),
                List.of(new GateStep("Farewell", 30), new GateStep("Leak check", 60)),
                new NightWatch(LocalTime.of(2, 0), 30),
                List.of(3.0, 5.0),
                60,
                new Supplies(
                        Optional.of(FlightFixture.figure(500)),
                        Optional.of(FlightFixture.figure(1000)),
                        Optional.of(FlightFixture.figure(6))),
                List.of(new AttitudeSpan("nose-down", 3, hours(9, 18))));
    }

    private static ClockSpan hours(int from, int to) {
        return new ClockSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    /** The day of the small mission with other rules of the house, and a longer breakfast. */
    public static DayRules rules(HouseRules house) {
        DayRules r = FlightFixture.rules();
        var meals = new ArrayList<>(r.meals());
        meals.set(0, new ClockSpan(LocalTime.of(7, 30), LocalTime.of(9, 30)));
        return new DayRules(
                r.zone(),
                r.wake(),
                r.sleep(),
                r.postSleepMinutes(),
                r.preSleepMinutes(),
                meals,
                r.mealMinutes(),
                r.exerciseMinutes(),
                r.exerciseSessions(),
                r.exerciseGapMinutes(),
                r.exercisers(),
                r.morningConference(),
                r.eveningConference(),
                r.conferenceMinutes(),
                r.workHours(),
                r.hostHours(),
                r.powerW(),
                r.newcomerFactors(),
                r.handoverMinutes(),
                house);
    }

    /** An experiment with another load and protocol. */
    public static Experiment with(Experiment e, Load load, Protocol protocol) {
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
                e.powerW(),
                e.rack(),
                e.quiet(),
                e.massKg(),
                load,
                protocol,
                e.notes(),
                e.provenance());
    }

    /** A step of ten minutes of a guest that follows within some minutes. */
    public static Step step(String id, int minGapMinutes, int maxGapMinutes) {
        return new Step(
                id,
                id,
                10,
                List.of(FlightFixture.guest()),
                Window.WORK,
                "",
                minGapMinutes,
                maxGapMinutes,
                0,
                "",
                false,
                Load.NONE);
    }

    /** A protocol with nothing but steps. */
    public static Protocol steps(Step... steps) {
        return new Protocol(List.of(steps), 0, 0, false, Optional.empty(), false, 0, 0, "");
    }

    /** One experiment for each kind of further requirement. */
    public static List<Experiment> experiments() {
        var list = new ArrayList<Experiment>();
        var draw = FlightFixture.with(work("draw"), true, 2, 20);
        list.add(with(
                draw,
                new Load(0, 0, 1),
                new Protocol(
                        List.of(step("freezer", 0, 30)),
                        1,
                        8,
                        false,
                        Optional.of(Set.of(FlightFixture.VISITOR)),
                        false,
                        0,
                        0,
                        "")));
        list.add(with(work("culture"), new Load(50, 100, 2), steps(step("readout", 1320, 1560))));
        list.add(with(work("oven"), new Load(400, 0, 0), Protocol.NONE));
        list.add(with(work("film"), new Load(0, 900, 0), Protocol.NONE));
        list.add(with(
                FlightFixture.with(call("show"), List.of(FlightFixture.guest()), 20),
                Load.NONE,
                new Protocol(List.of(), 0, 0, true, Optional.empty(), false, 0, 0, "")));
        list.add(with(
                work("crystals"), Load.NONE, new Protocol(List.of(), 0, 0, false, Optional.empty(), true, 48, 0, "")));
        list.add(with(
                FlightFixture.with(
                        FlightFixture.experiment("fields", Window.LIT_PASS, "delta"),
                        List.of(FlightFixture.guest()),
                        2),
                Load.NONE,
                new Protocol(List.of(), 0, 0, false, Optional.empty(), false, 0, 15, "")));
        list.add(with(
                work("limb"),
                Load.NONE,
                new Protocol(List.of(), 0, 0, false, Optional.empty(), false, 0, 0, "nose-down")));
        return list;
    }

    private static Experiment work(String id) {
        return FlightFixture.experiment(id, Window.WORK, "");
    }

    private static Experiment call(String id) {
        return FlightFixture.experiment(id, Window.COVERAGE, "");
    }

    /** The mission with all of it. */
    public static Mission mission() {
        return FlightFixture.mission(FlightFixture.flight(), rules(house()), experiments());
    }

    /** The mission with two guests, of whom the second is the one who is usually in reserve. */
    public static Mission withCompanion() {
        Mission m = mission();
        var pair = FlightFixture.with(work("pair"), List.of(new CrewNeed(Set.of(), "guest-work", 2)), 30);
        var experiments = new ArrayList<>(m.experiments());
        experiments.add(pair);
        return new Mission(
                m.flight(),
                m.prime(),
                List.of("spare"),
                "third",
                m.hosts(),
                m.rules(),
                experiments,
                m.tasks(),
                m.station());
    }
}
