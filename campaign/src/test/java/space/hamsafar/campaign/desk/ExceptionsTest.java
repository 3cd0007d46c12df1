package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import space.hamsafar.campaign.decision.Lot;
import space.hamsafar.campaign.fact.BoardFact;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.fact.Fitness;
import space.hamsafar.campaign.fact.MedicalFact;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.score.Ranked;
import space.hamsafar.campaign.score.Zone;
import space.hamsafar.campaign.state.BoardState;

/** The board lets one of the grey zone pass in place of another. */
class ExceptionsTest {
    private static final Instant START = Instant.parse("2026-02-09T06:00:00Z");
    private static final String STAGE = "secondary";
    private static final Lot LOT = new Lot("1 a.m., rain");
    private static final String BOARD = "k.javed:board-member";
    private static final List<String> PANEL = List.of("chen.jie", "deng.rui", "gao.ning");
    private static final int PLACES = 8;

    private final MemoryStore store = new MemoryStore();
    private final MemoryVault vault = new MemoryVault();
    private String passing = "";
    private String waiting = "";
    private String clear = "";

    @BeforeEach
    void scoreFifteenApplicantsWhoAreMuchAlike() {
        var random = new Random(5);
        List<Fact> facts = new ArrayList<>();
        facts.add(new DeskFact.Opened(Rehearsal.POLICY.hash()));
        for (int i = 10; i < 25; i++) {
            int worth = i == 10 ? 7 : 5 + i % 2;
            for (String member : PANEL) {
                int value = i == 10 ? 7 : Math.clamp(worth + random.nextInt(3) - 1, 3, 7);
                facts.add(new DeskFact.Scored(
                        STAGE, "A-" + i, member, Map.of("team", value, "learning", value, "calm", worth), Map.of()));
            }
        }
        facts.add(new BoardFact.LotCommitted(STAGE, LOT.commitment()));
        facts.add(new DeskFact.PhaseSet(STAGE, Phase.LOCKED));
        store.append(Actor.parse("n.akhtar:secretary"), START, "Test", facts);
        List<Ranked> ranked = Rankings.of(work(), STAGE).orElseThrow().ranked();
        passing = grey(ranked.subList(0, PLACES));
        waiting = grey(ranked.subList(PLACES, ranked.size()));
        clear = ranked.getFirst().score().applicant();
    }

    @Test
    void exceptionPassesWithReasonAndTwoSignatures() {
        done(exception(waiting, passing, "the only one who flew"));
        String decision = propose();
        done(new BoardOperation.SignDecision(STAGE, decision));
        done("s.bukhari:board-member", new BoardOperation.SignDecision(STAGE, decision));
        done("n.akhtar:secretary", new BoardOperation.ReleaseDecision(STAGE));

        BoardState board = desk().state().board();
        assertThat(board.passed(STAGE).orElseThrow())
                .hasSize(PLACES)
                .contains(waiting)
                .doesNotContain(passing);
        assertThat(board.decision(STAGE).orElseThrow().reserve().getFirst()).isEqualTo(passing);
        Answer rank = done("sun.yu:auditor", new BoardOperation.RankApplicants(STAGE));
        assertThat(rank.lines().getLast())
                .isEqualTo("exception: " + waiting + " in place of " + passing + ", by k.javed: the only one who flew");
        assertThat(store.entries().toString()).contains("ExceptionMade").doesNotContain("who flew");
    }

    @Test
    void pendingDecisionFallsWithEachExceptionMadeOrTakenBack() {
        String before = propose();
        done(exception(waiting, passing, "a reason"));
        assertThat(perform("s.bukhari:board-member", new BoardOperation.SignDecision(STAGE, before)))
                .isInstanceOf(Outcome.Refused.class);
        String with = propose();
        assertThat(with).isNotEqualTo(before);
        done("s.bukhari:board-member", new BoardOperation.RevokeException(STAGE, waiting, "on second thoughts"));
        assertThat(perform("s.bukhari:board-member", new BoardOperation.SignDecision(STAGE, with)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(propose()).isEqualTo(before);
    }

    @Test
    void onlyInTheGreyZoneWithAReasonAndAsOftenAsTheRuleAllows() {
        assertThat(problems(exception(waiting, clear, "a reason")))
                .singleElement()
                .asString()
                .contains("not in the grey zone");
        assertThat(problems(exception(waiting, passing, " "))).containsExactly("an exception needs a reason");
        assertThat(problems(exception("A-99", passing, "a reason"))).hasSize(1);
        assertThat(problems(exception(waiting, waiting, "a reason"))).hasSize(1);
        done(exception(waiting, passing, "a reason"));
        assertThat(problems(exception(waiting, passing, "a reason")))
                .anyMatch(problem -> problem.contains("allows 1 exceptions"))
                .anyMatch(problem -> problem.contains("part of an exception already"));
        assertThat(problems(new BoardOperation.RevokeException(STAGE, "A-99", "a reason")))
                .hasSize(1);
    }

    @Test
    void whoIsUnfitCannotPassByException() {
        store.append(
                Actor.parse("li.min:medical-board"),
                START,
                "FindFitness",
                List.of(new MedicalFact.FitnessFound(waiting, Fitness.UNFIT)));

        assertThat(problems(exception(waiting, passing, "a reason"))).containsExactly(waiting + " cannot pass: unfit");
    }

    @Test
    void exceptionThatTheRuleOvertakesKeepsTheDecisionBack() {
        done(exception(waiting, passing, "a reason"));
        store.append(
                Actor.parse("li.min:medical-board"),
                START,
                "FindFitness",
                List.of(new MedicalFact.FitnessFound(passing, Fitness.UNFIT)));

        assertThat(problems(new BoardOperation.ProposeDecision(STAGE, LOT.seed())))
                .anyMatch(problem -> problem.contains("take the exception for " + waiting + " back"));
    }

    private static String grey(List<Ranked> ranked) {
        return ranked.stream()
                .filter(one -> one.zone() == Zone.GREY)
                .map(one -> one.score().applicant())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static Operation exception(String applicant, String inPlaceOf, String reason) {
        return new BoardOperation.MakeException(STAGE, applicant, inPlaceOf, reason);
    }

    private String propose() {
        return String.valueOf(done(new BoardOperation.ProposeDecision(STAGE, LOT.seed()))
                .data()
                .get("decision"));
    }

    private List<String> problems(Operation operation) {
        return perform(BOARD, operation) instanceof Outcome.Invalid(List<String> problems) ? problems : List.of();
    }

    private Answer done(Operation operation) {
        return done(BOARD, operation);
    }

    private Answer done(String actor, Operation operation) {
        Outcome outcome = perform(actor, operation);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).answer();
    }

    private Outcome perform(String actor, Operation operation) {
        return desk().perform(Actor.parse(actor), operation, false);
    }

    private Desk desk() {
        var clock = Clock.fixed(START, ZoneOffset.UTC);
        return new Desk(Rehearsal.POLICY, new Ports(store, new MemoryRows(), vault, clock, new byte[32]));
    }

    private Work work() {
        return new Work(
                Actor.parse(BOARD),
                START,
                Rehearsal.POLICY,
                desk().state(),
                store.segments(),
                new MemoryRows(),
                vault,
                new byte[32],
                true);
    }
}
