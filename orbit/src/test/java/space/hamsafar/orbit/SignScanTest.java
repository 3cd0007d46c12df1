package space.hamsafar.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class SignScanTest {
    private static final long SEED = 42;

    @Test
    void findsTheZerosOfASine() {
        SignScan scan = new SignScan(t -> Math.sin(t / 100), 30, value -> 0);

        List<SignScan.Crossing> found = scan.crossings(1, 1000);

        assertThat(found).hasSize(3);
        assertThat(found.get(0).seconds()).isCloseTo(100 * Math.PI, within(1e-3));
        assertThat(found.get(0).rising()).isFalse();
        assertThat(found.get(1).seconds()).isCloseTo(200 * Math.PI, within(1e-3));
        assertThat(found.get(1).rising()).isTrue();
    }

    /** A hump between two samples is found wherever it lies, even at the ends of the time looked at. */
    @Test
    void findsAHumpMuchShorterThanAStep() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 1000; i++) {
            double top = random.nextDouble(1, 999);
            SignScan scan = new SignScan(t -> 1 - (t - top) * (t - top), 30, value -> 0);

            assertThat(scan.crossings(0, 1000))
                    .as("seed %d, top at %s", SEED, top)
                    .hasSize(2);
            double[] stretch = scan.stretches(0, 1000).getFirst();
            assertThat(stretch[0]).isCloseTo(top - 1, within(1e-3));
            assertThat(stretch[1]).isCloseTo(top + 1, within(1e-3));
        }
    }

    @Test
    void stretchesAreCutAtTheEnds() {
        SignScan always = new SignScan(t -> 1, 30, value -> 500);
        SignScan never = new SignScan(t -> -1, 30, value -> 500);

        assertThat(always.stretches(5, 1000)).containsExactly(new double[] {5, 1000});
        assertThat(never.stretches(5, 1000)).isEmpty();
        assertThat(always.stretches(5, 5)).isEmpty();
    }
}
