package space.hamsafar.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.agreement.AgreementPlan;
import space.hamsafar.programme.agreement.Step;
import space.hamsafar.programme.agreement.StepDates;
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
     * @param subject an id; a session's number may follow after a slash
     * @return empty if nothing has this id
     */
    public static List<Answer> explain(Programme programme, PlanOptions options, ProgrammePlan plan, String subject) {
        return new ProgrammeExplainer(programme, options, plan).explain(subject);
    }

    private List<Answer> explain(String subject) {
        int slash = subject.indexOf('/');
        String id = slash < 0 ? subject : subject.substring(0, slash);
        String session = slash < 0 ? "" : subject.substring(slash + 1);
        int number = session.matches("[0-9]{1,4}") ? Integer.parseInt(session) : 0;
        if (programme.agreement().steps().stream().anyMatch(step -> step.id().equals(subject))) {
            return List.of(step(subject));
        }
        if (programme.syllabus().units().stream().anyMatch(unit -> unit.id().equals(id))) {
            var earliest = plan.agreement().step(programme.syllabus().step()).earliestStart();
            return TrainingPlanner.explain(
                    programme.syllabus(), programme.setting(), earliest, options.training(), new Asked(id, number));
        }
        if (programme.mission().experiments().stream().anyMatch(one -> one.id().equals(id))) {
            var launch = plan.agreement().step(programme.mission().flight().launchStep());
            var answers = FlightPlanner.explain(
                    programme.mission(), programme.setting(), launch.earliestStart(), options.flight(), id);
            return answers.stream()
                    .filter(answer -> number == 0 || answer.subject().equals(subject))
                    .toList();
        }
        return List.of();
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
        return new Answer(id, standing, reasons, changes);
    }
}
