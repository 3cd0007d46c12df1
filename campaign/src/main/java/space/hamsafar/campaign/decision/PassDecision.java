package space.hamsafar.campaign.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.campaign.decision.Verdict.Outcome;
import space.hamsafar.campaign.policy.PassRule;
import space.hamsafar.campaign.score.Ranked;

/**
 * The published rule: who fails no bar is taken in order of the calibrated total, as many as there are places; as many
 * again are the reserve. Totals are equal if they agree to {@value #DIGITS} digits; then the raw total decides, to as many
 * digits, and then the lot.
 */
public final class PassDecision {
    private static final int DIGITS = 4;
    private static final double STEPS = Math.pow(10, DIGITS);

    private PassDecision() {}

    /**
     * A verdict for each applicant, in the order in which they are taken.
     *
     * @param ranked all, with totals as shares of the scale
     * @param barred by applicant: why they cannot pass at all
     */
    public static List<Verdict> of(List<Ranked> ranked, PassRule rule, Map<String, String> barred, Lot lot) {
        List<Ranked> order = new ArrayList<>(ranked);
        order.sort(Comparator.<Ranked>comparingLong(one -> -calibrated(one))
                .thenComparingLong(one -> -raw(one))
                .thenComparing(one -> lot.ticket(one.score().applicant())));
        List<Ranked> free =
                order.stream().filter(one -> bar(one, rule, barred).isEmpty()).toList();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            Outcome outcome =
                    i < rule.places() ? Outcome.PASSED : i < 2 * rule.places() ? Outcome.RESERVE : Outcome.NOT_PASSED;
            boolean byLot = isTied(free, i, rule.places()) || isTied(free, i, 2 * rule.places());
            verdicts.add(new Verdict(free.get(i), outcome, "place " + (i + 1) + " of " + free.size(), byLot, false));
        }
        order.stream()
                .filter(one -> bar(one, rule, barred).isPresent())
                .map(one -> new Verdict(
                        one, Outcome.NOT_PASSED, bar(one, rule, barred).orElseThrow(), false, true))
                .forEach(verdicts::add);
        return List.copyOf(verdicts);
    }

    private static Optional<String> bar(Ranked one, PassRule rule, Map<String, String> barred) {
        String applicant = one.score().applicant();
        if (barred.containsKey(applicant)) {
            return Optional.ofNullable(barred.get(applicant));
        }
        return one.score().calibrated() < rule.leastTotal()
                ? Optional.of("the total is below the least total")
                : Optional.empty();
    }

    /** Whether equals stand on both sides of a border and the applicant is one of them. */
    private static boolean isTied(List<Ranked> free, int index, int border) {
        return border > 0
                && border < free.size()
                && isEqual(free.get(border - 1), free.get(border))
                && isEqual(free.get(index), free.get(border));
    }

    private static boolean isEqual(Ranked one, Ranked other) {
        return calibrated(one) == calibrated(other) && raw(one) == raw(other);
    }

    private static long calibrated(Ranked one) {
        return Math.round(one.score().calibrated() * STEPS);
    }

    private static long raw(Ranked one) {
        return Math.round(one.score().raw() * STEPS);
    }
}
