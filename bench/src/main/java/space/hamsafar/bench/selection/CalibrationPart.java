package space.hamsafar.bench.selection;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import space.hamsafar.campaign.score.AssessorEffect;
import space.hamsafar.campaign.score.CalibratedScore;
import space.hamsafar.campaign.score.Rating;
import space.hamsafar.campaign.score.StageRanking;

/**
 * Calibrates and ranks 25,000 applicants with three scores each, of assessors whose strictness was planted. One of the
 * three sees applicants near to their own level, as happens when panels go by region or field.
 */
final class CalibrationPart implements Part {
    private static final int APPLICANTS = 25_000;
    private static final int ASSESSORS = 200;
    private static final int EACH = 3;
    private static final int PLACES = 400;
    private static final double MOST_SECONDS = 2;
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "calibration";
    }

    @Override
    public List<Measure> run(Settings settings) {
        Map<String, Double> strictness = new HashMap<>();
        Map<String, Double> worth = new HashMap<>();
        List<Rating> ratings = planted(new Random(settings.seed()), strictness, worth);
        var clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        StageRanking ranking = StageRanking.of(ratings, PLACES);
        double seconds = (clock.getCurrentThreadCpuTime() - begin) / NANOS;
        double own = error(
                ranking.calibration().assessors().stream()
                        .collect(Collectors.toMap(AssessorEffect::assessor, AssessorEffect::strictness)),
                strictness);
        double raw = error(means(ratings, -1), strictness);
        double calibrated = error(
                ranking.calibration().scores().stream()
                        .collect(Collectors.toMap(CalibratedScore::applicant, CalibratedScore::calibrated)),
                worth);
        double rawWorth = error(
                ranking.calibration().scores().stream()
                        .collect(Collectors.toMap(CalibratedScore::applicant, CalibratedScore::raw)),
                worth);
        double zWorth = error(zScores(ratings), worth);
        return List.of(
                Measure.of(
                        name(),
                        APPLICANTS + " x " + EACH
                                + " scores calibrated and ranked with intervals, CPU time of its one thread",
                        ImportPart.seconds(seconds),
                        "at most " + ImportPart.seconds(MOST_SECONDS),
                        seconds <= MOST_SECONDS),
                Measure.of(
                        name(),
                        "error of planted strictness (raw means and z-scores: " + text(raw) + ")",
                        text(own),
                        "below both",
                        own < raw),
                Measure.of(
                        name(),
                        "error of planted worth (raw means: " + text(rawWorth) + ", z-scores: " + text(zWorth) + ")",
                        text(calibrated),
                        "below both",
                        calibrated < rawWorth && calibrated < zWorth));
    }

    private static List<Rating> planted(Random random, Map<String, Double> strictness, Map<String, Double> worth) {
        double[] spread = new double[ASSESSORS];
        for (int j = 0; j < ASSESSORS; j++) {
            strictness.put("p" + j, random.nextGaussian() / 2);
            spread[j] = 1 + random.nextGaussian() / 8;
        }
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < APPLICANTS; i++) {
            String id = NoisyApplications.id(i);
            double level = random.nextGaussian();
            worth.put(id, level);
            int home = (int) Math.clamp((level + 3) / 6 * ASSESSORS, 0, ASSESSORS - 1);
            for (int k = 0; k < EACH; k++) {
                int j = k == 0
                        ? home
                        : (home + 1 + random.nextInt(ASSESSORS / 2 - 1) + (k - 1) * ASSESSORS / 2) % ASSESSORS;
                double noise = 0.6 * random.nextGaussian();
                ratings.add(
                        new Rating(id, "p" + j, 4 - strictness.getOrDefault("p" + j, 0.0) + spread[j] * level + noise));
            }
        }
        return ratings;
    }

    private static Map<String, Double> means(List<Rating> ratings, int sign) {
        return ratings.stream()
                .collect(
                        Collectors.groupingBy(Rating::assessor, Collectors.averagingDouble(one -> sign * one.value())));
    }

    private static Map<String, Double> zScores(List<Rating> ratings) {
        Map<String, Double> mean = means(ratings, 1);
        Map<String, Double> square = ratings.stream()
                .collect(Collectors.groupingBy(
                        Rating::assessor, Collectors.averagingDouble(one -> one.value() * one.value())));
        return ratings.stream().collect(Collectors.groupingBy(Rating::applicant, Collectors.averagingDouble(one -> {
            double of = mean.getOrDefault(one.assessor(), 0.0);
            double sd = Math.sqrt(square.getOrDefault(one.assessor(), 1.0) - of * of);
            return (one.value() - of) / sd;
        })));
    }

    /** Root mean square difference, after the means of both were made equal. */
    private static double error(Map<String, Double> found, Map<String, Double> truth) {
        double shift = found.entrySet().stream()
                .mapToDouble(one -> one.getValue() - truth.getOrDefault(one.getKey(), 0.0))
                .average()
                .orElse(0);
        return Math.sqrt(found.entrySet().stream()
                .mapToDouble(one -> {
                    double off = one.getValue() - truth.getOrDefault(one.getKey(), 0.0) - shift;
                    return off * off;
                })
                .average()
                .orElse(0));
    }

    private static String text(double error) {
        return String.format(Locale.ROOT, "%.3f", error);
    }
}
