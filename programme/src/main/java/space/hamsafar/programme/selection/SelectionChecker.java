package space.hamsafar.programme.selection;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;

/** Judges plans of a selection by the campaign's facts alone; it knows nothing of how they were made. */
public final class SelectionChecker {

    private SelectionChecker() {}

    /** Every rule that the plan breaks: first decisions, then the forecast, then stages in order; empty for a good plan. */
    public static List<Finding> check(Campaign campaign, Setting setting, SelectionPlan plan) {
        var findings = new ArrayList<Finding>();
        DecisionChecks.check(campaign, plan, findings);
        new ForecastChecks(campaign, plan, findings).check();
        if (!plan.stages().stream()
                .map(StagePlan::stage)
                .toList()
                .equals(campaign.stages().stream().map(Stage::id).toList())) {
            findings.add(new Finding(
                    "selection.stages", "stages", "the plan's stages must be the campaign's, in the same order"));
            return findings;
        }
        var free = campaign.closes().plusDays(1);
        for (int i = 0; i < campaign.stages().size(); i++) {
            var stage = campaign.stages().get(i);
            var planned = plan.stages().get(i);
            var calendar = setting.calendar(setting.site(stage.site()).calendar());
            var earliest = free.plusDays(stage.travelDays());
            if (planned.firstDay().isBefore(earliest)) {
                findings.add(new Finding(
                        "selection.sequence",
                        stage.id(),
                        "begins on " + planned.firstDay() + ", but nobody can be there before " + earliest));
            }
            new StageChecks(stage, planned, calendar, findings).check(plan.finalists(), eligibleIds(plan));
            free = planned.resultDay();
        }
        return findings;
    }

    private static List<String> eligibleIds(SelectionPlan plan) {
        return plan.decisions().stream()
                .filter(Decision::eligible)
                .map(Decision::applicant)
                .toList();
    }
}
