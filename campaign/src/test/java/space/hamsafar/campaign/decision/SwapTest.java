package space.hamsafar.campaign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.hamsafar.campaign.policy.PassRule;
import space.hamsafar.campaign.score.CalibratedScore;
import space.hamsafar.campaign.score.Ranked;
import space.hamsafar.campaign.score.Zone;

class SwapTest {
    private static final List<Verdict> BY_RULE = PassDecision.of(
            List.of(
                    ranked("in", 0.9, Zone.IN),
                    ranked("last", 0.7, Zone.GREY),
                    ranked("first-out", 0.69, Zone.GREY),
                    ranked("second-out", 0.68, Zone.GREY),
                    ranked("third-out", 0.67, Zone.GREY),
                    ranked("unfit", 0.66, Zone.GREY),
                    ranked("out", 0.2, Zone.OUT)),
            new PassRule(2, 0.1, 2),
            Map.of("unfit", "unfit"),
            new Lot("seed"));

    @Test
    void onePassesInPlaceOfAnotherWhoComesFirstOnTheReserveList() {
        List<Swap> swaps = List.of(new Swap("third-out", "last"));

        assertThat(Swap.problems(BY_RULE, swaps)).isEmpty();
        assertThat(of(Swap.applied(BY_RULE, swaps), Verdict.Outcome.PASSED)).containsExactly("in", "third-out");
        assertThat(of(Swap.applied(BY_RULE, swaps), Verdict.Outcome.RESERVE))
                .containsExactly("last", "first-out", "second-out");
        assertThat(Swap.applied(BY_RULE, swaps)).hasSameSizeAs(BY_RULE);
    }

    @Test
    void withoutExceptionsTheRuleStands() {
        assertThat(Swap.applied(BY_RULE, List.of())).isEqualTo(BY_RULE);
    }

    @Test
    void onlyInsideTheGreyZone() {
        assertThat(Swap.problems(BY_RULE, List.of(new Swap("out", "last"))))
                .singleElement()
                .asString()
                .startsWith("out is not in the grey zone");
        assertThat(Swap.problems(BY_RULE, List.of(new Swap("first-out", "in"))))
                .singleElement()
                .asString()
                .startsWith("in does not pass by the rule inside the grey zone");
    }

    @Test
    void nobodyWhoIsBarredOrUnknownOrPassesAnyway() {
        assertThat(Swap.problems(BY_RULE, List.of(new Swap("unfit", "last")))).hasSize(1);
        assertThat(Swap.problems(BY_RULE, List.of(new Swap("nobody", "last")))).hasSize(1);
        assertThat(Swap.problems(BY_RULE, List.of(new Swap("last", "last"))))
                .containsExactly("last passes by the rule: take the exception for them back");
    }

    private static List<String> of(List<Verdict> verdicts, Verdict.Outcome outcome) {
        return verdicts.stream()
                .filter(one -> one.outcome() == outcome)
                .map(one -> one.ranked().score().applicant())
                .toList();
    }

    private static Ranked ranked(String id, double score, Zone zone) {
        return new Ranked(new CalibratedScore(id, 3, score, score, 0.1), 1, 1, 1, 9, zone);
    }
}
