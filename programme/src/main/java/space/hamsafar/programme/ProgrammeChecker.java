package space.hamsafar.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.programme.agreement.AgreementChecker;
import space.hamsafar.programme.agreement.Step;
import space.hamsafar.programme.agreement.StepDates;
import space.hamsafar.programme.flight.Spaceflight;
import space.hamsafar.programme.flight.check.FlightChecker;
import space.hamsafar.programme.selection.SelectionChecker;
import space.hamsafar.programme.selection.Stage;
import space.hamsafar.programme.selection.StagePlan;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.training.TrainingChecker;

/**
 * Judges a whole plan: each phase by its own checker, and that the phases agree on the dates that they share.
 *
 * <p>It shares no code with the planners, so that a plan of any origin, one edited by hand too, is judged by the rules
 * alone.
 */
public final class ProgrammeChecker {

    private final Programme programme;
    private final ProgrammePlan plan;
    private final Map<String, StepDates> dates = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ProgrammeChecker(Programme programme, ProgrammePlan plan) {
        this.programme = programme;
        this.plan = plan;
        plan.agreement().steps().forEach(step -> dates.put(step.step(), step));
    }

    /** Everything that is wrong with the plan, by phase; empty where nothing is. */
    public static List<Finding> check(Programme programme, ProgrammePlan plan) {
        var checker = new ProgrammeChecker(programme, plan);
        checker.origin();
        var setting = programme.setting();
        checker.phase("agreement", () -> AgreementChecker.check(programme.agreement(), plan.agreement()));
        checker.phase("selection", () -> SelectionChecker.check(programme.campaign(), setting, plan.selection()));
        checker.phase("training", () -> TrainingChecker.check(programme.syllabus(), setting, plan.training()));
        checker.phase("flight", () -> FlightChecker.check(programme.mission(), setting, plan.flight()));
        checker.phase("dates", checker::agreement);
        return List.copyOf(checker.findings);
    }

    /** The findings of a phase; of values beyond all reckoning, that they are. */
    private void phase(String name, Supplier<List<Finding>> check) {
        Optional<String> excess = PlanSize.excess(name, programme, plan);
        if (excess.isPresent()) {
            report("plan.size", name, excess.get());
            return;
        }
        try {
            findings.addAll(check.get());
        } catch (DateTimeException | ArithmeticException | OrbitException e) {
            report("plan.reckoning", name, "its times or numbers cannot be reckoned with: " + e.getMessage());
        }
    }

    private List<Finding> agreement() {
        selectionAgrees();
        trainingAgrees();
        flightAgrees();
        return List.of();
    }

    private void origin() {
        if (!plan.programme().equals(programme.id())) {
            report("plan.programme", plan.programme(), "the plan is of another programme than " + programme.id());
        }
        if (!plan.inputsHash().equals(programme.inputsHash())) {
            report("plan.inputs", plan.programme(), "the folder has changed since the plan was made");
        }
    }

    private void selectionAgrees() {
        for (StagePlan stage : plan.selection().stages()) {
            Optional<String> step = programme.campaign().stages().stream()
                    .filter(known -> known.id().equals(stage.stage()))
                    .map(Stage::step)
                    .findFirst();
            step.ifPresent(id -> agree("plan.selection-dates", id, stage.firstDay(), stage.resultDay()));
        }
    }

    private void trainingAgrees() {
        agree(
                "plan.training-dates",
                programme.syllabus().step(),
                plan.training().firstDay(),
                plan.training().lastDay());
    }

    private void flightAgrees() {
        Spaceflight flight = programme.mission().flight();
        var pad = programme.setting().site(flight.pad()).zone();
        plan.flight().launch().ifPresent(window -> {
            LocalDate day = window.liftOff().atZone(pad).toLocalDate();
            agree("plan.launch-date", flight.launchStep(), day, day);
            launchWaits(flight, day);
        });
        var home = programme.setting().site(flight.landingSite()).zone();
        plan.flight().landing().ifPresent(found -> {
            LocalDate day = found.landing().atZone(home).toLocalDate();
            agree("plan.landing-date", flight.landingStep(), day, day);
        });
    }

    private void launchWaits(Spaceflight flight, LocalDate day) {
        if (!day.isAfter(plan.training().lastDay())) {
            report(
                    "plan.launch-after-training",
                    flight.launchStep(),
                    "the launch on " + day + " comes before the training ends on "
                            + plan.training().lastDay());
        }
    }

    /** An open step stands on the days that its phase found. */
    private void agree(String rule, String id, LocalDate first, LocalDate last) {
        StepDates step = dates.get(id);
        if (step == null || isRecorded(id)) {
            return;
        }
        LocalDate stepLast = step.earliestFinish().isAfter(step.earliestStart())
                ? step.earliestFinish().minusDays(1)
                : step.earliestFinish();
        if (!step.earliestStart().equals(first) || !stepLast.equals(last)) {
            report(
                    rule,
                    id,
                    "the network has it from " + step.earliestStart() + " to " + stepLast + ", the phase from " + first
                            + " to " + last);
        }
    }

    private boolean isRecorded(String id) {
        return programme.agreement().steps().stream()
                .filter(step -> step.id().equals(id))
                .anyMatch(step -> step.status() == Step.Status.DONE || step.status() == Step.Status.FIXED);
    }

    private void report(String rule, String subject, String message) {
        findings.add(new Finding(rule, subject, message));
    }
}
