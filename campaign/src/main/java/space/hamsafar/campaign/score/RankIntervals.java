package space.hamsafar.campaign.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/** Ranks with intervals: the scores are drawn anew within their uncertainty, many times, and ranked each time. */
public final class RankIntervals {
    /** Probability with which an interval holds the true rank. */
    public static final double COVERAGE = 0.9;

    private static final int FEW = 2_000;
    private static final int DRAWS_OF_FEW = 2_000;
    private static final int DRAWS_OF_MANY = 200;
    /** Room for an index in a key; what is left of the value has nine digits. */
    private static final long INDEX = (1L << 21) - 1;

    private RankIntervals() {}

    /**
     * Ranks all, the best first; equal calibrated scores in order of id.
     *
     * @param places how many will be taken
     * @param seed for the draws: the same seed gives the same intervals
     */
    public static List<Ranked> of(List<CalibratedScore> scores, int places, long seed) {
        int[][] drawn = draw(scores, seed);
        int[] ranks = ranks(scores, CalibratedScore::calibrated);
        int[] rawRanks = ranks(scores, CalibratedScore::raw);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            int[] own = drawn[i];
            Arrays.sort(own);
            int tail = (int) ((1 - COVERAGE) / 2 * own.length);
            int best = own[tail];
            int worst = own[own.length - 1 - tail];
            ranked.add(new Ranked(scores.get(i), ranks[i], rawRanks[i], best, worst, zone(best, worst, places)));
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank)
                .thenComparing(one -> one.score().applicant()));
        return List.copyOf(ranked);
    }

    private static Zone zone(int best, int worst, int places) {
        if (worst <= places) {
            return Zone.IN;
        }
        return best > places ? Zone.OUT : Zone.GREY;
    }

    /** The ranks of each applicant in all draws. */
    private static int[][] draw(List<CalibratedScore> scores, long seed) {
        int draws = scores.size() <= FEW ? DRAWS_OF_FEW : DRAWS_OF_MANY;
        int[][] ranks = new int[scores.size()][draws];
        long[] keys = new long[scores.size()];
        RandomGenerator random = new Well19937c(seed);
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < keys.length; i++) {
                CalibratedScore score = scores.get(i);
                keys[i] = key(score.calibrated() + score.sd() * random.nextGaussian(), i);
            }
            Arrays.sort(keys);
            for (int place = 0; place < keys.length; place++) {
                ranks[(int) (keys[place] & INDEX)][draw] = keys.length - place;
            }
        }
        return ranks;
    }

    /** The value as a whole number in the same order, its last bits replaced by the index: one sort then ranks all. */
    private static long key(double value, int index) {
        long bits = Double.doubleToLongBits(value);
        return ((bits ^ (bits >> 63 & Long.MAX_VALUE)) & ~INDEX) | index;
    }

    private static int[] ranks(List<CalibratedScore> scores, ToDoubleFunction<CalibratedScore> by) {
        return ranks(scores.stream().mapToDouble(by).toArray());
    }

    private static int[] ranks(double[] value) {
        double[] sorted = value.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[value.length];
        for (int i = 0; i < value.length; i++) {
            ranks[i] = sorted.length - lastIndex(sorted, value[i]);
        }
        return ranks;
    }

    /** The index of the last of equal values in a sorted array that holds the value. */
    private static int lastIndex(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
