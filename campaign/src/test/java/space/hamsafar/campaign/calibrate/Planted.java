package space.hamsafar.campaign.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Ratings made from levels that are known.
 *
 * @param levels of the applicants, standard normal
 * @param leniency of the assessors
 * @param spread of the assessors
 * @param ratings made from them
 */
record Planted(double[] levels, double[] leniency, double[] spread, List<Rating> ratings) {
    static final double MIDDLE = 60;
    static final double SCALE = 10;

    /** Each applicant is scored by so many assessors drawn at random, no one twice. */
    static Planted of(int applicants, int assessors, int each, double scatter, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] levels = random.doubles(applicants).map(_ -> Bell.draw(random)).toArray();
        double[] leniency = new double[assessors];
        double[] spread = new double[assessors];
        for (int j = 0; j < assessors; j++) {
            leniency[j] = 8 * Bell.draw(random);
            spread[j] = Math.exp(0.25 * Bell.draw(random));
        }
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < applicants; i++) {
            int first = random.nextInt(assessors);
            int step = 1 + random.nextInt(assessors / each - 1);
            for (int k = 0; k < each; k++) {
                int j = (first + k * step) % assessors;
                double score = MIDDLE + leniency[j] + spread[j] * SCALE * levels[i] + scatter * Bell.draw(random);
                ratings.add(new Rating("a" + i, "j" + j, score, ratings.size()));
            }
        }
        return new Planted(levels, leniency, spread, ratings);
    }

    int applicant(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
