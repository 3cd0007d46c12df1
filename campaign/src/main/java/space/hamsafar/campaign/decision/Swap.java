package space.hamsafar.campaign.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.campaign.score.Zone;

/**
 * An exception of the board: inside the grey zone, where scores cannot tell, one passes in place of another.
 *
 * @param applicant who passes
 * @param inPlaceOf who passed by the rule, and comes first on the reserve list now
 */
public record Swap(String applicant, String inPlaceOf) {

    /** Why these exceptions cannot be made to what the rule says; empty if they can. */
    public static List<String> problems(List<Verdict> byRule, List<Swap> swaps) {
        Map<String, Verdict> verdicts = byApplicant(byRule);
        List<String> problems = new ArrayList<>();
        for (Swap swap : swaps) {
            Verdict in = verdicts.get(swap.applicant());
            Verdict out = verdicts.get(swap.inPlaceOf());
            if (in == null || in.ranked().zone() != Zone.GREY || in.isBarred()) {
                problems.add(
                        swap.applicant() + " is not in the grey zone, or is barred: take the exception for them back");
            } else if (in.outcome() == Verdict.Outcome.PASSED) {
                problems.add(swap.applicant() + " passes by the rule: take the exception for them back");
            }
            if (out == null || out.ranked().zone() != Zone.GREY || out.outcome() != Verdict.Outcome.PASSED) {
                problems.add(
                        swap.inPlaceOf() + " does not pass by the rule inside the grey zone: take the exception for "
                                + swap.applicant() + " back");
            }
        }
        return problems;
    }

    /** The verdicts with the exceptions, in the order in which applicants are taken; there must be no problems. */
    public static List<Verdict> applied(List<Verdict> byRule, List<Swap> swaps) {
        Map<String, Verdict> verdicts = byApplicant(byRule);
        Map<String, Verdict> in = new HashMap<>();
        List<Verdict> first = new ArrayList<>();
        List<Verdict> moved = new ArrayList<>();
        for (Swap swap : swaps) {
            Verdict taken = verdicts.get(swap.applicant());
            Verdict left = verdicts.get(swap.inPlaceOf());
            if (taken == null || left == null) {
                throw new IllegalArgumentException("there is no verdict on " + swap + ": look at the problems first");
            }
            in.put(
                    swap.inPlaceOf(),
                    taken.with(Verdict.Outcome.PASSED, "exception of the board in place of " + swap.inPlaceOf()));
            first.add(left.with(Verdict.Outcome.RESERVE, "gave way to an exception of the board"));
            moved.add(taken);
        }
        List<Verdict> applied = new ArrayList<>();
        byRule.stream()
                .filter(one -> one.outcome() == Verdict.Outcome.PASSED)
                .map(one -> in.getOrDefault(one.ranked().score().applicant(), one))
                .forEach(applied::add);
        applied.addAll(first);
        byRule.stream()
                .filter(one -> one.outcome() != Verdict.Outcome.PASSED && !moved.contains(one))
                .forEach(applied::add);
        return List.copyOf(applied);
    }

    private static Map<String, Verdict> byApplicant(List<Verdict> verdicts) {
        Map<String, Verdict> byApplicant = new HashMap<>();
        verdicts.forEach(one -> byApplicant.put(one.ranked().score().applicant(), one));
        return byApplicant;
    }
}
