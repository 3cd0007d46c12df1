package space.hamsafar.campaign.forecast;

/**
 * The count that a binomial number does not exceed with a given probability: by summing where few are expected, by the
 * expansion of Cornish and Fisher (Rev. Int. Stat. Inst. 5, 1937) to the second term where many are, which is then within
 * one of the exact count.
 */
final class BinomialQuantile {
    private static final double FEW = 50;

    private BinomialQuantile() {}

    /**
     * The quantile.
     *
     * @param trials 0 and more
     * @param rate between 0 and 1, both out
     * @param probability between 0 and 1, both out
     * @param bell the quantile of the standard normal distribution for the same probability
     */
    static int of(int trials, double rate, double probability, double bell) {
        if (rate > 0.5) {
            // Counted from the other side, so that few are few.
            int failing =
                    trials * (1 - rate) > FEW ? many(trials, 1 - rate, -bell) : few(trials, 1 - rate, 1 - probability);
            return trials - failing;
        }
        return trials * rate > FEW ? many(trials, rate, bell) : few(trials, rate, probability);
    }

    private static int few(int trials, double rate, double probability) {
        double term = Math.exp(trials * Math.log1p(-rate));
        double sum = term;
        int count = 0;
        while (sum < probability && count < trials) {
            term *= rate / (1 - rate) * (trials - count) / (count + 1);
            count++;
            sum += term;
        }
        return count;
    }

    private static int many(int trials, double rate, double bell) {
        double deviation = Math.sqrt(trials * rate * (1 - rate));
        double skew = (1 - 2 * rate) / (6 * deviation);
        double count = trials * rate + deviation * (bell + skew * (bell * bell - 1));
        return Math.clamp(Math.round(count), 0, trials);
    }
}
