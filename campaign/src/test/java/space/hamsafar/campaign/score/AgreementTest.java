package space.hamsafar.campaign.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {
    /** Validation: section E of Krippendorff's paper, four observers, twelve units, 0 for missing. */
    private static final int[][] OBSERVERS = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
    };

    private static final double LAST_DIGIT_OF_THE_PAPER = 0.0005;

    @Test
    void alphaIsThatOfThePaper() {
        List<List<Double>> units = IntStream.range(0, 12)
                .mapToObj(unit -> IntStream.range(0, 4)
                        .map(observer -> OBSERVERS[observer][unit])
                        .filter(value -> value > 0)
                        .mapToObj(value -> (double) value)
                        .toList())
                .toList();

        assertThat(Agreement.alpha(units, Agreement.Metric.NOMINAL).orElseThrow())
                .isCloseTo(0.743, within(LAST_DIGIT_OF_THE_PAPER));
        assertThat(Agreement.alpha(units, Agreement.Metric.ORDINAL).orElseThrow())
                .isCloseTo(0.815, within(LAST_DIGIT_OF_THE_PAPER));
        assertThat(Agreement.alpha(units, Agreement.Metric.INTERVAL).orElseThrow())
                .isCloseTo(0.849, within(LAST_DIGIT_OF_THE_PAPER));
    }

    @Test
    void fullAgreementIsOneAndNothingToCompareIsNothing() {
        assertThat(Agreement.alpha(List.of(List.of(1.0, 1.0), List.of(2.0, 2.0)), Agreement.Metric.INTERVAL))
                .hasValue(1);
        assertThat(Agreement.alpha(List.of(List.of(1.0), List.of(2.0)), Agreement.Metric.INTERVAL))
                .isEmpty();
        assertThat(Agreement.alpha(List.of(List.of(1.0, 1.0)), Agreement.Metric.ORDINAL))
                .isEmpty();
    }
}
