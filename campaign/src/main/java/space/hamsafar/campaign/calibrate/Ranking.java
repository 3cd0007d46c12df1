package space.hamsafar.campaign.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Ranks with what is known of them: levels are drawn from their uncertainty many times, and each time all are ranked.
 *
 * @param places how many can pass
 * @param entries by rank
 */
public record Ranking(int places, List<Entry> entries) {
    private static final int DRAWS = 200;
    private static final double SURE = 0.95;

    public Ranking {
        entries = List.copyOf(entries);
    }

    /** Where an applicant stands against the places. */
    public enum Zone {
        /** In the places in 95 of 100 draws or more. */
        CLEARLY_IN,
        /** Neither: the scores do not tell. */
        GREY,
        /** In the places in 5 of 100 draws or fewer. */
        CLEARLY_OUT
    }

    /**
     * An applicant's place.
     *
     * @param applicant id
     * @param rank by the calibrated score, from 1; equal scores in the order of the ratings
     * @param rawRank by the raw mean, from 1
     * @param best rank that is not bettered in 95 of 100 draws
     * @param worst rank that is not exceeded in 95 of 100 draws
     * @param chance share of draws in which the applicant is within the places
     * @param zone what that means
     */
    public record Entry(String applicant, int rank, int rawRank, int best, int worst, double chance, Zone zone) {}

    /**
     * The ranking of a calibration.
     *
     * @param places how many can pass, at least 1
     * @param seed of the draws: the same seed gives the same ranking
     */
    public static Ranking of(Calibration calibration, int places, long seed) {
        if (places < 1) {
            throw new IllegalArgumentException("places is " + places + "; at least one is needed");
        }
        List<Calibration.ApplicantLevel> levels = calibration.applicants();
        int[][] ranks = draws(levels, seed);
        int[] rank = ranks(levels.stream()
                .mapToDouble(Calibration.ApplicantLevel::calibrated)
                .toArray());
        int[] rawRank = ranks(
                levels.stream().mapToDouble(Calibration.ApplicantLevel::raw).toArray());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            int[] own = ranks[i];
            Arrays.sort(own);
            long within = Arrays.stream(own).filter(one -> one <= places).count();
            double chance = within / (double) DRAWS;
            entries.add(new Entry(
                    levels.get(i).id(),
                    rank[i],
                    rawRank[i],
                    own[(int) Math.floor((1 - SURE) * (DRAWS - 1))],
                    own[(int) Math.ceil(SURE * (DRAWS - 1))],
                    chance,
                    zone(chance)));
        }
        entries.sort(Comparator.comparingInt(Entry::rank));
        return new Ranking(places, entries);
    }

    private static Zone zone(double chance) {
        return chance >= SURE ? Zone.CLEARLY_IN : chance <= 1 - SURE ? Zone.CLEARLY_OUT : Zone.GREY;
    }

    /** Ranks by applicant and draw. */
    private static int[][] draws(List<Calibration.ApplicantLevel> levels, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] ranks = new int[levels.size()][DRAWS];
        double[] drawn = new double[levels.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < drawn.length; i++) {
                Calibration.ApplicantLevel level = levels.get(i);
                drawn[i] = level.calibrated() + level.error() * Bell.draw(random);
            }
            double[] sorted = drawn.clone();
            Arrays.sort(sorted);
            for (int i = 0; i < drawn.length; i++) {
                ranks[i][draw] = sorted.length - Arrays.binarySearch(sorted, drawn[i]);
            }
        }
        return ranks;
    }

    private static int[] ranks(double[] scores) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -scores[i]));
        int[] ranks = new int[scores.length];
        for (int place = 0; place < order.length; place++) {
            ranks[order[place]] = place + 1;
        }
        return ranks;
    }
}
