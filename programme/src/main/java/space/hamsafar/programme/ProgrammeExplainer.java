package space.hamsafar.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.agreement.AgreementPlan;
import space.hamsafar.programme.agreement.Step;
import space.hamsafar.programme.agreement.StepDates;
import space.hamsafar.programme.flight.AskedWork;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.FlightPlanner;
import space.hamsafar.programme.setting.Answer;
import space.hamsafar.programme.training.Asked;
import space.hamsafar.programme.training.TrainingPlanner;
import space.hamsafar.programme.training.Unit;

/** Tells why a milestone, a training session or an experiment stands where it stands in a plan. */
public final class ProgrammeExplainer {

    private final Programme programme;
    private final PlanOptions options;
    private final ProgrammePlan plan;

    private ProgrammeExplainer(Programme programme, PlanOptions options, ProgrammePlan plan) {
        this.programme = programme;
        this.options = options;
        this.plan = plan;
    }

    /** Everything that can be asked about: steps, units of the training, experiments. */
    public static List<String> subjects(Programme programme) {
        var ids = new ArrayList<String>();
        programme.agreement().steps().stream().map(Step::id).forEach(ids::add);
        programme.syllabus().units().stream().map(Unit::id).forEach(ids::add);
        programme.mission().experiments().stream().map(Experiment::id).forEach(ids::add);
        return ids;
    }

    /**
     * Answers for a step, for the sessions of a unit or of an experiment, or for one session of these.
     *
     * @param plan made from the programme with the options, so that its searches can be made again
     * @param subject an id; a session's number, and a step or a trainee, may follow after slashes
     * @return empty if nothing has this id
     */
    public static List<Answer> explain(Programme programme, PlanOptions options, ProgrammePlan plan, String subject) {
        return new ProgrammeExplainer(programme, options, plan).explain(subject);
    }

    private List<Answer> explain(String subject) {
        if (programme.agreement().steps().stream().anyMatch(step -> step.id().equals(subject))) {
            return List.of(step(subject));
        }
        var asked = Subject.of(subject);
        if (programme.syllabus().units().stream().anyMatch(unit -> unit.id().equals(asked.id()))) {
            var earliest = plan.agreement().step(programme.syllabus().step()).earliestStart();
            return TrainingPlanner.explain(
                    programme.syllabus(),
                    programme.setting(),
                    earliest,
                    options.training(),
                    new Asked(asked.id(), asked.session(), asked.part()));
        }
        if (programme.mission().experiments().stream().anyMatch(one -> one.id().equals(asked.id()))) {
            var launch = plan.agreement().step(programme.mission().flight().launchStep());
            return FlightPlanner.explain(
                    programme.mission(),
                    programme.setting(),
                    launch.earliestStart(),
                    options.flight(),
                    new AskedWork(asked.id(), asked.session(), asked.part()));
        }
        return List.of();
    }

    /**
     * What is asked about, in its parts: {@code unit/2/trainee}, {@code experiment/2/step}, {@code experiment/step}.
     *
     * @param id of a unit or an experiment
     * @param session number; 0 for all
     * @param part a trainee or a step; empty for none
     */
    private record Subject(String id, int session, String part) {

        static Subject of(String text) {
            String[] parts = text.split("/", 3);
            boolean numbered = parts.length > 1 && parts[1].matches("[0-9]{1,4}");
            int session = numbered ? Integer.parseInt(parts[1]) : 0;
            String part = numbered
                    ? parts.length > 2 ? parts[2] : ""
                    : parts.length > 1 ? text.substring(text.indexOf('/') + 1) : "";
            return new Subject(parts[0], session, part);
        }
    }

    /** What is wrong with a question whose id is known, as a sentence with a remedy; empty if nothing is. */
    public static Optional<String> unknown(Programme programme, String text) {
        var asked = Subject.of(text);
        for (Unit unit : programme.syllabus().units()) {
            if (unit.id().equals(asked.id())) {
                return unknown(asked, unit.sessions(), programme.syllabus().trainees(), "trainee");
            }
        }
        for (Experiment experiment : programme.mission().experiments()) {
            if (experiment.id().equals(asked.id())) {
                var steps = experiment.steps().stream()
                        .map(step -> step.id())
                        .filter(step -> !step.isEmpty())
                        .toList();
                return unknown(asked, experiment.sessions(), steps, "step");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unknown(Subject asked, int sessions, List<String> parts, String what) {
        if (asked.session() > sessions) {
            return Optional.of("'" + asked.id() + "' has no session " + asked.session() + ": it has " + sessions);
        }
        if (!asked.part().isEmpty() && !parts.contains(asked.part())) {
            String those = parts.isEmpty() ? "it has none" : "there is " + String.join(", ", parts);
            return Optional.of("'" + asked.id() + "' has no " + what + " '" + asked.part() + "': " + those);
        }
        return Optional.empty();
    }

    private Answer step(String id) {
        AgreementPlan network = plan.agreement();
        StepDates dates = network.step(id);
        var reasons = new ArrayList<String>();
        var changes = new ArrayList<String>();
        Optional<String> driver = dates.driver();
        String before = id;
        for (int links = 0; driver.isPresent() && links < network.steps().size(); links++) {
            StepDates one = network.step(driver.get());
            reasons.add(before + " waits for " + one.step() + ", which is over on " + one.earliestFinish() + ".");
            before = one.step();
            driver = one.driver();
        }
        if (reasons.isEmpty()) {
            reasons.add("It waits for no other step: its own dates set it.");
        }
        dates.lateDays().filter(days -> days > 0).ifPresent(days -> {
            changes.add("let its due date be " + days + " days later");
            changes.add("save " + days + " days on the steps that it waits for");
        });
        String standing = "It is " + dates.earliestStart() + " at the earliest, with " + dates.floatDays()
                + " days of float"
                + dates.lateDays()
                        .filter(d -> d > 0)
                        .map(d -> ", and " + d + " days late")
                        .orElse("") + ".";
        return Answer.of(id, standing, reasons, changes);
    }
}
