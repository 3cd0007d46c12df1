package space.hamsafar.programme.selection;

import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/** How likely each number of people is. Immutable; exact but for rounding and for tails below 10⁻²⁰. */
final class CountDistribution {

    private static final double NEGLIGIBLE = 1e-20;

    private final double[] probabilities;

    private CountDistribution(double[] probabilities) {
        this.probabilities = probabilities;
    }

    /** This number for sure. */
    static CountDistribution exactly(int count) {
        var probabilities = new double[count + 1];
        probabilities[count] = 1;
        return new CountDistribution(probabilities);
    }

    /** How many pass, if each passes with this probability, independently of the others. */
    CountDistribution passing(double passRate) {
        var passed = new double[probabilities.length];
        for (int entering = 0; entering < probabilities.length; entering++) {
            if (probabilities[entering] > NEGLIGIBLE) {
                addBinomial(passed, entering, passRate, probabilities[entering]);
            }
        }
        return new CountDistribution(passed);
    }

    /** The same, where no more than so many have a place. */
    CountDistribution capped(int places) {
        if (probabilities.length - 1 <= places) {
            return this;
        }
        var capped = new double[places + 1];
        for (int count = 0; count < probabilities.length; count++) {
            capped[Math.min(count, places)] += probabilities[count];
        }
        return new CountDistribution(capped);
    }

    double mean() {
        return IntStream.range(0, probabilities.length)
                .mapToDouble(count -> count * probabilities[count])
                .sum();
    }

    /** The smallest number that is not exceeded with at least this probability, 0 to 1. */
    int quantile(double probability) {
        double below = 0;
        for (int count = 0; count < probabilities.length; count++) {
            below += probabilities[count];
            if (below >= probability - 1e-12) {
                return count;
            }
        }
        return probabilities.length - 1;
    }

    /** The probability of this number or more. */
    double atLeast(int count) {
        double tail = 0;
        for (int i = probabilities.length - 1; i >= Math.max(0, count); i--) {
            tail += probabilities[i];
        }
        return Math.min(1, tail);
    }

    /** From the mode outwards by the ratio of neighbours, so that no term over- or underflows where it matters. */
    private static void addBinomial(double[] target, int trials, double rate, double weight) {
        if (rate <= 0 || rate >= 1 || trials == 0) {
            target[rate >= 1 ? trials : 0] += weight;
            return;
        }
        int mode = Math.min(trials, (int) ((trials + 1) * rate));
        double top = new BinomialDistribution(trials, rate).probability(mode);
        double odds = rate / (1 - rate);
        double term = top;
        for (int k = mode; k <= trials && term > NEGLIGIBLE; k++) {
            target[k] += weight * term;
            term *= odds * (trials - k) / (k + 1);
        }
        term = top * mode / (odds * (trials - mode + 1));
        for (int k = mode - 1; k >= 0 && term > NEGLIGIBLE; k--) {
            target[k] += weight * term;
            term *= k / (odds * (trials - k + 1));
        }
    }
}
