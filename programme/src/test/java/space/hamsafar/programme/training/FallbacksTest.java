package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.training.TrainingFixture.START;
import static space.hamsafar.programme.training.TrainingFixture.unit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Firmness;
import space.hamsafar.programme.setting.Holiday;
import space.hamsafar.programme.setting.Provenance;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.WorkingCalendar;
import space.hamsafar.programme.training.TrainingRules.Slot;
import space.hamsafar.programme.training.TrainingRules.Visa;
import space.hamsafar.programme.training.Unit.Kind;

/** Dates that may come otherwise: the timetable holds for both, or it is told what would move. */
class FallbacksTest {

    private static final LocalDate FEAST = START.plusDays(1);
    private static final LocalDate LATER = START.plusDays(2);
    private static final Syllabus TALKS = TrainingFixture.syllabus(
            List.of(unit("talk", "theory", Kind.CLASS).sessions(4).minutes(120).perDay(1)), List.of());

    @Test
    void aTimetableHoldsForBothDatesOfAFeast() {
        var setting = setting(new Firmness(true, Optional.of(LATER), false));
        var plan = plan(TALKS, setting);

        assertThat(plan.sessions()).extracting(FallbacksTest::day).doesNotContain(FEAST, LATER);
        assertThat(TrainingChecker.check(TALKS, setting, plan)).isEmpty();
        assertThat(Fallbacks.of(TALKS, setting, plan)).singleElement().satisfies(outcome -> {
            assertThat(outcome.date().kept()).isTrue();
            assertThat(outcome.moves()).isEmpty();
        });
    }

    @Test
    void aSessionOnADayThatMayBecomeAFeastIsFound() {
        var setting = setting(new Firmness(true, Optional.of(LATER), false));
        var plan = plan(TALKS, setting);
        var session = plan.sessions().get(1);
        var shift = Duration.ofDays(LATER.toEpochDay() - day(session).toEpochDay());

        var found = TrainingChecker.check(TALKS, setting, with(plan, session, TrainingFixture.shifted(session, shift)));

        assertThat(found).extracting(Finding::rule).containsOnly("training.fallback");
        assertThat(found)
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("talk 2") && message.contains(LATER.toString()));
    }

    @Test
    void whereTheRiskIsTakenTheSessionsThatWouldMoveAreTold() {
        var setting = setting(new Firmness(true, Optional.of(LATER), true));
        var plan = plan(TALKS, setting);

        assertThat(TrainingChecker.check(TALKS, setting, plan)).isEmpty();
        assertThat(Fallbacks.of(TALKS, setting, plan)).singleElement().satisfies(outcome -> {
            assertThat(outcome.date().kept()).isFalse();
            assertThat(outcome.moves())
                    .singleElement()
                    .satisfies(move -> assertThat(day(move.session())).isEqualTo(LATER));
        });
    }

    @Test
    void aFeastThatComesLaterMovesWhatStandsOnItsDay() {
        var setting = setting(new Firmness(true, Optional.of(LATER), true));
        var plan = plan(TALKS, setting);

        var mended = TrainingMender.mend(
                TALKS,
                setting,
                plan,
                new Disturbance(START, List.of(new Disturbance.DateMoved("Feast", FEAST, LATER))),
                TrainingMender.Effort.standard(1));

        assertThat(mended.findings()).isEmpty();
        assertThat(mended.diff().moved()).hasSize(1);
        assertThat(mended.plan().sessions()).extracting(FallbacksTest::day).doesNotContain(LATER);
    }

    @Test
    void aTentativeVisaIsWaitedForUnlessTheRiskIsTaken() {
        var firm = setting(Firmness.FIRM);
        var kept = visa(false);
        var plan = plan(kept, firm);
        assertThat(plan.sessions()).allMatch(session -> !day(session).isBefore(START.plusDays(4)));
        assertThat(TrainingChecker.check(kept, firm, plan)).isEmpty();

        var risked = visa(true);
        var early = plan(risked, firm);
        assertThat(TrainingChecker.check(risked, firm, early)).isEmpty();
        assertThat(Fallbacks.of(risked, firm, early))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.moves())
                        .extracting(move -> day(move.session()))
                        .containsExactly(START, LATER, START.plusDays(3)));
        assertThat(TrainingChecker.check(kept, firm, early))
                .extracting(Finding::rule)
                .containsOnly("training.fallback");
    }

    @Test
    void aBookedDayThatMayBeLostMovesItsSession() {
        var setting = setting(Firmness.FIRM);
        var slot = new Slot("talk", 1, LATER, Optional.of(START.plusDays(3)), true);
        var syllabus = TALKS.withRules(Rules.of().slot(slot).build());
        var plan = plan(syllabus, setting);

        assertThat(Fallbacks.of(syllabus, setting, plan)).singleElement().satisfies(outcome -> {
            assertThat(outcome.date().becomes()).contains(START.plusDays(3));
            assertThat(outcome.moves())
                    .extracting(move -> move.session().number())
                    .containsExactly(1);
        });
    }

    private static Syllabus visa(boolean takeRisk) {
        var visa = new Visa(
                "bilal", "CN", START.minusDays(10), 10, new Firmness(true, Optional.of(START.plusDays(4)), takeRisk));
        return TALKS.withRules(Rules.of().visa(visa).build());
    }

    private static Setting setting(Firmness firmness) {
        var feast = new Holiday("Feast", FEAST, FEAST, firmness, Provenance.unknown());
        return TrainingFixture.setting()
                .withCalendars(calendar -> new WorkingCalendar(
                        calendar.id(),
                        calendar.name(),
                        calendar.zone(),
                        calendar.week(),
                        List.of(feast),
                        calendar.makeUpDays(),
                        calendar.seasons()));
    }

    private static TrainingPlan plan(Syllabus syllabus, Setting setting) {
        return TrainingPlanner.plan(syllabus, setting, START, Limits.ofWork(20, 1));
    }

    private static LocalDate day(Session session) {
        return session.start().atZone(TrainingFixture.BEIJING).toLocalDate();
    }

    private static TrainingPlan with(TrainingPlan plan, Session old, Session changed) {
        return new TrainingPlan(
                plan.firstDay(),
                plan.lastDay(),
                plan.sessions().stream()
                        .map(session -> session.equals(old) ? changed : session)
                        .toList(),
                plan.readiness(),
                plan.unplaced(),
                plan.lowerBoundDay());
    }
}
