package space.hamsafar.exchange.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.exchange.picture.FunnelChart;
import space.hamsafar.exchange.picture.Svg;
import space.hamsafar.programme.selection.FunnelStep;
import space.hamsafar.programme.selection.RuleCount;
import space.hamsafar.programme.selection.Stage;
import space.hamsafar.programme.selection.StagePlan;

/**
 * The section on the selection.
 *
 * @param applications number of applications
 * @param eligible number of eligible ones
 * @param chart the funnel
 * @param steps the funnel's figures
 * @param outlook chance of enough finalists, in a sentence
 * @param finalists names of the finalists, the columns of the stages' last part
 * @param stages when each stage is held
 * @param rules why applications are not eligible
 * @param problems what does not fit
 */
public record SelectionView(
        String applications,
        String eligible,
        Svg chart,
        List<Step> steps,
        Label outlook,
        List<String> finalists,
        List<StageRow> stages,
        List<Rule> rules,
        List<String> problems) {
    public SelectionView {
        steps = List.copyOf(steps);
        finalists = List.copyOf(finalists);
        stages = List.copyOf(stages);
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /**
     * A step of the funnel.
     *
     * @param name of the step
     * @param entering who are tested
     * @param expected who pass on average
     * @param band 5 and 95 % quantile of those who pass
     * @param needed who must enter
     */
    public record Step(Label name, String entering, String expected, String band, String needed) {}

    /**
     * A stage.
     *
     * @param title of the stage, in the languages that know it
     * @param site where it is held
     * @param invited who are invited
     * @param firstDay of tests
     * @param lastDay of tests
     * @param testDays days of tests
     * @param resultDay day of the result
     * @param finalistDays day of each finalist's tests, or a dash
     */
    public record StageRow(
            Label title,
            String site,
            int invited,
            String firstDay,
            String lastDay,
            int testDays,
            String resultDay,
            List<String> finalistDays) {
        public StageRow {
            finalistDays = List.copyOf(finalistDays);
        }
    }

    /**
     * A reason for not being eligible.
     *
     * @param reason what applicants are told
     * @param failed how many
     * @param only how many for this reason alone
     * @param percent share of all applications, 0 to 100
     */
    public record Rule(String reason, String failed, String only, int percent) {}

    static SelectionView of(Facts facts) {
        var plan = facts.plan().selection();
        return new SelectionView(
                Facts.number(plan.applications(), 0),
                Facts.number(plan.eligible(), 0),
                FunnelChart.draw(
                        plan.forecast(),
                        step -> name(facts, step.stage()),
                        facts.label("chart.funnel"),
                        facts.label("chart.funnel.about")),
                plan.forecast().steps().stream().map(step -> step(facts, step)).toList(),
                facts.label(
                        "selection.outlook",
                        Facts.number(100 * plan.forecast().probability(), 1),
                        facts.programme().campaign().finalists(),
                        Facts.number(plan.forecast().applicationsNeeded(), 0),
                        Facts.number(100 * plan.forecast().confidence(), 0)),
                plan.finalists().stream().map(facts.titles()::applicant).toList(),
                stages(facts),
                plan.rules().stream()
                        .map(rule -> rule(rule, plan.applications()))
                        .toList(),
                plan.problems());
    }

    private static Label name(Facts facts, String stage) {
        return facts.labels().orElse("funnel." + stage, facts.titles().stage(stage));
    }

    private static Step step(Facts facts, FunnelStep step) {
        return new Step(
                name(facts, step.stage()),
                Facts.number(step.entering(), 0),
                Facts.number(step.expected(), step.expected() >= 100 ? 0 : 1),
                Facts.number(step.low(), 0) + " – " + Facts.number(step.high(), 0),
                Facts.number(step.needed(), 0));
    }

    private static List<StageRow> stages(Facts facts) {
        Map<String, Stage> stages = facts.programme().campaign().stages().stream()
                .collect(Collectors.toMap(Stage::id, Function.identity(), (first, second) -> first));
        List<String> finalists = facts.plan().selection().finalists();
        return facts.plan().selection().stages().stream()
                .map(stage -> stage(facts, stage, stages, finalists))
                .toList();
    }

    private static StageRow stage(Facts facts, StagePlan plan, Map<String, Stage> stages, List<String> finalists) {
        Stage stage = stages.get(plan.stage());
        return new StageRow(
                name(facts, plan.stage()),
                stage == null ? "–" : facts.titles().site(stage.site()),
                plan.invited(),
                plan.firstDay().toString(),
                plan.lastDay().toString(),
                plan.testDays(),
                plan.resultDay().toString(),
                finalists.stream()
                        .map(finalist -> day(plan.finalistDays().get(finalist)))
                        .toList());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : day.toString();
    }

    private static Rule rule(RuleCount rule, int applications) {
        return new Rule(
                rule.reason(),
                Facts.number(rule.failed(), 0),
                Facts.number(rule.onlyReason(), 0),
                applications == 0 ? 0 : (int) Math.round(100.0 * rule.failed() / applications));
    }
}
