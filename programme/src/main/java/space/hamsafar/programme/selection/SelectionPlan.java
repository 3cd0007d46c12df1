package space.hamsafar.programme.selection;

import java.util.List;

/**
 * What the selection comes to.
 *
 * @param applications number of applications
 * @param eligible number of eligible ones
 * @param rules how many fail each rule
 * @param decisions for each application, in the order received
 * @param stages when each stage is held
 * @param forecast how many are needed
 * @param finalists application ids of those who are trained
 * @param problems what does not fit, each in a sentence
 */
public record SelectionPlan(
        int applications,
        int eligible,
        List<RuleCount> rules,
        List<Decision> decisions,
        List<StagePlan> stages,
        FunnelForecast forecast,
        List<String> finalists,
        List<String> problems) {

    public SelectionPlan {
        rules = List.copyOf(rules);
        decisions = List.copyOf(decisions);
        stages = List.copyOf(stages);
        finalists = List.copyOf(finalists);
        problems = List.copyOf(problems);
    }
}
