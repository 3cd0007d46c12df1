package space.hamsafar.programme;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.programme.agreement.Agreement;
import space.hamsafar.programme.agreement.Step;
import space.hamsafar.programme.agreement.StepDates;
import space.hamsafar.programme.selection.StagePlan;

/**
 * Finds what the slip of a step does, by planning the programme twice: as it is, and with the step held back.
 *
 * <p>A date that is recorded or fixed can slip too, as a question of what would have been; then the recorded dates
 * after it become the earliest ones instead. A landing slips by a longer stay.
 */
public final class SlipPlanner {

    private SlipPlanner() {}

    /**
     * Plans the slip.
     *
     * @param stepId id of a step of the agreement
     * @param days at least 1
     * @throws IllegalArgumentException if there is no such step or the days are fewer than 1
     */
    public static Slip plan(Programme programme, String stepId, int days, PlanOptions options, PlanProgress progress) {
        if (days < 1) {
            throw new IllegalArgumentException("a slip of " + days + " days: it must be at least 1 day later");
        }
        Step slipping = programme.agreement().steps().stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step '" + stepId + "' in the agreement"));
        var before = ProgrammePlanner.plan(programme, options, half(progress, 0));
        LocalDate from = before.agreement().step(stepId).earliestStart();
        var held = hold(programme.agreement(), slipping, from.plusDays(days), before);
        boolean staysLonger = stepId.equals(programme.mission().flight().landingStep());
        var slipped = programme.withAgreement(held).withLongerStay(staysLonger ? days : 0);
        var after = ProgrammePlanner.plan(slipped, options, half(progress, 0.5));
        return new Slip(
                stepId,
                days,
                from,
                after.agreement().step(stepId).earliestStart(),
                moves(programme, before, after),
                newlyLate(programme, before, after),
                after.agreement().conflicts().stream()
                        .filter(conflict -> !before.agreement().conflicts().contains(conflict))
                        .toList(),
                before,
                after);
    }

    private static PlanProgress half(PlanProgress progress, double done) {
        return (phase, share) -> progress.report(phase, done + share / 2);
    }

    /** The agreement in which the step begins no earlier than a day, and nothing after it is held on its old day. */
    private static Agreement hold(Agreement agreement, Step slipping, LocalDate day, ProgrammePlan before) {
        Set<String> later = followers(agreement, slipping.id());
        List<Step> steps = new ArrayList<>();
        for (Step step : agreement.steps()) {
            boolean recorded = step.on().isPresent();
            LocalDate start = before.agreement().step(step.id()).earliestStart();
            if (step.id().equals(slipping.id())) {
                steps.add(step.withDates(Step.Status.OPEN, Optional.empty(), Optional.of(day)));
            } else if (recorded && later.contains(step.id())) {
                steps.add(step.withDates(Step.Status.OPEN, Optional.empty(), Optional.of(start)));
            } else {
                steps.add(step);
            }
        }
        return agreement.withSteps(steps);
    }

    private static Set<String> followers(Agreement agreement, String id) {
        Set<String> found = new HashSet<>(Set.of(id));
        var queue = new ArrayDeque<>(List.of(id));
        while (!queue.isEmpty()) {
            String current = queue.remove();
            for (Step step : agreement.steps()) {
                boolean waits =
                        step.after().stream().anyMatch(after -> after.step().equals(current));
                if (waits && found.add(step.id())) {
                    queue.add(step.id());
                }
            }
        }
        return found;
    }

    private static List<Slip.Move> moves(Programme programme, ProgrammePlan before, ProgrammePlan after) {
        List<Slip.Move> moves = new ArrayList<>();
        for (Step step : programme.agreement().steps()) {
            StepDates old = before.agreement().step(step.id());
            StepDates now = after.agreement().step(step.id());
            // What is on record was not done sooner because something else slipped, though it could have been.
            boolean sooner = step.on().isPresent() && lastDay(now).isBefore(lastDay(old));
            add(moves, step.id(), step.title(), lastDay(old), sooner ? lastDay(old) : lastDay(now));
        }
        stages(before, after, moves);
        add(
                moves,
                "training-first-day",
                "First training session",
                before.training().firstDay(),
                after.training().firstDay());
        add(
                moves,
                "readiness",
                "Both trainees ready",
                before.training().lastDay(),
                after.training().lastDay());
        moves.sort(Comparator.comparing(Slip.Move::to).thenComparing(Slip.Move::what));
        return moves;
    }

    private static LocalDate lastDay(StepDates dates) {
        boolean point = dates.earliestStart().equals(dates.earliestFinish());
        return point ? dates.earliestStart() : dates.earliestFinish().minusDays(1);
    }

    private static void stages(ProgrammePlan before, ProgrammePlan after, List<Slip.Move> moves) {
        for (StagePlan old : before.selection().stages()) {
            after.selection().stages().stream()
                    .filter(now -> now.stage().equals(old.stage()))
                    .forEach(now -> {
                        String what = "tests-" + old.stage();
                        add(moves, what, "First day of tests, " + old.stage(), old.firstDay(), now.firstDay());
                    });
        }
    }

    private static void add(List<Slip.Move> moves, String what, String title, LocalDate from, LocalDate to) {
        if (!from.equals(to)) {
            moves.add(new Slip.Move(what, title, from, to));
        }
    }

    private static List<Slip.Late> newlyLate(Programme programme, ProgrammePlan before, ProgrammePlan after) {
        List<Slip.Late> late = new ArrayList<>();
        for (Step step : programme.agreement().steps()) {
            boolean wasLate = before.agreement().step(step.id()).lateDays().isPresent();
            Optional<Integer> isLate = after.agreement().step(step.id()).lateDays();
            if (!wasLate && isLate.isPresent() && step.due().isPresent()) {
                late.add(new Slip.Late(
                        step.id(), step.title(), step.owner(), step.due().get(), isLate.get()));
            }
        }
        late.sort(Comparator.comparing(Slip.Late::due).thenComparing(Slip.Late::step));
        return late;
    }
}
