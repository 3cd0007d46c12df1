package space.hamsafar.programme.flight.check;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.flight.FlightFixture.VISITOR;
import static space.hamsafar.programme.flight.FlightFixture.figure;
import static space.hamsafar.programme.flight.FlightFixture.flight;
import static space.hamsafar.programme.flight.FlightFixture.mission;
import static space.hamsafar.programme.flight.FlightFixture.setting;
import static space.hamsafar.programme.flight.FullMission.experiments;
import static space.hamsafar.programme.flight.FullMission.house;
import static space.hamsafar.programme.flight.FullMission.rules;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.FlightFixture;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.FullMission;
import space.hamsafar.programme.flight.GateStep;
import space.hamsafar.programme.flight.Group;
import space.hamsafar.programme.flight.HouseRules;
import space.hamsafar.programme.flight.Load;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.NightWatch;
import space.hamsafar.programme.flight.Protocol;
import space.hamsafar.programme.flight.SleepShift;
import space.hamsafar.programme.flight.Supplies;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.flight.WorkWeek;
import space.hamsafar.programme.setting.Finding;

/** Each further rule alone: a sound plan is spoilt, or judged by a stricter rule, and the checker must name it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HouseRulesTest {

    private FlightPlan sound = Corruption.empty();

    @BeforeAll
    void plan() {
        sound = FlightFixture.plan(FullMission.mission());
        assertThat(FlightChecker.check(FullMission.mission(), setting(), sound)).isEmpty();
        assertThat(sound.experiments())
                .allSatisfy(result -> assertThat(result.placed())
                        .as(result.experiment() + ": " + result.reason())
                        .isPositive());
    }

    @Test
    void nightThatMovesFasterThanPeopleCanFollow() {
        expect("flight.sleep-shift", strict(h -> with(h, new SleepShift(0, 0))));
        expect(
                "flight.sleep-shift",
                strict(h -> with(h, new SleepShift(120, 30))),
                strict(h -> with(h, new SleepShift(30, 60))));
    }

    @Test
    void nightWithoutWatchOrWithTheWatchOfAGuest() {
        expect("flight.watch", without(of(Kind.WATCH)));
        expect("flight.watch", change(of(Kind.WATCH), e -> Corruption.crew(e, List.of(VISITOR))));
        expect("flight.watch", change(of(Kind.WATCH), e -> Corruption.end(e, -10)));
    }

    @Test
    void whoKeptWatchMustSleepIn() {
        var watch = first(of(Kind.WATCH));
        Predicate<TimelineEntry> after = e -> e.kind() == Kind.SLEEP
                && e.crew().equals(watch.crew())
                && e.start().equals(watch.end());
        expect("flight.sleep", change(after, e -> Corruption.end(e, -30)));
    }

    @Test
    void stepsOfDockingAndUndocking() {
        expect("flight.gate", without(e -> e.id().equals("docking#2")));
        expect("flight.gate", change(e -> e.id().equals("undocking#2"), e -> Corruption.move(e, -5)));
        var longer = List.of(new GateStep("Leak check", 45), new GateStep("Welcome", 60));
        expect("flight.gate", strict(h -> gates(h, longer)));
    }

    @Test
    void talkWithHomeLeftOut() {
        expect("flight.conference", without(e -> e.id().startsWith("home#")));
    }

    @Test
    void dutyLeftOutLateOrWithoutSomebody() {
        expect("flight.duty", without(e -> e.id().equals("tour#2")));
        expect("flight.duty", change(e -> e.id().equals("tour#2"), e -> Corruption.move(e, 12 * 60)));
        expect("flight.duty", change(e -> e.id().equals("tour#2"), e -> Corruption.crew(e, List.of(VISITOR))));
    }

    @Test
    void hoursOfADayOffAWeekAndTheFirstDays() {
        var off = Arrays.stream(DayOfWeek.values())
                .map(day -> new WorkWeek.ShortDay(day, 0.25, Group.ALL))
                .toList();
        expect("flight.work-hours", strict(h -> week(h, new WorkWeek(0, off))));
        expect("flight.week-hours", strict(h -> week(h, new WorkWeek(1, List.of()))));
        expect("flight.work-hours", strict(h -> adaptation(h, List.of(0.0, 0.0, 0.0))));
    }

    @Test
    void publicEventRightAfterExercise() {
        expect("flight.public-event", strict(h -> publicGap(h, 24 * 60)));
    }

    @Test
    void heatExceeded() {
        expect("flight.heat", strict(h -> supplies(h, 100, 1000, 6)));
    }

    @Test
    void dataExceeded() {
        expect("flight.data", strict(h -> supplies(h, 500, 100, 6)));
    }

    @Test
    void freezersExceeded() {
        expect("flight.cold-stowage", strict(h -> supplies(h, 500, 1000, 1)));
    }

    @Test
    void attitudeThatIsNotFlown() {
        expect(
                "flight.attitude",
                strict(h -> new HouseRules(
                        h.sleepShift(),
                        h.week(),
                        h.conferences(),
                        h.duties(),
                        h.docking(),
                        h.undocking(),
                        h.watch(),
                        h.adaptationHours(),
                        h.publicGapMinutes(),
                        h.supplies(),
                        List.of())));
    }

    @Test
    void subjectWhoHasEaten() {
        expect(
                "flight.fasting",
                protocol(
                        "draw",
                        p -> new Protocol(p.further(), p.minimumSessions(), 22, false, p.consent(), false, 0, 0, "")));
    }

    @Test
    void subjectWhoDidNotConsent() {
        expect(
                "flight.consent",
                protocol(
                        "draw",
                        p -> new Protocol(
                                p.further(),
                                p.minimumSessions(),
                                0,
                                false,
                                Optional.of(Set.of("spare")),
                                false,
                                0,
                                0,
                                "")));
    }

    @Test
    void samplesTooOldAtUndocking() {
        expect(
                "flight.sample-age",
                protocol("crystals", p -> new Protocol(List.of(), 0, 0, false, Optional.empty(), true, 0.5, 0, "")));
    }

    @Test
    void passTooLow() {
        expect(
                "flight.window",
                protocol("fields", p -> new Protocol(List.of(), 0, 0, false, Optional.empty(), false, 0, 89, "")));
    }

    @Test
    void stepsMissingUnknownOrOutOfTheirGaps() {
        expect("flight.step-missing", without(e -> e.id().equals("culture#1/readout")));
        expect("flight.step-missing", without(e -> e.id().equals("culture#1")));
        expect(
                "flight.unknown-step",
                change(e -> e.id().equals("culture#1/readout"), e -> Corruption.id(e, "culture#1/look")));
        expect("flight.step-gap", change(e -> e.id().equals("draw#1/freezer"), e -> Corruption.move(e, 120)));
        expect("flight.step-gap", change(e -> e.id().equals("culture#1/readout"), e -> Corruption.move(e, -300)));
        expect("flight.duration", change(e -> e.id().equals("culture#1/readout"), e -> Corruption.end(e, -5)));
    }

    @Test
    void fewerSessionsThanMakeASuccess() {
        var none = new ArrayList<>(sound.timeline());
        none.removeIf(e -> e.experiment().equals("draw"));
        expect("flight.mandatory", Corruption.timeline(sound, none));
    }

    @Test
    void newcomerTimeHoldsForACompanionToo() {
        var mission = FullMission.withCompanion();
        var plan = FlightFixture.plan(mission);
        assertThat(FlightChecker.check(mission, setting(), plan)).isEmpty();
        var pair = plan.timeline().stream()
                .filter(e -> e.id().equals("pair#1"))
                .findFirst()
                .orElseThrow();
        assertThat(pair.crew()).containsExactlyInAnyOrder(VISITOR, "spare");
        assertThat(Duration.between(pair.start(), pair.end())).isGreaterThanOrEqualTo(Duration.ofMinutes(30));
    }

    private static HouseRules with(HouseRules h, SleepShift shift) {
        return new HouseRules(
                shift,
                h.week(),
                h.conferences(),
                h.duties(),
                h.docking(),
                h.undocking(),
                h.watch(),
                h.adaptationHours(),
                h.publicGapMinutes(),
                h.supplies(),
                h.attitudes());
    }

    private static HouseRules week(HouseRules h, WorkWeek week) {
        return new HouseRules(
                h.sleepShift(),
                week,
                h.conferences(),
                h.duties(),
                h.docking(),
                h.undocking(),
                h.watch(),
                h.adaptationHours(),
                h.publicGapMinutes(),
                h.supplies(),
                h.attitudes());
    }

    private static HouseRules gates(HouseRules h, List<GateStep> docking) {
        return new HouseRules(
                h.sleepShift(),
                h.week(),
                h.conferences(),
                h.duties(),
                docking,
                h.undocking(),
                h.watch(),
                h.adaptationHours(),
                h.publicGapMinutes(),
                h.supplies(),
                h.attitudes());
    }

    private static HouseRules adaptation(HouseRules h, List<Double> hours) {
        return new HouseRules(
                h.sleepShift(),
                h.week(),
                h.conferences(),
                h.duties(),
                h.docking(),
                h.undocking(),
                new NightWatch(LocalTime.of(2, 0), 30),
                hours,
                h.publicGapMinutes(),
                h.supplies(),
                h.attitudes());
    }

    private static HouseRules publicGap(HouseRules h, int minutes) {
        return new HouseRules(
                h.sleepShift(),
                h.week(),
                h.conferences(),
                h.duties(),
                h.docking(),
                h.undocking(),
                h.watch(),
                h.adaptationHours(),
                minutes,
                h.supplies(),
                h.attitudes());
    }

    private static HouseRules supplies(HouseRules h, int heatW, int dataKbps, int coldLitres) {
        var supplies = new Supplies(
                Optional.of(figure(heatW)), Optional.of(figure(dataKbps)), Optional.of(figure(coldLitres)));
        return new HouseRules(
                h.sleepShift(),
                h.week(),
                h.conferences(),
                h.duties(),
                h.docking(),
                h.undocking(),
                h.watch(),
                h.adaptationHours(),
                h.publicGapMinutes(),
                supplies,
                h.attitudes());
    }

    /** The mission with a stricter house. */
    private static Mission strict(UnaryOperator<HouseRules> change) {
        return mission(flight(), rules(change.apply(house())), experiments());
    }

    /** The mission in which one experiment has another protocol. */
    private static Mission protocol(String id, UnaryOperator<Protocol> change) {
        List<Experiment> changed = experiments().stream()
                .map(e -> e.id().equals(id) ? FullMission.with(e, new Load(0, 0, 0), change.apply(e.protocol())) : e)
                .toList();
        return mission(flight(), rules(house()), changed);
    }

    private void expect(String rule, Mission... judges) {
        assertThat(Arrays.stream(judges).flatMap(judge -> FlightChecker.check(judge, setting(), sound).stream()))
                .extracting(Finding::rule)
                .contains(rule);
    }

    private void expect(String rule, FlightPlan spoilt) {
        assertThat(FlightChecker.check(FullMission.mission(), setting(), spoilt))
                .extracting(Finding::rule)
                .contains(rule);
    }

    private static Predicate<TimelineEntry> of(Kind kind) {
        return entry -> entry.kind() == kind;
    }

    private TimelineEntry first(Predicate<TimelineEntry> which) {
        return sound.timeline().stream().filter(which).findFirst().orElseThrow();
    }

    private FlightPlan change(Predicate<TimelineEntry> which, UnaryOperator<TimelineEntry> how) {
        var entry = first(which);
        var entries = new ArrayList<>(sound.timeline());
        entries.set(entries.indexOf(entry), how.apply(entry));
        return Corruption.timeline(sound, entries);
    }

    private FlightPlan without(Predicate<TimelineEntry> which) {
        var entries = new ArrayList<>(sound.timeline());
        entries.remove(first(which));
        return Corruption.timeline(sound, entries);
    }
}
