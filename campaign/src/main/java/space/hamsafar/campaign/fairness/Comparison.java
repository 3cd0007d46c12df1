package space.hamsafar.campaign.fairness;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * A group held against the one with the highest rate at a stage, as the four-fifths rule does (29 CFR 1607.4 D).
 *
 * @param group that is looked at
 * @param best the one with the highest rate
 * @param ratio rate of the group over that of the best, 0 to 1
 * @param range of the ratio, which covers the true one with at least the confidence: each rate's exact interval at half of
 *     the error, so that both hold together
 * @param probability Fisher's exact probability of tables as uneven as this one if both groups had one rate, two-sided
 * @param detectable largest ratio below 1 that such numbers would show with a chance of 80 % at an error of 5 %; 0 if none
 * @param verdict what the figures say
 */
public record Comparison(
        GroupCount group,
        GroupCount best,
        double ratio,
        Range range,
        double probability,
        double detectable,
        Verdict verdict) {
    private static final double FOUR_FIFTHS = 0.8;
    private static final double ERROR = 0.05;
    private static final double POWER = 0.8;
    private static final double SAME_TABLE = 1 + 1e-7;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** What can be said of the four fifths. */
    public enum Verdict {
        /** The ratio is four fifths or more, and its whole range is. */
        CLEAR,
        /** The ratio is four fifths or more, but its range reaches below: the numbers cannot tell. */
        NOT_SHOWN,
        /** The ratio is below four fifths, but its range reaches above: to be looked into. */
        LOW,
        /** The whole range is below four fifths. */
        SHOWN_LOW
    }

    /** The comparison, ranges at a confidence of 95 %. Both groups have at least one who entered, the best one who passed. */
    public static Comparison of(GroupCount group, GroupCount best) {
        if (group.entered() == 0 || best.passed() == 0) {
            throw new IllegalArgumentException("nobody entered or passed; leave such groups out");
        }
        double ratio = group.rate() / best.rate();
        Range of = group.rateRange(1 - ERROR / 2);
        Range over = best.rateRange(1 - ERROR / 2);
        Range range =
                new Range(of.low() / over.high(), over.low() == 0 ? Double.POSITIVE_INFINITY : of.high() / over.low());
        return new Comparison(
                group, best, ratio, range, fisher(group, best), detectable(group, best), verdict(ratio, range));
    }

    private static Verdict verdict(double ratio, Range range) {
        if (ratio >= FOUR_FIFTHS) {
            return range.low() >= FOUR_FIFTHS ? Verdict.CLEAR : Verdict.NOT_SHOWN;
        }
        return range.high() >= FOUR_FIFTHS ? Verdict.LOW : Verdict.SHOWN_LOW;
    }

    /** Sum of the probabilities of all tables with the same margins that are no likelier than this one. */
    private static double fisher(GroupCount a, GroupCount b) {
        int all = a.entered() + b.entered();
        var tables = new HypergeometricDistribution(all, a.passed() + b.passed(), a.entered());
        double own = tables.probability(a.passed());
        double sum = 0;
        for (int passed = tables.getSupportLowerBound(); passed <= tables.getSupportUpperBound(); passed++) {
            double probability = tables.probability(passed);
            sum += probability <= own * SAME_TABLE ? probability : 0;
        }
        return Math.min(1, sum);
    }

    /**
     * Where the two-sided test of two shares with pooled variance has the power, by halving. The normal approximation is
     * good from some ten expected in each cell; below that the answer is only a hint.
     */
    private static double detectable(GroupCount group, GroupCount best) {
        double low = 0;
        double high = 1;
        if (power(0, group, best) < POWER) {
            return 0;
        }
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (power(middle, group, best) >= POWER) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double power(double ratio, GroupCount group, GroupCount best) {
        double of = best.rate() * ratio;
        double over = best.rate();
        double pooled = (of * group.entered() + over * best.entered()) / (group.entered() + best.entered());
        double same = Math.sqrt(pooled * (1 - pooled) * (1.0 / group.entered() + 1.0 / best.entered()));
        double apart = Math.sqrt(of * (1 - of) / group.entered() + over * (1 - over) / best.entered());
        double limit = NORMAL.inverseCumulativeProbability(1 - ERROR / 2) * same;
        if (apart == 0) {
            return over - of > limit ? 1 : 0;
        }
        return NORMAL.cumulativeProbability((over - of - limit) / apart);
    }
}
