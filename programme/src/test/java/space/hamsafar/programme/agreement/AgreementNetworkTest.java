package space.hamsafar.programme.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.setting.ClockSpan;
import space.hamsafar.programme.setting.Firmness;
import space.hamsafar.programme.setting.Holiday;
import space.hamsafar.programme.setting.Provenance;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.WorkingCalendar;

class AgreementNetworkTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 2);

    @Test
    void chainBeginsAtTheSignatureAndIsCritical() {
        var plan = plan(step("a", 10), step("b", 5, after("a", 3)), step("c", 1, after("a", 0)));

        assertThat(plan.step("a").earliestStart()).isEqualTo(SIGNED);
        assertThat(plan.step("b").earliestStart()).isEqualTo(SIGNED.plusDays(13));
        assertThat(plan.step("b").driver()).contains("a");
        assertThat(plan.criticalPath()).containsExactly("a", "b");
        assertThat(plan.step("c").floatDays()).isEqualTo(7);
        assertThat(plan.step("a").floatDays()).isZero();
        assertThat(plan.conflicts()).isEmpty();
    }

    @Test
    void workingDaysSkipWeekendAndHoliday() {
        var plan = plan(step("talks", 4, "office").notBefore(LocalDate.of(2026, 11, 5)));

        // Thursday, then Monday, Tuesday and Wednesday: Friday 6 November is the holiday.
        assertThat(plan.step("talks").earliestStart()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(plan.step("talks").earliestFinish()).isEqualTo(LocalDate.of(2026, 11, 12));
    }

    @Test
    void maximumLagPullsTheEarlierStepLater() {
        var late = step("late", 0).notBefore(SIGNED.plusDays(60));
        var plan = plan(step("training", 10), late, step("launch", 0, within("training", 5), after("late", 0)));

        assertThat(plan.step("launch").earliestStart()).isEqualTo(SIGNED.plusDays(60));
        assertThat(plan.step("training").earliestFinish()).isEqualTo(SIGNED.plusDays(55));
        assertThat(plan.conflicts()).isEmpty();
    }

    @Test
    void maximumLagShorterThanTheWorkBetweenIsAConflict() {
        var plan = plan(step("a", 0), step("b", 10, after("a", 0)), step("c", 0, after("b", 0), within("a", 5)));

        assertThat(plan.conflicts()).isNotEmpty();
        assertThat(plan.conflicts().getFirst()).contains("lags that cannot all hold");
    }

    @Test
    void fixedDateStaysAndTheStepThatCannotBeReadyIsTold() {
        var plan = plan(step("a", 30), step("b", 0, after("a", 0)).on(Step.Status.FIXED, SIGNED.plusDays(10)));

        assertThat(plan.step("b").earliestStart()).isEqualTo(SIGNED.plusDays(10));
        assertThat(plan.step("a").floatDays()).isEqualTo(-20);
        assertThat(plan.conflicts()).singleElement().asString().contains("'b' stands on", "'a' allows it from");
    }

    @Test
    void dateFoundByAPhaseReplacesTheEstimate() {
        var agreement = agreement(step("training", 100), step("launch", 0, after("training", 0)));
        var found = new DateRange(SIGNED.plusDays(5), SIGNED.plusDays(150));
        var plan = AgreementNetwork.plan(agreement, office(), Map.of("training", found));

        assertThat(plan.step("training").earliestStart()).isEqualTo(found.start());
        assertThat(plan.step("launch").earliestStart()).isEqualTo(found.finish());
    }

    @Test
    void stepAfterItsDueDateIsLateByThoseDays() {
        var plan = plan(
                step("a", 10).due(SIGNED.plusDays(4)),
                step("b", 0, after("a", 0)).due(SIGNED.plusDays(10)));

        // Ten days of work from the 2nd: the last is the 11th, five days after the 6th.
        assertThat(plan.step("a").lateDays()).contains(5);
        assertThat(plan.step("b").lateDays()).isEmpty();
    }

    @Test
    void checkerAcceptsEveryPlanOfRandomNetworks() {
        for (long seed = 1; seed <= 200; seed++) {
            var agreement = random(seed);
            var plan = AgreementNetwork.plan(agreement, office(), Map.of());
            assertThat(AgreementChecker.check(agreement, plan))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void delayOfOneStepMakesNoOtherEarlier() {
        for (long seed = 1; seed <= 200; seed++) {
            var before = random(seed);
            var first = before.steps().getFirst();
            var delayed = new ArrayList<>(before.steps());
            delayed.set(0, first.withDates(Step.Status.OPEN, Optional.empty(), Optional.of(SIGNED.plusDays(120))));
            var base = AgreementNetwork.plan(before, office(), Map.of());
            var slipped = AgreementNetwork.plan(before.withSteps(delayed), office(), Map.of());
            for (StepDates step : base.steps()) {
                assertThat(slipped.step(step.step()).earliestStart())
                        .as("seed %d, %s", seed, step.step())
                        .isAfterOrEqualTo(step.earliestStart());
            }
        }
    }

    private static Agreement random(long seed) {
        var random = new Random(seed);
        var steps = new ArrayList<StepBuilder>();
        int count = 3 + random.nextInt(15);
        for (int i = 0; i < count; i++) {
            var step = step("s" + i, random.nextInt(20), random.nextBoolean() ? "office" : "");
            for (int j = 0; j < i; j++) {
                if (random.nextInt(4) == 0) {
                    int minimum = random.nextInt(10) - 2;
                    boolean bounded = random.nextInt(4) == 0;
                    step.after(new After(
                            "s" + j,
                            random.nextBoolean(),
                            minimum,
                            bounded ? OptionalInt.of(minimum + 40 + random.nextInt(60)) : OptionalInt.empty()));
                }
            }
            steps.add(random.nextInt(8) == 0 ? step.on(Step.Status.DONE, SIGNED.plusDays(random.nextInt(90))) : step);
        }
        return agreement(steps.toArray(StepBuilder[]::new));
    }

    static AgreementPlan plan(StepBuilder... steps) {
        return AgreementNetwork.plan(agreement(steps), office(), Map.of());
    }

    static Agreement agreement(StepBuilder... steps) {
        return new Agreement(
                "Test",
                SIGNED,
                "Islamabad",
                List.of(),
                List.of(),
                Arrays.stream(steps).map(StepBuilder::build).toList(),
                Provenance.unknown());
    }

    static Setting office() {
        var hours = List.of(new ClockSpan(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        var friday = LocalDate.of(2026, 11, 6);
        var calendar = new WorkingCalendar(
                "office",
                "Office",
                ZoneId.of("Asia/Shanghai"),
                Map.of(
                        DayOfWeek.MONDAY, hours,
                        DayOfWeek.TUESDAY, hours,
                        DayOfWeek.WEDNESDAY, hours,
                        DayOfWeek.THURSDAY, hours,
                        DayOfWeek.FRIDAY, hours),
                List.of(new Holiday("Day of rest", friday, friday, Firmness.FIRM, Provenance.unknown())),
                Set.of(),
                List.of());
        return new Setting(List.of(), List.of(), List.of(), List.of(calendar), List.of());
    }

    static StepBuilder step(String id, int days, After... after) {
        return new StepBuilder(id, days, "", new ArrayList<>(List.of(after)));
    }

    static StepBuilder step(String id, int days, String calendar) {
        return new StepBuilder(id, days, calendar, new ArrayList<>());
    }

    static After after(String id, int days) {
        return new After(id, false, days, OptionalInt.empty());
    }

    static After within(String id, int days) {
        return new After(id, false, 0, OptionalInt.of(days));
    }

    /** Gathers a step of a test. */
    static final class StepBuilder {
        private final String id;
        private final int days;
        private final String calendar;
        private final List<After> after;
        private Step.Status status = Step.Status.OPEN;
        private Optional<LocalDate> on = Optional.empty();
        private Optional<LocalDate> notBefore = Optional.empty();
        private Optional<LocalDate> due = Optional.empty();

        StepBuilder(String id, int days, String calendar, List<After> after) {
            this.id = id;
            this.days = days;
            this.calendar = calendar;
            this.after = after;
        }

        StepBuilder on(Step.Status newStatus, LocalDate day) {
            status = newStatus;
            on = Optional.of(day);
            return this;
        }

        StepBuilder notBefore(LocalDate day) {
            notBefore = Optional.of(day);
            return this;
        }

        StepBuilder due(LocalDate day) {
            due = Optional.of(day);
            return this;
        }

        StepBuilder after(After link) {
            after.add(link);
            return this;
        }

        Step build() {
            return new Step(
                    id,
                    id,
                    Step.Kind.OBLIGATION,
                    "",
                    "",
                    days,
                    calendar,
                    status,
                    on,
                    notBefore,
                    due,
                    after,
                    Provenance.unknown());
        }
    }
}
