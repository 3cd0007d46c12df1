package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.training.TrainingFixture.UnitBuilder;
import space.hamsafar.programme.training.Unit.Kind;

class TrainingPlannerTest {

    private static final Setting SETTING = TrainingFixture.setting();
    private static final long WORK = 30;

    @Test
    void theCheckerAcceptsAPlanOfEveryKindOfUnit() {
        var plan = plan(TrainingFixture.syllabus());
        assertThat(plan.unplaced()).isEmpty();
        assertThat(TrainingChecker.check(TrainingFixture.syllabus(), SETTING, plan))
                .isEmpty();
        assertThat(plan.readiness()).allMatch(Readiness::ready);
    }

    @Test
    void sameSeedAndWorkGiveTheSamePlan() {
        assertThat(plan(TrainingFixture.syllabus())).isEqualTo(plan(TrainingFixture.syllabus()));
    }

    @Test
    void trainingBeginsNoEarlierThanItMay() {
        var friday = LocalDate.of(2026, 5, 8);
        var plan = TrainingPlanner.plan(TrainingFixture.syllabus(), SETTING, friday, Limits.ofWork(WORK, 1));
        assertThat(plan.firstDay()).isEqualTo(friday);
        assertThat(TrainingChecker.check(TrainingFixture.syllabus(), SETTING, plan))
                .isEmpty();
    }

    @Test
    void hoursPerSubjectCountASessionOverDaysByItsHoursADay() {
        var minutes = plan(TrainingFixture.syllabus()).readiness().getFirst().minutesBySubject();
        assertThat(minutes)
                .containsEntry("subject of survival", 3 * 8 * 60)
                .containsEntry("subject of language", 12 * 90)
                .containsEntry("subject of mission", 2 * 210);
    }

    @Test
    void aSessionOverDaysTakesWholeDaysAndADayOfTravel() {
        var plan = plan(TrainingFixture.syllabus());
        var camp = of(plan, "camp").getFirst();
        var firstDay = camp.start().atZone(TrainingFixture.BEIJING);
        assertThat(firstDay.toLocalTime()).hasToString("00:00");
        assertThat(camp.end().atZone(TrainingFixture.BEIJING)).isEqualTo(firstDay.plusDays(3));
        var travelDay = firstDay.toLocalDate().minusDays(1);
        assertThat(plan.sessions())
                .noneMatch(session -> session.start()
                        .atZone(TrainingFixture.BEIJING)
                        .toLocalDate()
                        .equals(travelDay));
    }

    @Test
    void aSessionLongerThanAShiftRunsThroughTheBreak() {
        assertThat(of(plan(TrainingFixture.syllabus()), "tank"))
                .hasSize(4)
                .allMatch(session -> !clock(session.start()).isBefore(LocalTime.of(8, 30))
                        && !clock(session.end()).isAfter(LocalTime.of(18, 0)))
                .anyMatch(session -> clock(session.start()).isBefore(LocalTime.NOON)
                        && clock(session.end()).isAfter(LocalTime.of(13, 0)));
    }

    private static LocalTime clock(Instant instant) {
        return instant.atZone(TrainingFixture.BEIJING).toLocalTime();
    }

    @Test
    void lessonsThatRunThroughoutAreSpread() {
        var plan = plan(TrainingFixture.syllabus());
        var chinese = of(plan, "chinese");
        var middle = chinese.get(chinese.size() / 2)
                .start()
                .atZone(TrainingFixture.BEIJING)
                .toLocalDate();
        assertThat(middle).isAfter(plan.firstDay().plusDays(6));
    }

    @Test
    void aUnitWithoutInstructorsIsToldWithAReasonAndTheRestIsPlanned() {
        var syllabus = TrainingFixture.syllabus(
                List.of(
                        TrainingFixture.unit("orbits", "theory", Kind.CLASS)
                                .minutes(60)
                                .by("theory", 1),
                        TrainingFixture.unit("opera", "theory", Kind.CLASS)
                                .minutes(60)
                                .by("singing", 1)),
                List.of());
        var plan = plan(syllabus);
        assertThat(of(plan, "orbits")).hasSize(1);
        assertThat(plan.unplaced()).hasSize(1);
        assertThat(plan.unplaced().getFirst().unit()).isEqualTo("opera");
        assertThat(plan.unplaced().getFirst().reason()).isNotBlank();
        assertThat(plan.readiness()).noneMatch(Readiness::ready);
    }

    @Test
    void aUnitKeepsItsPauseFromAPrerequisiteInTheSameMachine() {
        var plan = plan(pausing());
        var first = of(plan, "first-runs").getLast();
        assertThat(of(plan, "runs").getFirst().start())
                .isAfterOrEqualTo(first.end().plus(Duration.ofHours(48)));
        assertThat(TrainingChecker.check(pausing(), SETTING, plan)).isEmpty();
    }

    @Test
    void theCheckerFindsAPauseTooShortAfterAPrerequisiteInTheSameMachine() {
        var hasty = TrainingFixture.syllabus(
                List.of(
                        firstRuns(),
                        TrainingFixture.unit("runs", "technique", Kind.CENTRIFUGE)
                                .minutes(60)
                                .in("centrifuge")
                                .after("first-runs")),
                List.of());
        assertThat(TrainingChecker.check(pausing(), SETTING, plan(hasty)))
                .extracting(Finding::rule)
                .contains("training.gap");
    }

    private static Syllabus pausing() {
        return TrainingFixture.syllabus(
                List.of(
                        firstRuns(),
                        TrainingFixture.unit("runs", "technique", Kind.CENTRIFUGE)
                                .minutes(60)
                                .in("centrifuge")
                                .gap(48)
                                .after("first-runs")),
                List.of());
    }

    private static UnitBuilder firstRuns() {
        return TrainingFixture.unit("first-runs", "theory", Kind.CENTRIFUGE)
                .minutes(60)
                .in("centrifuge");
    }

    @Test
    void theLowerBoundIsNoLaterThanTheEnd() {
        var plan = plan(TrainingFixture.syllabus());
        assertThat(plan.lowerBoundDay()).isAfter(plan.firstDay()).isBeforeOrEqualTo(plan.lastDay());
    }

    @Test
    void aLongCampLeavesTheRestOfItsWeeksHoursToLessons() {
        var syllabus = TrainingFixture.syllabus(
                List.of(
                        TrainingFixture.unit("isolation", "theory", Kind.MEDICAL)
                                .days(2, 12),
                        TrainingFixture.unit("orbits", "theory", Kind.CLASS)
                                .sessions(30)
                                .minutes(105)),
                List.of());
        var plan = plan(syllabus);
        assertThat(plan.unplaced()).isEmpty();
        assertThat(TrainingChecker.check(syllabus, SETTING, plan)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theCheckerAcceptsPlansOfRandomSyllabuses(long seed) {
        var syllabus = random(new Random(seed));
        var plan = TrainingPlanner.plan(syllabus, SETTING, TrainingFixture.START, Limits.ofWork(10, seed));
        assertThat(plan.unplaced()).isEmpty();
        assertThat(TrainingChecker.check(syllabus, SETTING, plan)).isEmpty();
    }

    private static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(30);
    }

    private static Syllabus random(Random random) {
        var units = new ArrayList<UnitBuilder>();
        var phases = List.of("language", "theory", "technique", "survival", "mission");
        var inPhases = new ArrayList<Integer>();
        int count = 3 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            var kinds = List.of(Kind.CLASS, Kind.SIMULATOR, Kind.EXAMINATION, Kind.MEDICAL);
            int phase = random.nextInt(5);
            var unit = TrainingFixture.unit("unit-" + i, phases.get(phase), kinds.get(random.nextInt(kinds.size())));
            if (random.nextInt(8) == 0) {
                unit.days(1 + random.nextInt(4), 6 + random.nextInt(5)).in(random.nextBoolean() ? "camp" : "");
            } else {
                unit.sessions(1 + random.nextInt(5))
                        .minutes(List.of(45, 50, 90, 120, 210, 300).get(random.nextInt(6)));
                unit.gap(random.nextInt(3) * 20).perDay(random.nextInt(3));
                unit.in(List.of("", "room", "centrifuge", "tank").get(random.nextInt(4)));
            }
            if (random.nextBoolean()) {
                unit.alone();
            }
            if (random.nextInt(3) > 0) {
                unit.by(List.of("theory", "diver", "medical").get(random.nextInt(3)), 1);
            }
            int earlier = random.nextInt(i + 1);
            // A prerequisite in a later phase could close a circle with the order of the phases.
            if (earlier < i && random.nextBoolean() && inPhases.get(earlier) <= phase) {
                unit.after("unit-" + earlier);
            }
            inPhases.add(phase);
            units.add(unit);
        }
        var outage = new Outage("tank", TrainingFixture.START, TrainingFixture.START.plusDays(3), "repair");
        return TrainingFixture.syllabus(units, List.of(outage));
    }

    private static TrainingPlan plan(Syllabus syllabus) {
        return TrainingPlanner.plan(syllabus, SETTING, TrainingFixture.START, Limits.ofWork(WORK, 1));
    }

    private static List<Session> of(TrainingPlan plan, String unit) {
        return plan.sessions().stream()
                .filter(session -> session.unit().equals(unit))
                .toList();
    }
}
