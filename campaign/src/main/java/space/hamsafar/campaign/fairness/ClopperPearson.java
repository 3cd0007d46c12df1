package space.hamsafar.campaign.fairness;

import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * The exact interval of a share (Clopper and Pearson, Biometrika 26, 1934, 404–413): it covers the true share with at least
 * the confidence, whatever the share is.
 */
final class ClopperPearson {
    private ClopperPearson() {}

    static Range range(int passed, int entered, double confidence) {
        double tail = (1 - confidence) / 2;
        double low = passed == 0
                ? 0
                : new BetaDistribution(passed, entered - passed + 1.0).inverseCumulativeProbability(tail);
        double high = passed == entered
                ? 1
                : new BetaDistribution(passed + 1.0, entered - passed).inverseCumulativeProbability(1 - tail);
        return new Range(low, high);
    }
}
