package space.hamsafar.programme.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Setting;

/** Plans the selection: decisions on paper, the days of each stage, and how many are needed. */
public final class SelectionPlanner {

    private SelectionPlanner() {}

    /**
     * The plan of a campaign. A stage begins when its agreement's step may, and after the result of the stage before
     * (the closing of applications for the first one) and the travel. What does not fit is told among the plan's
     * problems; the plan is made nevertheless.
     *
     * @param campaign what is to be planned
     * @param setting sites and calendars
     * @param earliestByStep first day on which each step of the agreement may be held; a step that is absent may at once
     * @param finalists application ids of those who are trained
     * @param limits of the search of each stage
     * @throws java.util.NoSuchElementException if a stage names a site or calendar that the setting lacks
     */
    public static SelectionPlan plan(
            Campaign campaign,
            Setting setting,
            Map<String, LocalDate> earliestByStep,
            List<String> finalists,
            Limits limits) {
        var decisions = Eligibility.decide(campaign);
        var eligible = decisions.stream()
                .filter(Decision::eligible)
                .map(Decision::applicant)
                .toList();
        var forecast = Funnel.forecast(campaign, decisions.size(), eligible.size());
        var problems = new ArrayList<String>();
        addFinalistProblems(campaign, decisions, finalists, problems);
        addFunnelProblems(campaign, forecast, problems);
        var stages = new ArrayList<StagePlan>();
        var free = campaign.closes().plusDays(1);
        for (int i = 0; i < campaign.stages().size(); i++) {
            var stage = campaign.stages().get(i);
            int invited = invited(stage, forecast.steps().get(i + 2), i == 0 ? eligible.size() : finalists.size());
            var earliest = free.plusDays(stage.travelDays());
            var allowed = earliestByStep.getOrDefault(stage.step(), earliest);
            var calendar = setting.calendar(setting.site(stage.site()).calendar());
            var planned = new StagePlanner(calendar, limits, problems)
                    .plan(
                            stage,
                            invited,
                            allowed.isAfter(earliest) ? allowed : earliest,
                            StageCandidates.numbers(eligible, finalists, invited));
            stages.add(planned);
            free = planned.resultDay();
        }
        return new SelectionPlan(
                decisions.size(),
                eligible.size(),
                Eligibility.count(campaign.rules(), decisions),
                decisions,
                stages,
                forecast,
                finalists,
                problems);
    }

    /** As many as are expected, at least so many as are known to come, and no more than there are places. */
    private static int invited(Stage stage, FunnelStep step, int known) {
        return Math.min(stage.places(), Math.max(step.entering(), known));
    }

    private static void addFinalistProblems(
            Campaign campaign, List<Decision> decisions, List<String> finalists, List<String> problems) {
        if (finalists.size() != campaign.finalists()) {
            problems.add("the campaign wants " + campaign.finalists() + " finalists, but " + finalists.size()
                    + " are named");
        }
        for (var finalist : finalists) {
            var decision = decisions.stream()
                    .filter(candidate -> candidate.applicant().equals(finalist))
                    .findFirst();
            if (decision.isEmpty()) {
                problems.add("finalist " + finalist + " is not among the applicants");
            } else if (!decision.get().eligible()) {
                problems.add("finalist " + finalist + " is not eligible: fails "
                        + String.join(", ", decision.get().failed()));
            }
        }
    }

    private static void addFunnelProblems(Campaign campaign, FunnelForecast forecast, List<String> problems) {
        for (int i = 0; i < campaign.stages().size(); i++) {
            var stage = campaign.stages().get(i);
            var step = forecast.steps().get(i + 2);
            if (step.needed() > stage.places()) {
                problems.add(String.format(
                        Locale.ROOT,
                        "stage %s has %d places, but %s must enter for a %.0f %% chance of %d fit finalists",
                        stage.id(),
                        stage.places(),
                        step.needed() == Funnel.NEVER ? "more than anybody can invite" : step.needed() + " candidates",
                        100 * forecast.confidence(),
                        campaign.finalists()));
            }
        }
        if (forecast.probability() < forecast.confidence()) {
            problems.add(String.format(
                    Locale.ROOT,
                    "the chance of %d fit finalists is %.1f %%, but %.0f %% is wanted",
                    campaign.finalists(),
                    100 * forecast.probability(),
                    100 * forecast.confidence()));
        }
    }
}
