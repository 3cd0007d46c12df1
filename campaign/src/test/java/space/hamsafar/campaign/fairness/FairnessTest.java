package space.hamsafar.campaign.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairnessTest {
    private static final double FOUR_DECIMALS = 5e-5;

    @Test
    void intervalOfARateIsTheOneOfClopperAndPearson() {
        // 7 of 20: tails of the binomial distribution at both ends are 2.5 %.
        Range range = new GroupCount("f", 20, 7).rateRange(0.95);

        assertThat(1 - new BinomialDistribution(20, range.low()).cumulativeProbability(6))
                .isCloseTo(0.025, within(FOUR_DECIMALS));
        assertThat(new BinomialDistribution(20, range.high()).cumulativeProbability(7))
                .isCloseTo(0.025, within(FOUR_DECIMALS));
        assertThat(new GroupCount("f", 10, 0).rateRange(0.95).low()).isZero();
        assertThat(new GroupCount("f", 10, 10).rateRange(0.95).high()).isEqualTo(1);
    }

    @Test
    void fourFifthsOfTheGuidelinesExample() {
        // 29 CFR 1607, questions and answers: 48 of 80 white, 12 of 40 black: 30 % over 60 % is a half.
        Comparison comparison = Comparison.of(new GroupCount("b", 40, 12), new GroupCount("a", 80, 48));

        assertThat(comparison.ratio()).isCloseTo(0.5, within(1e-12));
        assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.LOW);
        assertThat(comparison.range().low()).isLessThan(0.5);
        assertThat(comparison.range().high()).isBetween(0.8, 1.1);
        assertThat(comparison.probability()).isBetween(0.001, 0.005);
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 2000, 10000, 1990, CLEAR",
        "20, 4, 30, 7, NOT_SHOWN",
        "20, 3, 30, 7, LOW",
        "10000, 1000, 10000, 2000, SHOWN_LOW"
    })
    void verdictsAloneTell(int entered, int passed, int otherEntered, int otherPassed, Comparison.Verdict verdict) {
        GroupCount group = new GroupCount("a", entered, passed);
        GroupCount other = new GroupCount("b", otherEntered, otherPassed);
        GroupCount best = group.rate() > other.rate() ? group : other;

        assertThat(Comparison.of(best.equals(group) ? other : group, best).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void fisherOfTheTeaTastingExperiment() {
        // Fisher, The Design of Experiments, 1935: 3 of 4 and 1 of 4 right gives 34/70.
        assertThat(Comparison.of(new GroupCount("b", 4, 1), new GroupCount("a", 4, 3))
                        .probability())
                .isCloseTo(34.0 / 70, within(1e-9));
    }

    @Test
    void smallGroupsCanShowOnlyLargeGaps() {
        double few = Comparison.of(new GroupCount("b", 30, 6), new GroupCount("a", 100, 25))
                .detectable();
        double many = Comparison.of(new GroupCount("b", 3_000, 600), new GroupCount("a", 10_000, 2_500))
                .detectable();

        assertThat(few).isLessThan(0.4);
        assertThat(many).isBetween(0.88, 0.95);
        assertThat(Comparison.of(new GroupCount("b", 2, 1), new GroupCount("a", 3, 2))
                        .detectable())
                .isZero();
    }

    @Test
    void countsGroupsStageByStageAndFindsWhereOneThinsOut() {
        List<Outcome> outcomes = new ArrayList<>();
        add(outcomes, "female", 100, 50, 10);
        add(outcomes, "male", 200, 100, 60);
        add(outcomes, "", 10, 5, 2);
        FairnessTable table = FairnessTable.of("sex", List.of("screening", "interview"), outcomes);

        assertThat(table.stages().getFirst().groups())
                .containsExactly(
                        new GroupCount("", 10, 5), new GroupCount("female", 100, 50), new GroupCount("male", 200, 100));
        assertThat(table.stages().getLast().total()).isEqualTo(new GroupCount("", 155, 72));
        assertThat(table.stages().getLast().comparisons()).hasSize(1).first().satisfies(comparison -> {
            assertThat(comparison.group().group()).isEqualTo("female");
            assertThat(comparison.ratio()).isCloseTo(1.0 / 3, within(1e-12));
            assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.SHOWN_LOW);
        });
        Thinning thinning = Thinning.in(table).getFirst();
        assertThat(thinning.group()).isEqualTo("female");
        assertThat(thinning.stage()).isEqualTo("interview");
        // 62 of the 105 others pass: of 50 women 29.5 would.
        assertThat(thinning.missing()).isCloseTo(62 * 50 / 105.0 - 10, within(1e-9));
        assertThat(thinning.probability()).isLessThan(1e-5);
    }

    @Test
    void gapOfScoresWithItsRange() {
        double[] first = {3, 4, 5, 6, 7};
        double[] second = {1, 2, 3, 4, 5};

        ScoreGap gap = ScoreGap.between("ur", first, "en", second);

        // Equal variances 2.5 and sizes: t with 8 degrees of freedom, 2.306, times the root of 1.
        assertThat(gap.difference()).isEqualTo(2);
        assertThat(gap.range().low()).isCloseTo(2 - 2.306, within(1e-3));
        assertThat(gap.range().high()).isCloseTo(2 + 2.306, within(1e-3));
        assertThat(gap.effect()).isCloseTo(2 / Math.sqrt(2.5) * (1 - 3.0 / 31), within(1e-12));
    }

    private static void add(List<Outcome> outcomes, String group, int applied, int first, int second) {
        for (int i = 0; i < applied; i++) {
            outcomes.add(new Outcome(group, i < second ? 2 : i < first ? 1 : 0));
        }
    }
}
