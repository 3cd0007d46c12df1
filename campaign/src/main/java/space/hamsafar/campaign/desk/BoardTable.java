package space.hamsafar.campaign.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.campaign.decision.Lot;
import space.hamsafar.campaign.decision.PassDecision;
import space.hamsafar.campaign.decision.Swap;
import space.hamsafar.campaign.decision.Verdict;
import space.hamsafar.campaign.fact.BoardFact;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.score.StageRanking;
import space.hamsafar.campaign.store.Hashes;

/** What the board does. */
final class BoardTable {
    private static final int HASH_LENGTH = 64;

    private BoardTable() {}

    static Outcome handle(Work work, BoardOperation operation) {
        boolean isOfStage = !(operation instanceof BoardOperation.WriteReport);
        if (isOfStage && work.policy().stage(operation.stage()).isEmpty()) {
            return Outcome.Invalid.of("nobody is scored while applications come in: name a stage");
        }
        return switch (operation) {
            case BoardOperation.RankApplicants(String stage) -> Rankings.answer(work, stage);
            case BoardOperation.CommitLot(String stage, String hash) -> commit(work, stage, hash);
            case BoardOperation.MakeException order -> Exceptions.make(work, order);
            case BoardOperation.RevokeException order -> Exceptions.revoke(work, order);
            case BoardOperation.ProposeDecision(String stage, String seed) -> propose(work, stage, new Lot(seed));
            case BoardOperation.SignDecision(String stage, String decision) -> sign(work, stage, decision);
            case BoardOperation.ReleaseDecision(String stage) -> release(work, stage);
            case BoardOperation.FileAppeal appeal -> Appeals.file(work, appeal);
            case BoardOperation.NamePanel panel -> Appeals.name(work, panel);
            case BoardOperation.VoteOnAppeal vote -> Appeals.vote(work, vote);
            case BoardOperation.CallReserve(String stage, String inPlaceOf) -> Appeals.call(work, stage, inPlaceOf);
            case BoardOperation.CloseAppeals(String stage) -> Appeals.close(work, stage);
            case BoardOperation.WriteReport(Path folder) -> Reports.write(work, folder);
        };
    }

    private static Outcome commit(Work work, String stage, String hash) {
        if (hash.length() != HASH_LENGTH || !hash.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return Outcome.Invalid.of("'" + hash + "' is no SHA-256: give 64 hexadecimal digits");
        }
        if (work.state().board().lot(stage).isPresent()) {
            return new Outcome.Refused("the lot of stage " + stage + " is committed to already");
        }
        return done(
                "the lot of stage " + stage + " is committed to",
                Map.of("stage", stage),
                new BoardFact.LotCommitted(stage, hash.toLowerCase(Locale.ROOT)));
    }

    private static Outcome propose(Work work, String stage, Lot lot) {
        Optional<String> committed = work.state().board().lot(stage);
        if (committed.isEmpty()) {
            return new Outcome.Refused("nobody committed to the seed of the lot while the scores were open");
        }
        if (!committed.get().equals(lot.commitment())) {
            return Outcome.Invalid.of("this is not the seed whose hash was committed to");
        }
        Optional<StageRanking> ranking = Rankings.of(work, stage);
        if (ranking.isEmpty()) {
            return Outcome.Invalid.of("stage " + stage + " has no scores");
        }
        StagePolicy policy = work.policy().stage(stage).orElseThrow();
        List<Verdict> byRule =
                PassDecision.of(ranking.get().ranked(), policy.pass(), Bars.of(work, policy, ranking.get()), lot);
        List<Swap> swaps = Exceptions.swaps(work, stage);
        List<String> problems = Swap.problems(byRule, swaps);
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        return proposed(work, stage, lot, Swap.applied(byRule, swaps), swaps);
    }

    private static Outcome proposed(Work work, String stage, Lot lot, List<Verdict> verdicts, List<Swap> swaps) {
        List<String> passed = ids(verdicts, Verdict.Outcome.PASSED);
        List<String> reserve = ids(verdicts, Verdict.Outcome.RESERVE);
        Segment segment = Rankings.write(work, stage, verdicts);
        String decision = hash(stage, passed, reserve, segment);
        long lots = verdicts.stream().filter(Verdict::byLot).count();
        var data = new LinkedHashMap<String, Object>();
        data.put("decision", decision);
        data.put("passed", passed);
        data.put("reserve", reserve);
        data.put("byLot", lots);
        data.put("exceptions", swaps);
        return new Outcome.Done(
                new Answer(
                        List.of(
                                "decision " + decision,
                                passed.size() + " pass, " + reserve.size() + " in reserve, "
                                        + (verdicts.size() - passed.size() - reserve.size()) + " do not; " + lots
                                        + " places by lot, " + swaps.size() + " by exception of the board",
                                "pending until " + Signatures.NEEDED + " members sign it"),
                        data),
                List.of(new BoardFact.DecisionProposed(stage, passed, reserve, segment, lot.seed(), decision)));
    }

    private static String hash(String stage, List<String> passed, List<String> reserve, Segment ranking) {
        String text = String.join("\n", stage, String.join(",", passed), String.join(",", reserve), ranking.sha256());
        return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(List<Verdict> verdicts, Verdict.Outcome outcome) {
        return verdicts.stream()
                .filter(one -> one.outcome() == outcome)
                .map(one -> one.ranked().score().applicant())
                .toList();
    }

    private static Outcome sign(Work work, String stage, String decision) {
        Optional<BoardFact.DecisionProposed> pending = work.state().board().decision(stage);
        if (pending.isEmpty()) {
            return new Outcome.Refused("there is no decision of stage " + stage + " to sign");
        }
        if (!pending.get().decision().equals(decision)) {
            return Outcome.Invalid.of("the pending decision is another: read it and sign "
                    + pending.get().decision());
        }
        String member = work.actor().person();
        Set<String> signed = work.state().board().signed(stage);
        if (signed.contains(member)) {
            return new Outcome.Refused(member + " signed it already: another member signs next");
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new BoardFact.DecisionSigned(stage, decision, member));
        boolean isComplete = signed.size() + 1 >= Signatures.NEEDED;
        if (isComplete) {
            facts.add(new DeskFact.PhaseSet(stage, Phase.DECIDED));
        }
        return new Outcome.Done(
                new Answer(
                        List.of("signed by " + (signed.size() + 1) + " of " + Signatures.NEEDED
                                + (isComplete ? ": stage " + stage + " is decided" : "")),
                        Map.of("signatures", signed.size() + 1)),
                facts);
    }

    private static Outcome release(Work work, String stage) {
        Optional<BoardFact.DecisionProposed> signed = work.state().board().decision(stage);
        if (signed.isEmpty()) {
            return Outcome.Invalid.of("there is no decision of stage " + stage + " to release");
        }
        BoardFact.DecisionProposed decision = signed.get();
        return done(
                "stage " + stage + " is released to all: " + decision.passed().size() + " pass",
                Map.of("stage", stage, "passed", decision.passed().size()),
                new BoardFact.DecisionReleased(stage, decision.decision()),
                new DeskFact.PhaseSet(stage, Phase.RELEASED));
    }

    static Outcome done(String line, Map<String, Object> data, Fact... facts) {
        return new Outcome.Done(new Answer(List.of(line), data), List.of(facts));
    }
}
