package space.hamsafar.programme.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides on paper who may take part: each rule alone, so that everybody hears every reason. */
public final class Eligibility {

    private Eligibility() {}

    /**
     * A decision on each application, in the order received.
     *
     * @throws IllegalArgumentException if a rule looks at an unknown field, or compares a word with a number
     */
    public static List<Decision> decide(Campaign campaign) {
        return campaign.applicants().stream()
                .map(applicant -> decide(applicant, campaign))
                .toList();
    }

    /** For each rule, in the order told, how many applications fail it, and how many fail nothing else. */
    public static List<RuleCount> count(List<EligibilityRule> rules, List<Decision> decisions) {
        var counts = new ArrayList<RuleCount>();
        for (var rule : rules) {
            var failing = decisions.stream()
                    .filter(decision -> decision.failed().contains(rule.id()))
                    .toList();
            long nearMisses = failing.stream()
                    .filter(decision -> decision.failed().size() == 1)
                    .count();
            counts.add(new RuleCount(rule.id(), rule.reason(), failing.size(), Math.toIntExact(nearMisses)));
        }
        return counts;
    }

    private static Decision decide(Applicant applicant, Campaign campaign) {
        var failed = campaign.rules().stream()
                .filter(rule -> !meets(applicant, rule, campaign.referenceDay()))
                .map(EligibilityRule::id)
                .toList();
        return new Decision(applicant.id(), failed.isEmpty(), failed);
    }

    private static boolean meets(Applicant applicant, EligibilityRule rule, LocalDate referenceDay) {
        if (!rule.sex().isEmpty() && !rule.sex().equals(applicant.sex())) {
            return true;
        }
        var field = ApplicantField.find(rule.field())
                .orElseThrow(() -> new IllegalArgumentException("rule " + rule.id() + " looks at '" + rule.field()
                        + "': it must be one of " + String.join(", ", ApplicantField.keys())));
        boolean numeric = rule.minimum().isPresent() || rule.maximum().isPresent();
        if (numeric) {
            double value = field.number(applicant, referenceDay);
            if (value < rule.minimum().orElse(Double.NEGATIVE_INFINITY)
                    || value > rule.maximum().orElse(Double.POSITIVE_INFINITY)) {
                return false;
            }
        }
        return rule.oneOf().isEmpty() || rule.oneOf().contains(field.word(applicant, referenceDay));
    }
}
