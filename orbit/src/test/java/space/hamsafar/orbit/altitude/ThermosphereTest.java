package space.hamsafar.orbit.altitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThermosphereTest {
    /** Validation: the table by which GFZ Potsdam turns Kp into ap. */
    @ParameterizedTest
    @CsvSource({"0, 0", "4, 1", "15, 3", "27, 4", "80, 6", "400, 9"})
    void kpFollowsTheTable(double ap, double kp) {
        assertThat(Thermosphere.kp(ap)).isCloseTo(kp, within(1e-9));
    }
}
