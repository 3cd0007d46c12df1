package space.hamsafar.campaign.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    /** Three decimals are printed. */
    private static final double THREE_DECIMALS = 0.0005;

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void agreesWithThePublishedExample(Agreement.Scale scale, double published) {
        assertThat(Agreement.alpha(units(), scale)).isCloseTo(published, within(THREE_DECIMALS));
    }

    @Test
    void isOneWhereAllAgreeAndUndefinedWhereNothingDiffers() {
        assertThat(Agreement.alpha(List.of(new double[] {1, 1}, new double[] {4, 4, 4}), Agreement.Scale.INTERVAL))
                .isEqualTo(1);
        assertThat(Agreement.alpha(List.of(new double[] {2, 2}, new double[] {2, 2}), Agreement.Scale.ORDINAL))
                .isNaN();
        assertThat(Agreement.alpha(List.of(new double[] {2}, new double[] {3}), Agreement.Scale.ORDINAL))
                .isNaN();
    }

    /** Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, part C: four observers, twelve units. */
    private static List<double[]> units() {
        String[] a = "1 2 3 3 2 1 4 1 2 . . .".split(" ");
        String[] b = "1 2 3 3 2 2 4 1 2 5 . 3".split(" ");
        String[] c = ". 3 3 3 2 3 4 2 2 5 1 .".split(" ");
        String[] d = "1 2 3 3 2 4 4 1 2 5 1 .".split(" ");
        List<double[]> units = new ArrayList<>();
        for (int unit = 0; unit < a.length; unit++) {
            int at = unit;
            units.add(Arrays.stream(new String[][] {a, b, c, d})
                    .map(observer -> observer[at])
                    .filter(value -> !value.equals("."))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
        return units;
    }
}
