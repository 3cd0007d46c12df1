package space.hamsafar.campaign.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import space.hamsafar.campaign.decision.Swap;
import space.hamsafar.campaign.fact.BoardFact;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.score.Ranked;
import space.hamsafar.campaign.score.StageRanking;
import space.hamsafar.campaign.score.Zone;

/**
 * Exceptions of the board to the published rule: only inside the grey zone, as many as the rule allows, each with a reason,
 * and with two signatures on the decision that holds them.
 */
final class Exceptions {

    private Exceptions() {}

    static Outcome make(Work work, BoardOperation.MakeException order) {
        Optional<StageRanking> ranking = Rankings.of(work, order.stage());
        if (ranking.isEmpty()) {
            return Outcome.Invalid.of("stage " + order.stage() + " has no scores");
        }
        List<String> problems = problems(work, order, ranking.get());
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        String reason = work.vault().put(order.applicant(), order.reason().getBytes(StandardCharsets.UTF_8));
        return BoardTable.done(
                order.applicant() + " passes in place of " + order.inPlaceOf()
                        + ", if two members sign; a decision that was pending falls: put it before the board again",
                Map.of("stage", order.stage(), "applicant", order.applicant(), "inPlaceOf", order.inPlaceOf()),
                new BoardFact.ExceptionMade(
                        order.stage(),
                        order.applicant(),
                        order.inPlaceOf(),
                        work.actor().person(),
                        reason));
    }

    private static List<String> problems(Work work, BoardOperation.MakeException order, StageRanking ranking) {
        StagePolicy stage = work.policy().stage(order.stage()).orElseThrow();
        Collection<BoardFact.ExceptionMade> made = work.state().board().exceptions(order.stage());
        Map<String, String> bars = Bars.of(work, stage, ranking);
        List<String> problems = new ArrayList<>();
        if (made.size() >= stage.pass().mostExceptions()) {
            problems.add("the published rule of stage " + order.stage() + " allows "
                    + stage.pass().mostExceptions() + " exceptions (mostExceptions), and "
                    + made.size() + " are made");
        }
        if (order.reason().isBlank()) {
            problems.add("an exception needs a reason");
        }
        if (order.applicant().equals(order.inPlaceOf())) {
            problems.add("an exception is for one in place of another");
        }
        for (String who : List.of(order.applicant(), order.inPlaceOf())) {
            boolean isGrey = ranking.ranked().stream()
                    .filter(one -> one.score().applicant().equals(who))
                    .anyMatch(one -> one.zone() == Zone.GREY);
            if (!isGrey) {
                problems.add(who + " is not in the grey zone: the scores are clear about them, and the rule holds");
            } else if (bars.containsKey(who)) {
                problems.add(who + " cannot pass: " + bars.get(who));
            }
            if (made.stream()
                    .anyMatch(one ->
                            one.applicant().equals(who) || one.inPlaceOf().equals(who))) {
                problems.add(who + " is part of an exception already: take that one back first");
            }
        }
        isBelowTheLeast(stage, order, ranking).ifPresent(problems::add);
        return problems;
    }

    private static Optional<String> isBelowTheLeast(
            StagePolicy stage, BoardOperation.MakeException order, StageRanking ranking) {
        return ranking.ranked().stream()
                .map(Ranked::score)
                .filter(score -> score.applicant().equals(order.applicant()))
                .filter(score -> score.calibrated() < stage.pass().leastTotal())
                .map(score -> score.applicant() + " cannot pass: the total is below the least total")
                .findFirst();
    }

    static Outcome revoke(Work work, BoardOperation.RevokeException order) {
        boolean isMade = work.state().board().exceptions(order.stage()).stream()
                .anyMatch(one -> one.applicant().equals(order.applicant()));
        if (!isMade) {
            return Outcome.Invalid.of("there is no exception for " + order.applicant() + " in stage " + order.stage());
        }
        if (order.reason().isBlank()) {
            return Outcome.Invalid.of("to take an exception back needs a reason");
        }
        String reason = work.vault().put(order.applicant(), order.reason().getBytes(StandardCharsets.UTF_8));
        return BoardTable.done(
                "the exception for " + order.applicant() + " is taken back; a decision that was pending falls",
                Map.of("stage", order.stage(), "applicant", order.applicant()),
                new BoardFact.ExceptionRevoked(
                        order.stage(), order.applicant(), work.actor().person(), reason));
    }

    /** The exceptions that hold, for the decision. */
    static List<Swap> swaps(Work work, String stage) {
        return work.state().board().exceptions(stage).stream()
                .map(one -> new Swap(one.applicant(), one.inPlaceOf()))
                .toList();
    }

    /** Each exception that holds, with its reason, for the board and the auditor. */
    static List<Map<String, Object>> told(Work work, String stage) {
        return work.state().board().exceptions(stage).stream()
                .map(one -> Map.<String, Object>of(
                        "applicant", one.applicant(),
                        "inPlaceOf", one.inPlaceOf(),
                        "member", one.member(),
                        "reason", reason(work, one)))
                .collect(Collectors.toList());
    }

    private static String reason(Work work, BoardFact.ExceptionMade made) {
        return work.vault()
                .find(made.applicant(), made.reason())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("forgotten");
    }
}
