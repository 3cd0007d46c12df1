package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;

/** Each rule alone: a good timetable, one corruption, that rule among the findings. */
class TrainingCheckerTest {

    private static final Syllabus SYLLABUS = TrainingFixture.syllabus();
    private static final Setting SETTING = TrainingFixture.setting();
    private static final TrainingPlan GOOD =
            TrainingPlanner.plan(SYLLABUS, SETTING, TrainingFixture.START, Limits.ofWork(20, 1));

    @Test
    void aGoodTimetableIsAccepted() {
        assertThat(check(GOOD)).isEmpty();
    }

    @Test
    void anUnknownUnitIsFound() {
        assertBroken("training.unit", change("orbits", 1, s -> edit(s, "astrology", s.trainees(), s.instructors())));
    }

    @Test
    void anUnknownTraineeIsFound() {
        assertBroken(
                "training.trainee",
                change("orbits", 1, s -> edit(s, s.unit(), List.of("amina", "zainab"), s.instructors())));
    }

    @Test
    void aMissingSessionIsFound() {
        var plan = withSessions(GOOD.sessions().stream()
                .filter(session -> !is("orbits", 2).test(session))
                .toList());
        assertBroken("training.missing", plan);
        assertBroken("training.accounting", plan);
    }

    @Test
    void aSessionThereTwiceIsFound() {
        var sessions = new ArrayList<>(GOOD.sessions());
        sessions.add(find("orbits", 2));
        assertBroken("training.duplicate", withSessions(sessions));
    }

    @Test
    void aSessionBeyondTheUnitsNumberIsFound() {
        assertBroken("training.number", change("orbits", 3, s -> numbered(s, 9)));
    }

    @Test
    void aWrongLengthIsFound() {
        assertBroken(
                "training.length",
                change("orbits", 1, s -> TrainingFixture.shifted(s, Duration.ZERO, Duration.ofMinutes(-15))));
        assertBroken(
                "training.length",
                change("camp", 1, s -> TrainingFixture.shifted(s, Duration.ZERO, Duration.ofDays(-1))));
    }

    @Test
    void aSessionInAnotherRoomIsFound() {
        assertBroken("training.facility", change("orbits", 1, s -> in(s, "tank")));
    }

    @Test
    void aSessionApartThatShouldBeTogetherIsFound() {
        assertBroken(
                "training.together", change("orbits", 1, s -> edit(s, s.unit(), List.of("amina"), s.instructors())));
        assertBroken(
                "training.together",
                change("runs", 1, s -> edit(s, s.unit(), TrainingFixture.TRAINEES, s.instructors())));
    }

    @Test
    void tooFewInstructorsAreFound() {
        assertBroken(
                "training.instructor-count",
                change("tank", 1, s -> edit(s, s.unit(), s.trainees(), List.of("diver-1"))));
    }

    @Test
    void anUnqualifiedInstructorIsFound() {
        assertBroken(
                "training.instructor-skill",
                change("orbits", 1, s -> edit(s, s.unit(), s.trainees(), List.of("doctor"))));
        assertBroken(
                "training.instructor-skill",
                change("orbits", 1, s -> edit(s, s.unit(), s.trainees(), List.of("officer"))));
    }

    @Test
    void aTraineeInTwoSessionsIsFound() {
        assertBroken("training.trainee-twice", change("orbits", 2, s -> beginning(s, find("systems", 1))));
    }

    @Test
    void anInstructorInTwoSessionsIsFound() {
        assertBroken("training.instructor-twice", runsTogether());
    }

    @Test
    void aRoomThatIsFullIsFound() {
        assertBroken("training.capacity", runsTogether());
    }

    private static TrainingPlan runsTogether() {
        var model = find("runs", 1);
        var other = GOOD.sessions().stream()
                .filter(is("runs", 1).and(session -> !session.trainees().equals(model.trainees())))
                .findFirst()
                .orElseThrow();
        return replace(other, beginning(other, model));
    }

    @Test
    void aRoomThatIsOutOfOrderIsFound() {
        assertBroken("training.outage", change("runs", 1, s -> on(s, TrainingFixture.START.plusDays(1))));
    }

    @Test
    void aJourneyWithoutTimeIsFound() {
        var camp = find("camp", 1);
        assertBroken("training.travel", change("rehearsal", 1, s -> {
            var length = Duration.between(s.start(), s.end());
            var start = camp.end().plus(Duration.ofHours(9));
            return new Session(
                    s.unit(),
                    1,
                    s.trainees(),
                    List.of("diver-1"),
                    List.of(),
                    Map.of(),
                    s.facility(),
                    start,
                    start.plus(length));
        }));
    }

    @Test
    void aSessionOutsideWorkingHoursIsFound() {
        assertBroken("training.working-hours", change("orbits", 1, s -> {
            var night = s.start().atZone(TrainingFixture.BEIJING).toLocalDate().atTime(20, 0);
            var shift = Duration.between(
                    s.start(), night.atZone(TrainingFixture.BEIJING).toInstant());
            return TrainingFixture.shifted(s, shift, shift);
        }));
        assertBroken("training.working-hours", change("orbits", 1, s -> on(s, TrainingFixture.START.plusDays(5))));
        assertBroken(
                "training.working-hours",
                change("camp", 1, s -> TrainingFixture.shifted(s, Duration.ofHours(3), Duration.ofHours(3))));
    }

    @Test
    void aPrerequisiteThatIsNotOverIsFound() {
        assertBroken("training.prerequisite", change("tank", 1, s -> on(s, GOOD.firstDay())));
    }

    @Test
    void aPhaseBeforeItsTurnIsFound() {
        assertBroken("training.phase", change("rehearsal", 1, s -> on(s, GOOD.firstDay())));
    }

    @Test
    void anExaminationBeforeItsPhaseIsOverIsFound() {
        assertBroken("training.examination", change("theory-exam", 1, s -> on(s, GOOD.firstDay())));
    }

    @Test
    void sessionsOutOfSequenceAreFound() {
        var first = find("systems", 1);
        var second = find("systems", 2);
        assertBroken(
                "training.sequence",
                withSessions(GOOD.sessions().stream()
                        .map(s -> s.equals(first) ? numbered(s, 2) : s.equals(second) ? numbered(s, 1) : s)
                        .toList()));
    }

    @Test
    void tooShortAGapIsFound() {
        var first = find("runs", 1);
        var second = GOOD.sessions().stream()
                .filter(is("runs", 2).and(s -> s.trainees().equals(first.trainees())))
                .findFirst()
                .orElseThrow();
        assertBroken(
                "training.gap",
                replace(
                        second,
                        beginning(second, TrainingFixture.shifted(first, Duration.ofHours(47), Duration.ofHours(47)))));
    }

    @Test
    void tooManySessionsADayAreFound() {
        assertBroken("training.max-per-day", change("chinese", 2, s -> beginning(s, find("chinese", 1))));
    }

    @Test
    void tooManyHoursADayAreFound() {
        assertThat(rulesWithin(3, 30)).contains("training.hours-per-day").doesNotContain("training.hours-per-week");
    }

    @Test
    void tooManyHoursAWeekAreFound() {
        assertThat(rulesWithin(7, 12)).contains("training.hours-per-week").doesNotContain("training.hours-per-day");
    }

    private static List<String> rulesWithin(double hoursPerDay, double hoursPerWeek) {
        var tight = new Syllabus(
                SYLLABUS.step(),
                SYLLABUS.site(),
                SYLLABUS.trainees(),
                SYLLABUS.phases(),
                SYLLABUS.units(),
                SYLLABUS.outages(),
                TrainingFixture.figure(hoursPerDay),
                TrainingFixture.figure(hoursPerWeek),
                SYLLABUS.lastDay(),
                SYLLABUS.provenance(),
                SYLLABUS.rules(),
                SYLLABUS.qualifications());
        return TrainingChecker.check(tight, SETTING, GOOD).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void aTimetableLongerThanItMayBeIsFound() {
        var shortOne = new Syllabus(
                SYLLABUS.step(),
                SYLLABUS.site(),
                SYLLABUS.trainees(),
                SYLLABUS.phases(),
                SYLLABUS.units(),
                SYLLABUS.outages(),
                SYLLABUS.maxHoursPerDay(),
                SYLLABUS.maxHoursPerWeek(),
                TrainingFixture.figure(10),
                SYLLABUS.provenance(),
                SYLLABUS.rules(),
                SYLLABUS.qualifications());
        assertThat(TrainingChecker.check(shortOne, SETTING, GOOD))
                .extracting(Finding::rule)
                .contains("training.too-long");
    }

    @Test
    void wrongFirstAndLastDaysAreFound() {
        assertBroken("training.first-day", summary(GOOD.firstDay().minusDays(1), GOOD.lastDay(), GOOD.lowerBoundDay()));
        assertBroken(
                "training.last-day", summary(GOOD.firstDay(), GOOD.lastDay().plusDays(1), GOOD.lowerBoundDay()));
        assertBroken(
                "training.lower-bound",
                summary(GOOD.firstDay(), GOOD.lastDay(), GOOD.lastDay().plusDays(1)));
    }

    @Test
    void wrongReadinessIsFound() {
        assertBroken(
                "training.readiness",
                withReadiness(
                        r -> new Readiness(r.trainee(), r.ready(), r.readyOn().minusDays(1), r.minutesBySubject())));
        assertBroken(
                "training.readiness",
                withReadiness(r -> new Readiness(r.trainee(), false, r.readyOn(), r.minutesBySubject())));
        assertBroken(
                "training.readiness",
                withReadiness(r -> new Readiness("zainab", r.ready(), r.readyOn(), r.minutesBySubject())));
    }

    @Test
    void wrongHoursPerSubjectAreFound() {
        assertBroken(
                "training.subject-hours",
                withReadiness(r -> new Readiness(r.trainee(), r.ready(), r.readyOn(), Map.of("astrology", 60))));
    }

    private static void assertBroken(String rule, TrainingPlan plan) {
        assertThat(check(plan)).extracting(Finding::rule).contains(rule);
    }

    private static List<Finding> check(TrainingPlan plan) {
        return TrainingChecker.check(SYLLABUS, SETTING, plan);
    }

    private static Predicate<Session> is(String unit, int number) {
        return session -> session.unit().equals(unit) && session.number() == number;
    }

    private static Session find(String unit, int number) {
        return GOOD.sessions().stream().filter(is(unit, number)).findFirst().orElseThrow();
    }

    private static TrainingPlan change(String unit, int number, UnaryOperator<Session> change) {
        var session = find(unit, number);
        return replace(session, change.apply(session));
    }

    private static TrainingPlan replace(Session session, Session changed) {
        return withSessions(GOOD.sessions().stream()
                .map(other -> other.equals(session) ? changed : other)
                .sorted(Comparator.comparing(Session::start))
                .toList());
    }

    private static Session edit(Session s, String unit, List<String> trainees, List<String> instructors) {
        return new Session(
                unit, s.number(), trainees, instructors, List.of(), Map.of(), s.facility(), s.start(), s.end());
    }

    private static Session numbered(Session s, int number) {
        return new Session(
                s.unit(), number, s.trainees(), s.instructors(), List.of(), Map.of(), s.facility(), s.start(), s.end());
    }

    private static Session in(Session s, String facility) {
        return new Session(
                s.unit(), s.number(), s.trainees(), s.instructors(), List.of(), Map.of(), facility, s.start(), s.end());
    }

    private static Session beginning(Session s, Session model) {
        var shift = Duration.between(s.start(), model.start());
        return TrainingFixture.shifted(s, shift, shift);
    }

    private static Session on(Session s, LocalDate day) {
        var local = s.start().atZone(TrainingFixture.BEIJING);
        var moved =
                day.atTime(local.toLocalTime()).atZone(TrainingFixture.BEIJING).toInstant();
        var shift = Duration.between(s.start(), moved);
        return TrainingFixture.shifted(s, shift, shift);
    }

    private static TrainingPlan withSessions(List<Session> sessions) {
        return new TrainingPlan(
                GOOD.firstDay(), GOOD.lastDay(), sessions, GOOD.readiness(), GOOD.unplaced(), GOOD.lowerBoundDay());
    }

    private static TrainingPlan withReadiness(UnaryOperator<Readiness> change) {
        return new TrainingPlan(
                GOOD.firstDay(),
                GOOD.lastDay(),
                GOOD.sessions(),
                GOOD.readiness().stream().map(change).toList(),
                GOOD.unplaced(),
                GOOD.lowerBoundDay());
    }

    private static TrainingPlan summary(LocalDate first, LocalDate last, LocalDate lowerBound) {
        return new TrainingPlan(first, last, GOOD.sessions(), GOOD.readiness(), GOOD.unplaced(), lowerBound);
    }
}
