package space.hamsafar.orbit.sgp4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class Sgp4Test {
    /** The reference prints ten nanometres; sums in another order move the last digits of far positions. */
    private static final double ONE_MILLIMETRE = 1e-6;

    /** A longitude of thousands of radians is held to 1e-13, both ways: a micrometre, and a few times that in orbits drawn long. */
    private static final double TEN_MICROMETRES = 1e-8;

    // Validation: states of AIAA 2006-6753, file tcppver.out, kilometres and kilometres a second.

    @Test
    void carriesALowOrbitAsTheReferenceDoes() {
        Sgp4 object =
                object(1980, 275.98708465, 16.05824518, 0.0086731, 72.8435, 115.9689, 52.6988, 110.5714, 6.6816e-5);
        check(object, 0, 2328.96975262, -5995.22051338, 1719.97297192, 2.912073281, -0.983417956, -7.090816210);
        check(object, 240, -3226.54349155, 3503.70977525, 4532.80979343, 1.000992116, -5.788042888, 5.162585826);
    }

    @Test
    void carriesAnEccentricOrbitInResonanceWithHalfADay() {
        Sgp4 object =
                object(2006, 176.33215444, 2.00491383, 0.6877146, 64.1586, 279.0717, 264.7651, 20.2257, 1.1873e-4);
        check(object, 0, 2349.89483350, -14785.93811562, 0.02119378, 2.721488096, -3.256811655, 4.498416672);
        check(object, 240, 19752.78050009, -8600.07130962, 37522.72921090, 0.238105279, 1.546110924, 0.986410447);
    }

    @Test
    void carriesAnOrbitInResonanceWithADayBackwards() {
        Sgp4 object = object(2005, 148.79417928, 1.16186785, 0.0270971, 9.4958, 313.1750, 327.5225, 30.8097, 0);
        check(object, -1440, -11362.18265118, -35117.55867813, -5413.62537994, 3.137861261, -1.011678260, 0.267510059);
        check(object, -1380, 309.25349929, -36960.43090143, -4198.48007670, 3.292429375, -0.002166046, 0.402111628);
    }

    @Test
    void carriesAGeostationaryOrbitByLyddanesWay() {
        Sgp4 object = object(2005 + 1, 176.46683397, 1.00270176, 0.0000335, 0.0019, 286.9433, 13.7918, 55.6504, 1e-4);
        check(object, 120, 37740.00085593, 18802.76872802, 3.45512584, -1.371035206, 2.752105932, 0.000336883);
        check(object, 240, 23232.82515008, 35187.33981802, 4.98927428, -2.565776620, 1.694193132, 0.000163365);
    }

    @Test
    void batchEqualsSingleStatesForAllKindsOfOrbits() {
        long seed = 20261125;
        SplittableRandom random = new SplittableRandom(seed);
        Sgp4Batch batch = new Sgp4Batch();
        for (int orbit = 0; orbit < 300; orbit++) {
            double[] minutes = random.doubles(300, -20_000, 20_000).toArray();
            checkBatch(batch, drawn(random), minutes, "seed " + seed + ", orbit " + orbit);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Revolutions a day, eccentricity and inclination, each from and to.
        "resonance of half a day, 1.9, 2.1, 0.5, 0.745, 60, 66",
        "transfer, 2.2, 2.3, 0.70, 0.735, 2, 30",
        "kept over a longitude, 1.0026, 1.0028, 0, 0.001, 0, 0.3",
        "resonance of a day about Lyddane's limit, 0.95, 1.05, 0, 0.05, 0, 20",
        "navigation, 2.0056, 2.0058, 0, 0.02, 50, 60",
        "drawn long, 0.1, 3, 0.8, 0.95, 0, 90",
        "backwards, 1, 5, 0, 0.3, 120, 179"
    })
    void batchEqualsSingleStatesInDeepSpace(
            String kind, double n0, double n1, double e0, double e1, double i0, double i1) {
        long seed = 20261126;
        SplittableRandom random = new SplittableRandom(seed);
        Sgp4Batch batch = new Sgp4Batch();
        for (int orbit = 0; orbit < 40; orbit++) {
            Sgp4 object = object(
                    2026,
                    random.nextDouble(1, 366),
                    random.nextDouble(n0, n1),
                    random.nextDouble(e0, e1),
                    random.nextDouble(i0, i1),
                    random.nextDouble(0, 360),
                    random.nextDouble(0, 360),
                    random.nextDouble(0, 360),
                    random.nextDouble(-1e-5, 1e-5));
            assertThat(object.isDeepSpace()).isTrue();
            double[] minutes = random.doubles(300, -20_000, 20_000).toArray();
            String what = kind + ", seed " + seed + ", orbit " + orbit;
            checkBatch(batch, object, minutes, what + ", any order");
            Arrays.sort(minutes);
            checkBatch(batch, object, minutes, what + ", in order");
        }
    }

    @Test
    void batchGoesOnWhereTheLastCallEndedWithAnyObject() {
        Sgp4 first = object(2005, 148.79417928, 1.16186785, 0.0270971, 9.4958, 313.1750, 327.5225, 30.8097, 0);
        Sgp4 second =
                object(2006, 176.33215444, 2.00491383, 0.6877146, 64.1586, 279.0717, 264.7651, 20.2257, 1.1873e-4);
        Sgp4Batch batch = new Sgp4Batch();
        for (double from : new double[] {0, 4_000, 8_000, -3_000, 2_000, 0}) {
            double[] minutes = {from, from + 700, from + 1_500};
            checkBatch(batch, first, minutes, "first from " + from);
            checkBatch(batch, first, minutes, "again from " + from);
            checkBatch(batch, second, minutes, "second from " + from);
        }
    }

    private static void checkBatch(Sgp4Batch batch, Sgp4 object, double[] minutes, String about) {
        StateArrays states = StateArrays.ofSize(minutes.length);
        batch.at(object, minutes, states);
        for (int i = 0; i < minutes.length; i++) {
            double[] alone = new double[6];
            boolean good = object.stateAt(minutes[i], alone) == Sgp4Outcome.GOOD;
            String what = about + ", " + minutes[i] + " min";
            assertThat(Double.isNaN(states.xKm()[i])).as(what).isEqualTo(!good);
            if (good) {
                assertThat(states.xKm()[i]).as(what).isCloseTo(alone[0], within(TEN_MICROMETRES));
                assertThat(states.yKm()[i]).as(what).isCloseTo(alone[1], within(TEN_MICROMETRES));
                assertThat(states.zKm()[i]).as(what).isCloseTo(alone[2], within(TEN_MICROMETRES));
                assertThat(states.vxKmS()[i]).as(what).isCloseTo(alone[3], within(TEN_MICROMETRES));
                assertThat(states.vyKmS()[i]).as(what).isCloseTo(alone[4], within(TEN_MICROMETRES));
                assertThat(states.vzKmS()[i]).as(what).isCloseTo(alone[5], within(TEN_MICROMETRES));
            }
        }
    }

    @Test
    void evenStepsAreTheSameAsTheirTimes() {
        Sgp4 object = object(2026, 279.66863779, 15.60381928, 0.0001458, 41.4703, 4.9680, 342.2236, 17.8551, 2.0358e-4);
        StateArrays every = StateArrays.positionsOfSize(600);
        new Sgp4Batch().every(object, -30, 0.5, every);
        double[] state = new double[6];
        object.stateAt(-30 + 599 * 0.5, state);
        assertThat(every.zKm()[599]).isCloseTo(state[2], within(TEN_MICROMETRES));
        assertThat(every.vxKmS()).isEmpty();
    }

    @Test
    void saysThatAnObjectHasComeDown() {
        Sgp4 object = object(2026, 1, 16.4, 0.001, 51.6, 0, 0, 0, 0.01);
        assertThat(object.stateAt(0, new double[6])).isEqualTo(Sgp4Outcome.GOOD);
        assertThat(object.stateAt(30 * 1440, new double[6])).isNotEqualTo(Sgp4Outcome.GOOD);
    }

    @Test
    void refusesWhatIsNoOrbitAndTooLittleRoom() {
        assertThatThrownBy(() -> object(2026, 1, 15, 1.2, 51.6, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("eccentricity 1.2");
        Sgp4 object = object(2026, 1, 15, 0.001, 51.6, 0, 0, 0, 0);
        assertThatThrownBy(() -> new Sgp4Batch().at(object, new double[3], StateArrays.ofSize(2)))
                .hasMessageContaining("room for 2 states; 3 times");
    }

    private static Sgp4 drawn(SplittableRandom random) {
        boolean deep = random.nextInt(4) == 0;
        double motion = deep ? random.nextDouble(0.9, 6) : random.nextDouble(11, 16.2);
        double eccentricity = random.nextInt(3) == 0 ? random.nextDouble(0, 0.3) : random.nextDouble(0, 0.02);
        return object(
                2026,
                random.nextDouble(1, 366),
                motion,
                eccentricity,
                random.nextDouble(0, 180),
                random.nextDouble(0, 360),
                random.nextDouble(0, 360),
                random.nextDouble(0, 360),
                random.nextDouble(-1e-4, 5e-4));
    }

    private static void check(Sgp4 object, double minutes, double... expected) {
        double[] state = new double[6];
        assertThat(object.stateAt(minutes, state)).isEqualTo(Sgp4Outcome.GOOD);
        assertThat(state).containsExactly(expected, within(ONE_MILLIMETRE));
    }

    /** In the order of a two-line set, but mean motion and eccentricity first. */
    private static Sgp4 object(int year, double day, double motion, double eccentricity, double... rest) {
        Instant epoch = LocalDate.of(year, 1, 1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .plusNanos(Math.round((day - 1) * 86_400e9));
        return Sgp4.of(new Sgp4Elements(
                epoch,
                motion * 2 * Math.PI / 1440,
                eccentricity,
                Math.toRadians(rest[0]),
                Math.toRadians(rest[1]),
                Math.toRadians(rest[2]),
                Math.toRadians(rest[3]),
                rest[4]));
    }
}
