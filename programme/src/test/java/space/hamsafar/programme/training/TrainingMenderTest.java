package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.training.TrainingFixture.BEIJING;
import static space.hamsafar.programme.training.TrainingFixture.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.training.Disturbance.Event;

class TrainingMenderTest {

    private static final Setting SETTING = TrainingFixture.setting();
    private static final Syllabus SYLLABUS = TrainingFixture.syllabus();
    private static final TrainingPlan PLAN = TrainingPlanner.plan(SYLLABUS, SETTING, START, Limits.ofWork(20, 1));

    @Test
    void whatDisturbsNothingChangesNothing() {
        var mended = mend(START, new Disturbance.Away("officer", START, START.plusDays(30), "leave"));
        assertThat(mended.plan()).isEqualTo(PLAN);
        assertThat(mended.diff()).isEqualTo(new TimetableDiff(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void anotherInstructorTakesTheLessonsOfOneWhoIsIll() {
        var theory = PLAN.sessions().stream()
                .filter(session -> session.unit().equals("orbits"))
                .findFirst()
                .orElseThrow();
        var day = day(theory);
        var mended = mend(day, new Disturbance.Away(theory.instructors().getFirst(), day, day, "ill"));
        assertThat(mended.findings()).isEmpty();
        assertThat(mended.plan().sessions())
                .filteredOn(session -> day(session).equals(day))
                .noneMatch(session ->
                        session.instructors().contains(theory.instructors().getFirst()));
        assertThat(mended.diff().moved().size() + mended.diff().restaffed().size())
                .isPositive();
    }

    @Test
    void theCentrifugeDownMovesItsRuns() {
        var first = PLAN.sessions().stream()
                .filter(session -> session.unit().equals("runs"))
                .findFirst()
                .orElseThrow();
        var day = day(first);
        var mended = mend(day, new Disturbance.FacilityDown("centrifuge", day, day.plusDays(6), "bearing"));
        assertThat(mended.findings()).isEmpty();
        assertThat(mended.plan().sessions())
                .filteredOn(session -> session.unit().equals("runs"))
                .noneMatch(
                        session -> !day(session).isBefore(day) && !day(session).isAfter(day.plusDays(6)));
    }

    @Test
    void whatLiesBeforeStays() {
        var now = START.plusDays(8);
        var mended = mend(now, new Disturbance.Away("bilal", now, now.plusDays(2), "ill"));
        var past = PLAN.sessions().stream()
                .filter(session -> day(session).isBefore(now))
                .toList();
        assertThat(past).isNotEmpty();
        assertThat(mended.plan().sessions()).containsAll(past);
        assertThat(mended.findings()).isEmpty();
    }

    @Test
    void aFailedExaminationIsTakenAgainBeforeWhatNeedsIt() {
        var exam = PLAN.sessions().stream()
                .filter(session -> session.unit().equals("theory-exam")
                        && session.trainees().contains("amina"))
                .findFirst()
                .orElseThrow();
        var failed = new Disturbance.Failed("amina", "theory-exam", day(exam));
        var disturbance = new Disturbance(day(exam).plusDays(1), List.of(failed));
        var mended = TrainingMender.mend(SYLLABUS, SETTING, PLAN, disturbance, effort(100));
        assertThat(mended.diff().added()).hasSize(1);
        assertThat(mended.diff().added().getFirst().trainees()).containsExactly("amina");
        var cost = MendingCost.of(
                new MendingCost.Grounds(
                        SYLLABUS, PLAN, disturbance, BEIJING, PLAN.lastDay().plusDays(20)),
                mended);
        assertThat(cost.addedMinutes()).isEqualTo(180);
        assertThat(cost.readiness()).extracting(MendingCost.Shift::trainee).containsExactly("amina", "bilal");
    }

    @Test
    void aTryThatTheRecordsTellAsFailedIsTakenAgain() {
        var exam = PLAN.sessions().stream()
                .filter(session -> session.unit().equals("theory-exam")
                        && session.trainees().contains("amina"))
                .findFirst()
                .orElseThrow();
        var failed = record(1, day(exam), TrainingRecord.Result.FAILED);
        var passed = record(2, day(exam).plusDays(3), TrainingRecord.Result.PASSED);
        var nothing = new Disturbance(day(exam).plusDays(1), List.of());

        var told = nothing.withFailures(List.of(failed), SYLLABUS, PLAN);
        var mended = TrainingMender.mend(SYLLABUS, SETTING, PLAN, told, effort(100));

        assertThat(told.events()).containsExactly(new Disturbance.Failed("amina", "theory-exam", day(exam)));
        assertThat(mended.diff().added()).singleElement().satisfies(session -> {
            assertThat(session.unit()).isEqualTo("theory-exam");
            assertThat(session.number()).isEqualTo(2);
        });
        assertThat(told.withFailures(List.of(failed), SYLLABUS, PLAN)).isEqualTo(told);
        assertThat(nothing.withFailures(List.of(failed, passed), SYLLABUS, PLAN).events())
                .isEmpty();
        assertThat(nothing.withFailures(List.of(failed, passed), SYLLABUS, mended.plan())
                        .events())
                .hasSize(1);
    }

    private static TrainingRecord record(int number, LocalDate on, TrainingRecord.Result result) {
        return new TrainingRecord(
                number, on, "amina", "theory-exam", number, result, OptionalInt.of(50), "teacher-1", 0, "");
    }

    @Test
    void whatNoTimetableCouldHoldIsProved() {
        var mended = mend(START, new Disturbance.Away("doctor", START, START.plusDays(90), "left"));

        assertThat(mended.plan().unplaced()).extracting(Unplaced::unit).contains("baseline", "runs");
        assertThat(mended.proof()).isNotEmpty();
    }

    @Test
    void whatHadBegunIsToldApart() {
        var camp = PLAN.sessions().stream()
                .filter(session -> session.unit().equals("camp"))
                .findFirst()
                .orElseThrow();
        var second = day(camp).plusDays(1);

        var mended = mend(second, new Disturbance.Away(camp.instructors().getFirst(), second, second, "ill"));

        assertThat(mended.findings()).isEmpty();
        assertThat(mended.happened())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("training.absence"));
        assertThat(mended.plan()).isEqualTo(PLAN);
    }

    @Test
    void aLostDayBecomesTheFallback() {
        var day = START.plusDays(2);
        var syllabus = TrainingFixture.syllabus(
                        List.of(TrainingFixture.unit("run", "theory", Unit.Kind.CENTRIFUGE)
                                .minutes(60)
                                .in("centrifuge")),
                        List.of())
                .withRules(Rules.of()
                        .slot(new TrainingRules.Slot("run", 1, day, Optional.of(day.plusDays(5)), true))
                        .build());
        var plan = TrainingPlanner.plan(syllabus, SETTING, START, Limits.ofWork(20, 1));
        var mended = TrainingMender.mend(
                syllabus,
                SETTING,
                plan,
                new Disturbance(START, List.of(new Disturbance.SlotLost("run", 1))),
                effort(50));
        assertThat(day(plan.sessions().getFirst())).isEqualTo(day);
        assertThat(day(mended.plan().sessions().getFirst())).isEqualTo(day.plusDays(5));
        assertThat(mended.findings()).isEmpty();
    }

    @Test
    void aLateVisaMovesWhatNeedsTheTrainee() {
        var until = START.plusDays(9);
        var mended = mend(START, new Disturbance.VisaLate("amina", "CN", until));
        assertThat(mended.plan().sessions())
                .filteredOn(session -> session.trainees().contains("amina"))
                .noneMatch(session -> day(session).isBefore(until));
        assertThat(mended.findings()).isEmpty();
    }

    @Test
    void moreTriesThanTheRuleAllowsAreTold() {
        var examination = new Particulars(
                List.of(), List.of(), List.of(), List.of(), 0, 0, Optional.of(new Particulars.Examination(60, 0, 3)));
        var syllabus = TrainingFixture.syllabus(
                List.of(TrainingFixture.unit("test", "theory", Unit.Kind.EXAMINATION)
                        .minutes(60)
                        .alone()
                        .with(examination)),
                List.of());
        var disturbance = new Disturbance(START, List.of(new Disturbance.Failed("amina", "test", START)));
        assertThat(disturbance.beyondResits(syllabus))
                .singleElement()
                .asString()
                .contains("the board decides");
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 10).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theCheckerAcceptsWhatIsMendedAfterMixturesOfEvents(int seed) {
        var random = new Random(seed);
        var now = START.plusDays(random.nextInt(12));
        var events = new ArrayList<Event>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            var from = now.plusDays(random.nextInt(10));
            events.add(
                    random.nextBoolean()
                            ? new Disturbance.Away(
                                    List.of("amina", "doctor", "teacher-1", "diver-2")
                                            .get(random.nextInt(4)),
                                    from,
                                    from.plusDays(random.nextInt(3)),
                                    "ill")
                            : new Disturbance.FacilityDown(
                                    List.of("room", "centrifuge", "tank", "camp")
                                            .get(random.nextInt(4)),
                                    from,
                                    from.plusDays(random.nextInt(6)),
                                    "broken"));
        }
        var mended = mend(now, events.toArray(Event[]::new));
        assertThat(mended.findings()).as("seed %d: %s", seed, events).isEmpty();
    }

    private static TrainingMender.Mended mend(LocalDate now, Event... events) {
        return TrainingMender.mend(SYLLABUS, SETTING, PLAN, new Disturbance(now, List.of(events)), effort(100));
    }

    private static TrainingMender.Effort effort(int steps) {
        return new TrainingMender.Effort(Replanner.Effort.ofSteps(steps, 1), Limits.ofWork(20, 1));
    }

    private static LocalDate day(Session session) {
        return session.start().atZone(BEIJING).toLocalDate();
    }
}
