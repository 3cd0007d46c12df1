package space.hamsafar.campaign.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Draws whole campaigns: each stage's rate once, from what is known of it and how much rates change from campaign to
 * campaign, then how many pass.
 *
 * <p>The same seed gives the same figures. What the model leaves out: that rates of one campaign rise and fall together,
 * and that a board fills its places whatever the candidates are like.
 */
public final class FunnelSimulation {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private final List<StageRate> stages;
    private final int rounds;
    /** By round and stage: the rate, and the draw that decides how many pass, as probability and as normal quantile. */
    private final double[][] rate;

    private final double[][] draw;
    private final double[][] bell;

    /**
     * A simulation.
     *
     * @param stages in order, at least one
     * @param spread of rates between campaigns
     * @param rounds campaigns to draw, 100 to 1,000,000
     * @param seed of the random numbers
     */
    public FunnelSimulation(List<StageRate> stages, RateSpread spread, int rounds, long seed) {
        if (stages.isEmpty() || rounds < 100 || rounds > 1_000_000) {
            throw new IllegalArgumentException(stages.size() + " stages and " + rounds
                    + " rounds; at least one stage and 100 to 1,000,000 rounds are needed");
        }
        this.stages = List.copyOf(stages);
        this.rounds = rounds;
        this.rate = new double[rounds][stages.size()];
        this.draw = new double[rounds][stages.size()];
        this.bell = new double[rounds][stages.size()];
        SplittableRandom random = new SplittableRandom(seed);
        TDistribution between = new TDistribution(spread.differences());
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < stages.size(); i++) {
                StageRate stage = stages.get(i);
                double betweenCampaigns = between.inverseCumulativeProbability(open(random)) * spread.deviation();
                double ofTheFigure = NORMAL.inverseCumulativeProbability(open(random)) * stage.logitError();
                rate[round][i] = 1 / (1 + Math.exp(-(stage.logit() + betweenCampaigns + ofTheFigure)));
                draw[round][i] = open(random);
                bell[round][i] = NORMAL.inverseCumulativeProbability(draw[round][i]);
            }
        }
    }

    /**
     * How many are left after a stage.
     *
     * @param stage id
     * @param median half of the campaigns have no more
     * @param low 5 % have fewer
     * @param high 5 % have more
     */
    public record Left(String stage, int median, int low, int high) {
        /** Whether a count lies in the interval of 90 %. */
        public boolean contains(int people) {
            return people >= low && people <= high;
        }
    }

    /**
     * What was drawn.
     *
     * @param left after each stage
     * @param enough share of campaigns that end with at least the wanted number
     */
    public record Forecast(List<Left> left, double enough) {
        public Forecast {
            left = List.copyOf(left);
        }
    }

    /**
     * The forecast for so many applications.
     *
     * @param wanted at the end
     */
    public Forecast of(int applications, int wanted) {
        int[][] counts = new int[stages.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            int left = applications;
            for (int i = 0; i < stages.size(); i++) {
                int entering = Math.min(left, stages.get(i).places());
                left = BinomialQuantile.of(entering, rate[round][i], draw[round][i], bell[round][i]);
                counts[i][round] = left;
            }
        }
        List<Left> left = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            Arrays.sort(counts[i]);
            left.add(new Left(stages.get(i).stage(), at(counts[i], 0.5), at(counts[i], LOW), at(counts[i], HIGH)));
        }
        long enough = Arrays.stream(counts[counts.length - 1])
                .filter(count -> count >= wanted)
                .count();
        return new Forecast(left, enough / (double) rounds);
    }

    /**
     * The fewest applications with which the wanted number is reached with the confidence; {@code most} + 1 if none up
     * to {@code most} are enough.
     */
    public int needed(int wanted, double confidence, int most) {
        int tooFew = 0;
        int enough = most + 1;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) >>> 1;
            if (of(middle, wanted).enough() >= confidence) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    /** Uniform between 0 and 1, both out. */
    private static double open(SplittableRandom random) {
        return random.nextDouble(0x1p-53, 1);
    }

    private static int at(int[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
}
