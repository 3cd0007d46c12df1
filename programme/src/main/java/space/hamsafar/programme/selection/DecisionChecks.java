package space.hamsafar.programme.selection;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.programme.setting.Finding;

/** Rules for the decisions on paper and their counts. */
final class DecisionChecks {

    private DecisionChecks() {}

    static void check(Campaign campaign, SelectionPlan plan, List<Finding> findings) {
        var expected = new ArrayList<Decision>();
        for (var applicant : campaign.applicants()) {
            var failed = new ArrayList<String>();
            for (var rule : campaign.rules()) {
                if (isBroken(rule, applicant, campaign.referenceDay())) {
                    failed.add(rule.id());
                }
            }
            expected.add(new Decision(applicant.id(), failed.isEmpty(), failed));
        }
        checkDecisions(expected, plan, findings);
        checkCounts(campaign, expected, plan, findings);
        checkFinalists(campaign, expected, plan, findings);
        checkForecast(campaign, plan, findings);
    }

    private static void checkDecisions(List<Decision> expected, SelectionPlan plan, List<Finding> findings) {
        if (expected.size() != plan.decisions().size()) {
            findings.add(new Finding(
                    "selection.decision",
                    "decisions",
                    plan.decisions().size() + " decisions on " + expected.size() + " applications"));
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(plan.decisions().get(i))) {
                findings.add(new Finding(
                        "selection.decision",
                        expected.get(i).applicant(),
                        "decided " + plan.decisions().get(i) + ", but the rules say " + expected.get(i)));
            }
        }
    }

    private static void checkCounts(
            Campaign campaign, List<Decision> expected, SelectionPlan plan, List<Finding> findings) {
        int eligible = 0;
        Map<String, Integer> failed = new HashMap<>();
        Map<String, Integer> alone = new HashMap<>();
        for (var decision : expected) {
            eligible += decision.eligible() ? 1 : 0;
            decision.failed().forEach(rule -> failed.merge(rule, 1, Integer::sum));
            if (decision.failed().size() == 1) {
                alone.merge(decision.failed().getFirst(), 1, Integer::sum);
            }
        }
        if (plan.applications() != expected.size() || plan.eligible() != eligible) {
            findings.add(new Finding(
                    "selection.eligible-count",
                    "applications",
                    "tells " + plan.eligible() + " of " + plan.applications() + " eligible, but it is " + eligible
                            + " of " + expected.size()));
        }
        var counts = campaign.rules().stream()
                .map(rule -> new RuleCount(
                        rule.id(), rule.reason(), failed.getOrDefault(rule.id(), 0), alone.getOrDefault(rule.id(), 0)))
                .toList();
        if (!counts.equals(plan.rules())) {
            findings.add(
                    new Finding("selection.rule-count", "rules", "tells " + plan.rules() + ", but it is " + counts));
        }
    }

    private static void checkFinalists(
            Campaign campaign, List<Decision> expected, SelectionPlan plan, List<Finding> findings) {
        if (plan.finalists().stream().distinct().count() != campaign.finalists()) {
            findings.add(new Finding(
                    "selection.finalist-count",
                    "finalists",
                    "names " + plan.finalists() + ", but " + campaign.finalists() + " are wanted"));
        }
        for (var finalist : plan.finalists()) {
            boolean eligible = expected.stream()
                    .anyMatch(decision -> decision.applicant().equals(finalist) && decision.eligible());
            if (!eligible) {
                findings.add(new Finding(
                        "selection.finalist", finalist, "is named a finalist without an eligible application"));
            }
        }
    }

    /** The probabilities themselves are judged in tests; here only that the forecast is of this campaign. */
    private static void checkForecast(Campaign campaign, SelectionPlan plan, List<Finding> findings) {
        var ids = new ArrayList<>(List.of("applications", "eligible"));
        campaign.stages().forEach(stage -> ids.add(stage.id()));
        var told = plan.forecast().steps();
        boolean entered = told.size() >= 2
                && told.get(0).entering() == plan.applications()
                && told.get(1).entering() == plan.eligible();
        boolean probable = plan.forecast().probability() >= 0 && plan.forecast().probability() <= 1;
        boolean consistent =
                told.stream().allMatch(step -> step.low() <= step.high() && step.expected() <= step.entering());
        if (!told.stream().map(FunnelStep::stage).toList().equals(ids) || !entered || !probable || !consistent) {
            findings.add(new Finding(
                    "selection.forecast", "forecast", "is not a forecast of this campaign: " + plan.forecast()));
        }
    }

    private static boolean isBroken(EligibilityRule rule, Applicant applicant, LocalDate referenceDay) {
        boolean concerned = rule.sex().isEmpty() || rule.sex().equals(applicant.sex());
        if (!concerned) {
            return false;
        }
        Object value = valueOf(rule.field(), applicant, referenceDay);
        boolean tooLow =
                rule.minimum().isPresent() && asNumber(value) < rule.minimum().getAsDouble();
        boolean tooHigh =
                rule.maximum().isPresent() && asNumber(value) > rule.maximum().getAsDouble();
        boolean otherWord = !rule.oneOf().isEmpty() && !rule.oneOf().contains(value.toString());
        return tooLow || tooHigh || otherWord;
    }

    private static double asNumber(Object value) {
        return switch (value) {
            case Number number -> number.doubleValue();
            case Boolean flag -> flag ? 1 : 0;
            default -> throw new IllegalArgumentException("'" + value + "' is no number");
        };
    }

    private static Object valueOf(String field, Applicant applicant, LocalDate referenceDay) {
        return switch (field) {
            case "age" -> Period.between(applicant.birthDate(), referenceDay).getYears();
            case "sex" -> applicant.sex();
            case "nationality" -> applicant.nationality();
            case "region" -> applicant.region();
            case "heightCm" -> applicant.heightCm();
            case "massKg" -> applicant.massKg();
            case "degree" -> applicant.degree();
            case "field" -> applicant.field();
            case "experienceYears" -> applicant.experienceYears();
            case "flightHours" -> applicant.flightHours();
            case "english" -> applicant.english();
            case "chinese" -> applicant.chinese();
            case "consent" -> applicant.consent();
            default -> throw new IllegalArgumentException("no column '" + field + "'");
        };
    }
}
