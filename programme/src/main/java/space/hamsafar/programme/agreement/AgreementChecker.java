package space.hamsafar.programme.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import space.hamsafar.programme.setting.Finding;

/**
 * Judges the dates of an agreement's plan against the agreement itself, sharing nothing with the network that made
 * them.
 *
 * <p>A date that could not be met is no breach where the plan says so among its conflicts: what is judged is that the
 * plan tells the truth.
 */
public final class AgreementChecker {

    private final Map<String, StepDates> dates = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final AgreementPlan plan;

    private AgreementChecker(AgreementPlan plan) {
        this.plan = plan;
    }

    /** Everything that is wrong with the plan; empty where nothing is. */
    public static List<Finding> check(Agreement agreement, AgreementPlan plan) {
        var checker = new AgreementChecker(plan);
        checker.steps(agreement);
        for (Step step : agreement.steps()) {
            if (checker.dates.containsKey(step.id())) {
                checker.step(step);
            }
        }
        checker.path();
        return List.copyOf(checker.findings);
    }

    private void steps(Agreement agreement) {
        Set<String> known = new HashSet<>();
        agreement.steps().forEach(step -> known.add(step.id()));
        for (StepDates step : plan.steps()) {
            if (!known.contains(step.step())) {
                report("agreement.unknown-step", step.step(), "the agreement has no such step");
            }
            if (dates.put(step.step(), step) != null) {
                report("agreement.duplicate-step", step.step(), "it has two sets of dates");
            }
        }
        known.stream()
                .sorted()
                .filter(id -> !dates.containsKey(id))
                .forEach(id -> report("agreement.missing-step", id, "the plan gives it no dates"));
    }

    private void step(Step step) {
        StepDates found = of(step.id());
        LocalDate lastDay = found.earliestFinish().equals(found.earliestStart())
                ? found.earliestFinish()
                : found.earliestFinish().minusDays(1);
        if (found.earliestFinish().isBefore(found.earliestStart())) {
            report("agreement.order", step.id(), "it ends on " + found.earliestFinish() + " before it begins");
        }
        boolean recorded = step.status() == Step.Status.DONE || step.status() == Step.Status.FIXED;
        if (recorded && step.on().filter(day -> !day.equals(lastDay)).isPresent()) {
            report(
                    "agreement.fixed-date",
                    step.id(),
                    "it stands on " + lastDay + " instead of " + step.on().get());
        }
        long late = step.due()
                .filter(lastDay::isAfter)
                .map(due -> lastDay.toEpochDay() - due.toEpochDay())
                .orElse(0L);
        if (late != found.lateDays().orElse(0)) {
            report(
                    "agreement.lateness",
                    step.id(),
                    "it is " + late + " days late, not " + found.lateDays().orElse(0));
        }
        if (found.latestStart().toEpochDay() - found.earliestStart().toEpochDay() != found.floatDays()) {
            report("agreement.float", step.id(), "its float is not the time between earliest and latest start");
        }
        notBefore(step, found);
        step.after().stream().filter(after -> dates.containsKey(after.step())).forEach(after -> lag(step, after));
    }

    private void notBefore(Step step, StepDates found) {
        if (step.notBefore().filter(day -> found.earliestStart().isBefore(day)).isPresent() && isUntold(step)) {
            report(
                    "agreement.not-before",
                    step.id(),
                    "it begins on " + found.earliestStart() + ", before "
                            + step.notBefore().get());
        }
    }

    private void lag(Step step, After after) {
        StepDates other = of(after.step());
        LocalDate from = after.fromStart() ? other.earliestStart() : other.earliestFinish();
        long days = of(step.id()).earliestStart().toEpochDay() - from.toEpochDay();
        if (days < after.minimumDays() && isUntold(step)) {
            report(
                    "agreement.minimum-lag",
                    step.id(),
                    "it comes " + days + " days after " + after.step() + ", not " + after.minimumDays());
        }
        if (after.maximumDays().isPresent() && days > after.maximumDays().getAsInt() && isUntold(step)) {
            report(
                    "agreement.maximum-lag",
                    step.id(),
                    "it comes " + days + " days after " + after.step() + ", more than "
                            + after.maximumDays().getAsInt());
        }
    }

    private void path() {
        for (String id : plan.criticalPath()) {
            StepDates found = dates.get(id);
            if (found == null || !found.critical()) {
                report("agreement.critical-path", id, "it is on the critical path but not marked so");
            }
        }
    }

    /** Whether no conflict of the plan speaks of the step. */
    private boolean isUntold(Step step) {
        return plan.conflicts().stream().noneMatch(text -> text.contains("'" + step.title() + "'"));
    }

    private StepDates of(String id) {
        StepDates found = dates.get(id);
        if (found == null) {
            throw new IllegalStateException("no dates of step '" + id + "'");
        }
        return found;
    }

    private void report(String rule, String subject, String message) {
        findings.add(new Finding(rule, subject, message));
    }
}
