package space.hamsafar.campaign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.hamsafar.campaign.policy.PassRule;
import space.hamsafar.campaign.score.CalibratedScore;
import space.hamsafar.campaign.score.Ranked;
import space.hamsafar.campaign.score.Zone;

class PassDecisionTest {
    private static final Lot LOT = new Lot("1 a.m., rain");

    @Test
    void bestArePassedTheNextAreInReserveAndBarsHold() {
        List<Verdict> verdicts = PassDecision.of(
                List.of(ranked("A", 0.9), ranked("B", 0.8), ranked("C", 0.7), ranked("D", 0.6), ranked("E", 0.3)),
                new PassRule(1, 0.5),
                Map.of("A", "unfit"),
                LOT);

        assertThat(ids(verdicts, Verdict.Outcome.PASSED)).containsExactly("B");
        assertThat(ids(verdicts, Verdict.Outcome.RESERVE)).containsExactly("C");
        assertThat(ids(verdicts, Verdict.Outcome.NOT_PASSED)).containsExactly("D", "A", "E");
        assertThat(verdicts.get(3).reason()).isEqualTo("unfit");
        assertThat(verdicts.getLast().reason()).contains("least total");
    }

    @Test
    void equalsAtTheBorderAreDrawnByTheLotWhateverTheirOrder() {
        List<Ranked> equal = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            equal.add(ranked("A-" + i, 0.7 + i * 1e-9));
        }
        List<Verdict> one = PassDecision.of(equal, new PassRule(2, 0), Map.of(), LOT);
        List<Verdict> other = PassDecision.of(equal.reversed(), new PassRule(2, 0), Map.of(), LOT);

        assertThat(other).isEqualTo(one);
        assertThat(one).allMatch(Verdict::byLot);
        assertThat(LOT.ticket(ids(one, Verdict.Outcome.PASSED).getFirst()))
                .isLessThan(LOT.ticket(ids(one, Verdict.Outcome.RESERVE).getFirst()));
        assertThat(PassDecision.of(equal, new PassRule(2, 0), Map.of(), new Lot("2 a.m., fog")))
                .isNotEqualTo(one);
    }

    @Test
    void rawTotalDecidesBeforeTheLot() {
        List<Verdict> verdicts = PassDecision.of(
                List.of(
                        new Ranked(new CalibratedScore("A", 3, 0.6, 0.7, 0.1), 1, 2, 1, 2, Zone.GREY),
                        new Ranked(new CalibratedScore("B", 3, 0.65, 0.7, 0.1), 1, 1, 1, 2, Zone.GREY)),
                new PassRule(1, 0),
                Map.of(),
                LOT);

        assertThat(ids(verdicts, Verdict.Outcome.PASSED)).containsExactly("B");
        assertThat(verdicts).noneMatch(Verdict::byLot);
    }

    /** Validation: SHA-256 of "abc" as FIPS 180-4 gives it. */
    @Test
    void commitmentIsTheHashOfTheSeed() {
        assertThat(new Lot("abc").commitment())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Ranked ranked(String id, double total) {
        return new Ranked(new CalibratedScore(id, 3, total, total, 0.1), 1, 1, 1, 1, Zone.GREY);
    }

    private static List<String> ids(List<Verdict> verdicts, Verdict.Outcome outcome) {
        return verdicts.stream()
                .filter(one -> one.outcome() == outcome)
                .map(one -> one.ranked().score().applicant())
                .toList();
    }
}
