package space.hamsafar.programme.selection;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Forecasts how many candidates are left after each stage.
 *
 * <p>Each of those tested at a stage passes with the stage's rate, independently of the others; no more are tested than
 * there are places. The distribution of numbers is carried through the stages as it is, not sampled, so the figures are
 * exact for this model. What the model leaves out: rates are taken as known, and a good year's candidates are not
 * correlated.
 *
 * <p>What is needed at a step is told as if places were no limit: a stage whose need exceeds its places is the
 * bottleneck. If n enter and each reaches the end with probability q, the number at the end is binomial (n, q).
 */
public final class Funnel {

    /** Stands for "no number is enough". */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final int MOST_TRIED = 1 << 28;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private Funnel() {}

    /** The forecast before anybody has applied: how many would be eligible is itself uncertain. */
    public static FunnelForecast forecast(Campaign campaign, int applications) {
        var eligible = CountDistribution.exactly(applications)
                .passing(campaign.eligibleShare().value());
        return forecast(campaign, applications, eligible);
    }

    /** The forecast once eligibility is decided. */
    public static FunnelForecast forecast(Campaign campaign, int applications, int eligible) {
        return forecast(campaign, applications, CountDistribution.exactly(eligible));
    }

    /**
     * The fewest who must enter so that, with the confidence, at least so many reach the end; {@link #NEVER} if none
     * are enough.
     *
     * @param rate probability that one who enters reaches the end, 0 to 1
     * @param wanted how many must reach it
     * @param confidence probability with which they must, 0 to 1
     */
    public static int needed(double rate, int wanted, double confidence) {
        if (wanted <= 0 || confidence <= 0) {
            return 0;
        }
        if (rate >= 1) {
            return wanted;
        }
        if (rate <= 0 || confidence >= 1) {
            return NEVER;
        }
        int enough = wanted;
        while (!isEnough(enough, rate, wanted, confidence)) {
            if (enough >= MOST_TRIED) {
                return NEVER;
            }
            enough *= 2;
        }
        int tooFew = enough == wanted ? wanted - 1 : enough / 2;
        while (enough - tooFew > 1) {
            int middle = (enough + tooFew) >>> 1;
            if (isEnough(middle, rate, wanted, confidence)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    private static FunnelForecast forecast(Campaign campaign, int applications, CountDistribution eligible) {
        double share = campaign.eligibleShare().value();
        double toTheEnd = campaign.stages().stream()
                .mapToDouble(stage -> stage.passRate().value())
                .reduce(1, (a, b) -> a * b);
        var steps = new ArrayList<FunnelStep>();
        int applicationsNeeded = needed(share * toTheEnd, campaign.finalists(), campaign.confidence());
        var onPaper = CountDistribution.exactly(applications).passing(share);
        steps.add(step("applications", applications, onPaper, applicationsNeeded));
        var left = eligible;
        var invited = eligible.capped(firstPlaces(campaign.stages()));
        steps.add(step(
                "eligible", rounded(eligible), invited, needed(toTheEnd, campaign.finalists(), campaign.confidence())));
        double rest = toTheEnd;
        for (int i = 0; i < campaign.stages().size(); i++) {
            var stage = campaign.stages().get(i);
            var entering = left.capped(stage.places());
            left = entering.passing(stage.passRate().value());
            int needed = needed(rest, campaign.finalists(), campaign.confidence());
            steps.add(step(stage.id(), rounded(entering), left, needed));
            rest = restAfter(campaign.stages(), i);
        }
        return new FunnelForecast(steps, campaign.confidence(), left.atLeast(campaign.finalists()), applicationsNeeded);
    }

    private static FunnelStep step(String id, int entering, CountDistribution passing, int needed) {
        return new FunnelStep(id, entering, passing.mean(), passing.quantile(LOW), passing.quantile(HIGH), needed);
    }

    private static int rounded(CountDistribution distribution) {
        return Math.toIntExact(Math.round(distribution.mean()));
    }

    private static int firstPlaces(List<Stage> stages) {
        return stages.isEmpty() ? Integer.MAX_VALUE - 1 : stages.getFirst().places();
    }

    private static double restAfter(List<Stage> stages, int index) {
        return stages.subList(index + 1, stages.size()).stream()
                .mapToDouble(stage -> stage.passRate().value())
                .reduce(1, (a, b) -> a * b);
    }

    private static boolean isEnough(int entering, double rate, int wanted, double confidence) {
        if (entering < wanted) {
            return false;
        }
        var passing = new BinomialDistribution(entering, rate);
        double tooFew = 0;
        for (int count = 0; count < wanted; count++) {
            tooFew += passing.probability(count);
        }
        return 1 - tooFew >= confidence;
    }
}
