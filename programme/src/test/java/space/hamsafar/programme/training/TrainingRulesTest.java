package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.training.AlteredPlan.plus;
import static space.hamsafar.programme.training.AlteredPlan.seated;
import static space.hamsafar.programme.training.AlteredPlan.supported;
import static space.hamsafar.programme.training.AlteredPlan.taught;
import static space.hamsafar.programme.training.AlteredPlan.with;
import static space.hamsafar.programme.training.AlteredPlan.without;
import static space.hamsafar.programme.training.TrainingFixture.START;
import static space.hamsafar.programme.training.TrainingFixture.unit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Firmness;
import space.hamsafar.programme.setting.Provenance;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.training.Particulars.Examination;
import space.hamsafar.programme.training.Particulars.Position;
import space.hamsafar.programme.training.Particulars.Support;
import space.hamsafar.programme.training.Particulars.TaskLevel;
import space.hamsafar.programme.training.TrainingFixture.UnitBuilder;
import space.hamsafar.programme.training.TrainingRules.Absence;
import space.hamsafar.programme.training.TrainingRules.Daily;
import space.hamsafar.programme.training.TrainingRules.EveningOff;
import space.hamsafar.programme.training.TrainingRules.Journey;
import space.hamsafar.programme.training.TrainingRules.KindLimit;
import space.hamsafar.programme.training.TrainingRules.KindSpacing;
import space.hamsafar.programme.training.TrainingRules.Retake;
import space.hamsafar.programme.training.TrainingRules.Slot;
import space.hamsafar.programme.training.TrainingRules.Visa;
import space.hamsafar.programme.training.Unit.Group;
import space.hamsafar.programme.training.Unit.Kind;

/** Each rule of the training alone: the planner keeps it, and the checker finds where it is broken. */
class TrainingRulesTest {

    private static final Setting SETTING = TrainingFixture.setting();
    private static final Provenance NOBODY = Provenance.unknown();

    @Test
    void twoKindsKeepTheirHoursApart() {
        var rule = new KindSpacing("rest", Set.of(Kind.CENTRIFUGE), Set.of(Kind.TANK), 30, NOBODY);
        var syllabus = syllabus(
                Rules.of().spacing(rule),
                unit("run", "theory", Kind.CENTRIFUGE).minutes(60).in("centrifuge"),
                unit("dive", "theory", Kind.TANK).minutes(60).in("tank"));
        assertKept(syllabus, "training.spacing");
    }

    @Test
    void lessonsOfOneKindKeepTheirHoursApart() {
        var rule = new KindSpacing("rest", Set.of(Kind.CENTRIFUGE), Set.of(), 48, NOBODY);
        var syllabus = syllabus(
                Rules.of().spacing(rule),
                unit("run", "theory", Kind.CENTRIFUGE).minutes(60).in("centrifuge"),
                unit("spin", "theory", Kind.CENTRIFUGE).minutes(60).in("centrifuge"));
        assertKept(syllabus, "training.spacing");
    }

    @Test
    void dailyUnitsAreTaughtOnEveryWorkingDay() {
        var syllabus = syllabus(
                Rules.of().daily(new Daily("language", List.of("words", "talk"), NOBODY)),
                unit("words", "language", Kind.CLASS).sessions(6).minutes(60),
                unit("talk", "language", Kind.CLASS).sessions(4).minutes(60).after("words"));
        var plan = assertAccepted(syllabus);
        var days = new TreeSet<LocalDate>();
        plan.sessions().forEach(session -> days.add(day(session)));
        assertThat(days).hasSize(10);
        // A week of five days, three days until the holiday, and two after the weekend.
        assertThat(days.first()).isEqualTo(START);
        assertThat(days.last()).isEqualTo(START.plusDays(15));
        var gap = without(plan, session -> day(session).equals(START.plusDays(2)));
        assertThat(rules(syllabus, gap)).contains("training.daily");
    }

    @Test
    void theEveningBeforeIsOff() {
        var rule = new EveningOff("rested", Set.of(Kind.TANK), LocalTime.of(16, 0), NOBODY);
        var syllabus = syllabus(
                Rules.of().evening(rule),
                unit("talk", "theory", Kind.CLASS).sessions(6).minutes(210).perDay(2),
                unit("dive", "theory", Kind.TANK).sessions(2).minutes(300).in("tank"));
        var plan = assertAccepted(syllabus);
        var dive = first(plan, "dive");
        var late = day(dive)
                .minusDays(1)
                .atTime(15, 0)
                .atZone(TrainingFixture.BEIJING)
                .toInstant();
        var talk = first(plan, "talk");
        var moved = with(plan, talk, TrainingFixture.shifted(talk, Duration.between(talk.start(), late)));
        assertThat(rules(syllabus, moved)).contains("training.evening-off");
    }

    @Test
    void kindsKeepTheirHoursADayAndAWeek() {
        var rule = new KindLimit("water", Set.of(Kind.TANK), Optional.of(2.0), Optional.of(4.0), NOBODY);
        var syllabus = syllabus(
                Rules.of().limit(rule),
                unit("dive", "theory", Kind.TANK).sessions(5).minutes(60).in("tank"));
        assertKept(syllabus, "training.kind-hours");
    }

    @Test
    void whoIsAwayHasNoSession() {
        var absence = new Absence("teacher-1", START, START.plusDays(20), "ill");
        var other = new Absence("amina", START, START.plusDays(2), "leave");
        var syllabus = syllabus(
                Rules.of().absence(absence).absence(other),
                unit("orbits", "theory", Kind.CLASS).sessions(3).minutes(120).by("theory", 1));
        var plan = assertAccepted(syllabus);
        assertThat(plan.sessions())
                .allMatch(session -> session.instructors().equals(List.of("teacher-2"))
                        && day(session).isAfter(START.plusDays(2)));
        var session = plan.sessions().getFirst();
        assertThat(rules(syllabus, with(plan, session, taught(session, List.of("teacher-1")))))
                .contains("training.absence");
    }

    @Test
    void aJourneyTakesItsHours() {
        var syllabus = syllabus(
                Rules.of().journey(new Journey("desert", "centre", 60)),
                unit("talk", "theory", Kind.CLASS).minutes(60).in("room"),
                unit("camp", "theory", Kind.SURVIVAL).minutes(60).in("camp").after("talk"));
        var plan = assertAccepted(syllabus);
        assertThat(Duration.between(
                        first(plan, "talk").end(), first(plan, "camp").start()))
                .isGreaterThanOrEqualTo(Duration.ofHours(60));
        var early = first(plan, "camp");
        assertThat(rules(syllabus, with(plan, early, TrainingFixture.shifted(early, Duration.ofDays(-1)))))
                .contains("training.travel");
    }

    @Test
    void nobodyIsInACountryBeforeTheVisa() {
        var syllabus = syllabus(
                Rules.of().visa(new Visa("bilal", "CN", START.minusDays(10), 17, Firmness.FIRM)),
                unit("talk", "theory", Kind.CLASS).minutes(60).alone());
        var plan = assertAccepted(syllabus);
        assertThat(plan.sessions())
                .filteredOn(session -> session.trainees().contains("bilal"))
                .allMatch(session -> !day(session).isBefore(START.plusDays(7)));
        var bilal = plan.sessions().stream()
                .filter(session -> session.trainees().contains("bilal"))
                .findFirst()
                .orElseThrow();
        assertThat(rules(syllabus, with(plan, bilal, TrainingFixture.shifted(bilal, Duration.ofDays(-4)))))
                .contains("training.visa");
    }

    @Test
    void aBookedSessionIsOnItsDayOrTheFallback() {
        var day = START.plusDays(2);
        var lost = syllabus(
                Rules.of()
                        .slot(new Slot("run", 1, day, Optional.of(day.plusDays(5)), true))
                        .absence(new Absence("amina", day, day, "ill")),
                unit("run", "theory", Kind.CENTRIFUGE).minutes(60).in("centrifuge"));
        assertThat(day(first(assertAccepted(lost), "run"))).isEqualTo(day.plusDays(5));
        var kept = syllabus(
                Rules.of().slot(new Slot("run", 1, day, Optional.of(day.plusDays(5)), true)),
                unit("run", "theory", Kind.CENTRIFUGE).minutes(60).in("centrifuge"));
        assertThat(day(first(assertAccepted(kept), "run"))).isEqualTo(day);
        assertKept(kept, "training.slot");
    }

    @Test
    void aSessionTakenAgainWaitsAndIsTakenAlone() {
        var examination = particulars(p -> new Particulars(
                p.crew(), p.support(), p.anyOf(), p.teaches(), 0, 0, Optional.of(new Examination(60, 2, 5))));
        var syllabus = syllabus(
                Rules.of().retake(new Retake("amina", "test", START, START.plusDays(9))),
                unit("test", "theory", Kind.EXAMINATION).minutes(60).alone().with(examination),
                unit("flight", "theory", Kind.CLASS).minutes(60).after("test"));
        var plan = assertAccepted(syllabus);
        var again = plan.sessions().stream()
                .filter(session -> session.unit().equals("test") && session.number() == 2)
                .toList();
        assertThat(again).hasSize(1);
        assertThat(again.getFirst().trainees()).containsExactly("amina");
        assertThat(day(again.getFirst())).isAfterOrEqualTo(START.plusDays(9));
        assertThat(first(plan, "flight").start())
                .isAfterOrEqualTo(again.getFirst().end());
        var early = with(plan, again.getFirst(), TrainingFixture.shifted(again.getFirst(), Duration.ofDays(-7)));
        assertThat(rules(syllabus, early)).contains("training.retake-wait");
        assertThat(rules(syllabus, without(plan, again.getFirst()::equals))).contains("training.missing");
    }

    @Test
    void supportIsThereForEachTrainee() {
        var divers = particulars(p -> new Particulars(
                p.crew(), List.of(new Support("diver", 1)), p.anyOf(), p.teaches(), 0, 0, p.examination()));
        var syllabus = syllabus(
                Rules.of(),
                unit("dive", "theory", Kind.TANK)
                        .minutes(60)
                        .in("tank")
                        .by("medical", 1)
                        .with(divers));
        var plan = assertAccepted(syllabus);
        var dive = first(plan, "dive");
        assertThat(dive.support()).containsExactly("diver-1", "diver-2");
        assertThat(dive.instructors()).containsExactly("doctor");
        assertThat(rules(syllabus, with(plan, dive, supported(dive, List.of("diver-1")))))
                .contains("training.support");
        assertThat(rules(syllabus, with(plan, dive, supported(dive, List.of("diver-1", "diver-2", "officer")))))
                .contains("training.support");
        assertThat(rules(syllabus, with(plan, dive, supported(dive, List.of("diver-1", "doctor")))))
                .contains("training.support", "training.two-roles");
    }

    @Test
    void nobodyHasTwoPartsInASession() {
        var divers = particulars(p -> new Particulars(
                p.crew(), List.of(new Support("diver", 1)), p.anyOf(), p.teaches(), 0, 0, p.examination()));
        var syllabus = syllabus(
                Rules.of(),
                unit("dive", "theory", Kind.TANK)
                        .minutes(60)
                        .alone()
                        .in("tank")
                        .by("diver", 1)
                        .with(divers));
        var plan = assertAccepted(syllabus);
        var dive = first(plan, "dive");
        assertThat(rules(syllabus, with(plan, dive, supported(dive, dive.instructors()))))
                .contains("training.two-roles");
    }

    @Test
    void aCrewHasSomebodyInEachPosition() {
        var crew = particulars(p -> new Particulars(
                List.of(
                        new Position("commander", "theory"),
                        new Position("operator", "diver"),
                        new Position("visitor", "")),
                p.support(),
                p.anyOf(),
                p.teaches(),
                0,
                0,
                p.examination()));
        var syllabus = syllabus(
                Rules.of().absence(new Absence("teacher-2", START, START.plusDays(30), "own training")),
                unit("sim", "theory", Kind.SIMULATOR)
                        .minutes(120)
                        .group(Group.CREW)
                        .with(crew));
        var plan = assertAccepted(syllabus);
        assertThat(plan.sessions()).hasSize(2);
        var sim = first(plan, "sim");
        assertThat(sim.positions())
                .containsEntry("commander", "teacher-1")
                .containsEntry("visitor", sim.trainees().getFirst());
        var seats = sim.positions();
        assertThat(rules(syllabus, with(plan, sim, seated(sim, Map.of("visitor", "amina", "operator", "diver-1")))))
                .contains("training.position");
        assertThat(rules(
                        syllabus,
                        with(
                                plan,
                                sim,
                                seated(sim, Map.of("commander", "doctor", "visitor", "amina", "operator", "diver-1")))))
                .contains("training.position");
        assertThat(rules(syllabus, with(plan, sim, seated(sim, plus(seats, "pilot", "doctor")))))
                .contains("training.position");
        assertThat(rules(
                        syllabus,
                        with(
                                plan,
                                sim,
                                seated(
                                        sim,
                                        Map.of("commander", "teacher-2", "visitor", "amina", "operator", "diver-1")))))
                .contains("training.absence");
    }

    @Test
    void pairsAreTwoTrainees() {
        var syllabus = syllabus(
                Rules.of(), unit("talk", "theory", Kind.CLASS).minutes(60).group(Group.PAIR));
        var plan = assertAccepted(syllabus);
        assertThat(plan.sessions()).hasSize(1);
        assertThat(first(plan, "talk").trainees()).containsExactly("amina", "bilal");
        assertThat(unit("talk", "theory", Kind.CLASS).group(Group.PAIR).build().groups(List.of("a", "b", "c")))
                .containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void oneOfTheAlternativesComesBefore() {
        var either = particulars(p -> new Particulars(
                p.crew(), p.support(), List.of(List.of("long", "short")), p.teaches(), 0, 0, p.examination()));
        var syllabus = syllabus(
                Rules.of(),
                unit("long", "theory", Kind.CLASS).sessions(5).minutes(60).perDay(1),
                unit("short", "theory", Kind.CLASS).minutes(60),
                unit("next", "theory", Kind.CLASS).minutes(60).with(either));
        var plan = assertAccepted(syllabus);
        assertThat(first(plan, "next").start()).isBefore(last(plan, "long").end());
        var next = first(plan, "next");
        assertThat(rules(syllabus, with(plan, next, TrainingFixture.shifted(next, Duration.ofDays(-3)))))
                .contains("training.any-of");
    }

    @Test
    void theLanguageIsLearntBeforeItIsNeeded() {
        var gives =
                particulars(p -> new Particulars(p.crew(), p.support(), p.anyOf(), p.teaches(), 0, 2, p.examination()));
        var needs =
                particulars(p -> new Particulars(p.crew(), p.support(), p.anyOf(), p.teaches(), 2, 0, p.examination()));
        UnitBuilder[] units = {
            unit("chinese", "language", Kind.CLASS)
                    .sessions(4)
                    .minutes(60)
                    .perDay(1)
                    .alone()
                    .with(gives),
            unit("talk", "theory", Kind.CLASS).minutes(60).alone().with(needs)
        };
        var syllabus = syllabus(Rules.of().language("bilal", 3), units);
        var plan = assertAccepted(syllabus);
        assertThat(talk(plan, "amina").start())
                .isAfterOrEqualTo(last(plan, "chinese").end().minus(Duration.ofDays(1)));
        assertThat(day(talk(plan, "bilal"))).isEqualTo(START);
        assertThat(rules(syllabus(Rules.of(), units), plan)).containsExactly("training.language");
    }

    @Test
    void lowerLevelsOfATaskComeFirst() {
        var user = particulars(p -> new Particulars(
                p.crew(), p.support(), p.anyOf(), List.of(new TaskLevel("rack", Level.USER)), 0, 0, p.examination()));
        var operator = particulars(p -> new Particulars(
                p.crew(),
                p.support(),
                p.anyOf(),
                List.of(new TaskLevel("rack", Level.OPERATOR)),
                0,
                0,
                p.examination()));
        var syllabus = syllabus(
                Rules.of().task(new TrainingTask("rack", "Rack", Level.OPERATOR, NOBODY)),
                unit("repairs", "theory", Kind.CLASS).minutes(60).with(operator),
                unit("use", "theory", Kind.CLASS).minutes(60).with(user));
        var plan = assertAccepted(syllabus);
        var repairs = first(plan, "repairs");
        assertThat(rules(syllabus, with(plan, repairs, TrainingFixture.shifted(repairs, Duration.ofDays(-7)))))
                .contains("training.level-order");
    }

    @Test
    void aTaskThatIsNotReachedIsFound() {
        var wanted = syllabus(
                Rules.of().task(new TrainingTask("rack", "Rack", Level.SPECIALIST, NOBODY)),
                unit("use", "theory", Kind.CLASS).minutes(60));
        assertThat(rules(wanted, plan(wanted))).contains("training.task");
    }

    /** The planner keeps the rule; the plan that is made without it breaks it. */
    private static void assertKept(Syllabus syllabus, String rule) {
        assertAccepted(syllabus);
        assertThat(rules(syllabus, plan(free(syllabus)))).contains(rule);
    }

    private static Syllabus free(Syllabus syllabus) {
        return new Syllabus(
                syllabus.step(),
                syllabus.site(),
                syllabus.trainees(),
                syllabus.phases(),
                syllabus.units().stream()
                        .map(unit -> unit(unit.id(), unit.phase(), unit.kind())
                                .sessions(unit.sessions())
                                .minutes(unit.minutes())
                                .in(unit.facility())
                                .group(unit.group())
                                .build())
                        .toList(),
                syllabus.outages(),
                syllabus.maxHoursPerDay(),
                syllabus.maxHoursPerWeek(),
                syllabus.lastDay(),
                syllabus.provenance(),
                TrainingRules.NONE,
                List.of());
    }

    private static TrainingPlan assertAccepted(Syllabus syllabus) {
        var plan = plan(syllabus);
        assertThat(plan.unplaced()).isEmpty();
        assertThat(TrainingChecker.check(syllabus, SETTING, plan)).isEmpty();
        return plan;
    }

    private static TrainingPlan plan(Syllabus syllabus) {
        return TrainingPlanner.plan(syllabus, SETTING, START, Limits.ofWork(20, 1));
    }

    private static List<String> rules(Syllabus syllabus, TrainingPlan plan) {
        return TrainingChecker.check(syllabus, SETTING, plan).stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static Syllabus syllabus(Rules rules, UnitBuilder... units) {
        return TrainingFixture.syllabus(List.of(units), List.of()).withRules(rules.build());
    }

    private static Particulars particulars(UnaryOperator<Particulars> change) {
        return change.apply(Particulars.NONE);
    }

    private static LocalDate day(Session session) {
        return session.start().atZone(TrainingFixture.BEIJING).toLocalDate();
    }

    private static Session first(TrainingPlan plan, String unit) {
        return plan.sessions().stream()
                .filter(session -> session.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static Session last(TrainingPlan plan, String unit) {
        return plan.sessions().stream()
                .filter(session -> session.unit().equals(unit))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private static Session talk(TrainingPlan plan, String trainee) {
        return plan.sessions().stream()
                .filter(session ->
                        session.unit().equals("talk") && session.trainees().contains(trainee))
                .findFirst()
                .orElseThrow();
    }
}
