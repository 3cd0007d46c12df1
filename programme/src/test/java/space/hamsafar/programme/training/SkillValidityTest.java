package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.training.TrainingFixture.START;
import static space.hamsafar.programme.training.TrainingFixture.unit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Provenance;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.training.TrainingRules.Absence;
import space.hamsafar.programme.training.TrainingRules.Validity;
import space.hamsafar.programme.training.Unit.Kind;

/** Skills that lapse: nobody teaches by one outside its days. */
class SkillValidityTest {

    private static final Setting SETTING = TrainingFixture.setting();

    @Test
    void nobodyTeachesByASkillThatHasLapsed() {
        var syllabus = syllabus();

        var plan = TrainingPlanner.plan(syllabus, SETTING, START, Limits.ofWork(20, 1));

        assertThat(plan.unplaced()).isEmpty();
        assertThat(TrainingChecker.check(syllabus, SETTING, plan)).isEmpty();
        assertThat(days(plan, "orbits")).noneMatch(SkillValidityTest::isInGap).anyMatch(SkillValidityTest::isAfterGap);
        assertThat(days(plan, "words")).anyMatch(SkillValidityTest::isInGap);
    }

    @Test
    void theCheckerFindsALessonByALapsedSkill() {
        var syllabus = syllabus();
        var plan = TrainingPlanner.plan(syllabus, SETTING, START, Limits.ofWork(20, 1));
        var moved = plan.sessions().stream()
                .map(session -> session.unit().equals("orbits") && day(session).equals(START)
                        ? TrainingFixture.shifted(session, Duration.ofDays(7))
                        : session)
                .toList();

        var findings = TrainingChecker.check(
                syllabus,
                SETTING,
                new TrainingPlan(
                        plan.firstDay(),
                        plan.lastDay(),
                        moved,
                        plan.readiness(),
                        plan.unplaced(),
                        plan.lowerBoundDay()));

        assertThat(moved).isNotEqualTo(plan.sessions());
        assertThat(findings).anyMatch(finding -> finding.rule().equals("training.validity"));
    }

    /** One teacher alone, whose skill lapses on Wednesday and is renewed after two weeks. */
    private static Syllabus syllabus() {
        var untilWednesday =
                new Validity("teacher-1", "theory", START.minusYears(1), START.plusDays(2), Provenance.unknown());
        var again = new Validity("teacher-1", "theory", START.plusDays(14), START.plusYears(1), Provenance.unknown());
        var units = List.of(
                unit("orbits", "theory", Kind.CLASS)
                        .sessions(8)
                        .minutes(120)
                        .perDay(1)
                        .by("theory", 1),
                unit("words", "theory", Kind.CLASS)
                        .sessions(4)
                        .minutes(120)
                        .perDay(1)
                        .by("language", 1));
        return TrainingFixture.syllabus(units, List.of())
                .withRules(Rules.of()
                        .validity(untilWednesday)
                        .validity(again)
                        .absence(new Absence("teacher-2", START, START.plusDays(60), "leave"))
                        .build());
    }

    private static boolean isInGap(LocalDate day) {
        return day.isAfter(START.plusDays(2)) && !isAfterGap(day);
    }

    private static boolean isAfterGap(LocalDate day) {
        return !day.isBefore(START.plusDays(14));
    }

    private static List<LocalDate> days(TrainingPlan plan, String unit) {
        return plan.sessions().stream()
                .filter(session -> session.unit().equals(unit))
                .map(SkillValidityTest::day)
                .toList();
    }

    private static LocalDate day(Session session) {
        return session.start().atZone(TrainingFixture.BEIJING).toLocalDate();
    }
}
