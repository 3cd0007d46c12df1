package space.hamsafar.campaign.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/** Made-up ratings of which the truth is known. */
record PlantedPanel(List<Rating> ratings, Map<String, Double> worth, Map<String, Double> strictness) {
    private static final double NOISE = 0.6;
    private static final double STRICTNESS = 0.5;
    private static final double SPREAD = 0.15;

    /** Each assessor sees a region of their own mostly, so that some get better applicants than others. */
    static PlantedPanel of(int applicants, int assessors, int each, long seed) {
        RandomGenerator random = new Well19937c(seed);
        Map<String, Double> strictness = new HashMap<>();
        double[] spread = new double[assessors];
        for (int j = 0; j < assessors; j++) {
            strictness.put(assessor(j), STRICTNESS * random.nextGaussian());
            spread[j] = 1 + SPREAD * random.nextGaussian();
        }
        List<Rating> ratings = new ArrayList<>();
        Map<String, Double> worth = new HashMap<>();
        for (int i = 0; i < applicants; i++) {
            double true1 = random.nextGaussian();
            worth.put("A-" + i, true1);
            int home = (int) Math.clamp((true1 + 2.5) / 5 * assessors, 0, assessors - 1);
            for (int k = 0; k < each; k++) {
                int j = k == 0 ? home : Math.floorMod(home + 1 + random.nextInt(assessors - 1), assessors);
                double value = 4
                        - strictness.getOrDefault(assessor(j), 0.0)
                        + spread[j] * true1
                        + NOISE * random.nextGaussian();
                ratings.add(new Rating("A-" + i, assessor(j), value));
            }
        }
        return new PlantedPanel(ratings, worth, strictness);
    }

    static String assessor(int j) {
        return "b" + (1000 + j);
    }
}
