package space.hamsafar.orbit.altitude;

import java.util.List;

/**
 * How much drag an object has: a body that looks the same from all sides and wings that follow the Sun.
 *
 * <p>The ballistic coefficient CdA/m is {@code bodyM2PerKg + wingM2PerKg * cos(beta)}. Wings that follow the Sun stand
 * edge-on to the way when the Sun is far from the orbit plane; the drag of Tianhe halves from beta 0° to 60°.
 *
 * @param bodyM2PerKg part that does not depend on the Sun
 * @param wingM2PerKg part that goes with the cosine of the beta angle
 */
record DragLaw(double bodyM2PerKg, double wingM2PerKg) {
    private static final double LONGEST_STEP_DAYS = 12;
    private static final double SHORTEST_STEP_DAYS = 0.4;
    private static final int FEWEST_FOR_SHAPE = 20;
    private static final double LARGEST_SHARE = 0.9;

    /** A law of which only the shape counts; the share of wings is that at beta 0°. */
    static DragLaw shape(double wingShare) {
        return new DragLaw(1 - wingShare, wingShare);
    }

    /** Loss of altitude by this law. */
    double dropKm(HistoryStep.UnitDrop unit) {
        return bodyM2PerKg * unit.bodyKm() + wingM2PerKg * unit.wingKm();
    }

    /** The coefficient at a beta angle. */
    double coefficient(double cosBeta) {
        return bodyM2PerKg + wingM2PerKg * cosBeta;
    }

    /** The same shape at another level. */
    DragLaw times(double factor) {
        return new DragLaw(bodyM2PerKg * factor, wingM2PerKg * factor);
    }

    /**
     * The shape that suits all quiet steps of a history best; no wings for a history of fewer than 20 usable steps.
     *
     * <p>Least squares of the relative errors over shares of wings from 0 to 90 %, each step weighing by its length.
     */
    static DragLaw shapeOf(List<HistoryStep> quiet) {
        List<HistoryStep> usable = quiet.stream().filter(DragLaw::isUsable).toList();
        DragLaw best = shape(0);
        double least = Double.POSITIVE_INFINITY;
        for (int twentieth = 0; usable.size() >= FEWEST_FOR_SHAPE && twentieth <= LARGEST_SHARE * 20; twentieth++) {
            DragLaw law = shape(twentieth / 20.0);
            double scatter = law.scatter(usable);
            if (scatter < least) {
                least = scatter;
                best = law;
            }
        }
        return best;
    }

    /** Whether a step tells the drag: not so short that noise rules, not so long that it hides a change. */
    static boolean isUsable(HistoryStep step) {
        return step.days() >= SHORTEST_STEP_DAYS && step.days() <= LONGEST_STEP_DAYS && step.dropKm() > 0;
    }

    /** Variance of the logarithm of the loss against the law. */
    private double scatter(List<HistoryStep> steps) {
        double weight = 0;
        double mean = 0;
        double square = 0;
        for (HistoryStep step : steps) {
            double log = Math.log(step.dropKm() / dropKm(step.unit()));
            weight += step.days();
            mean += step.days() * log;
            square += step.days() * log * log;
        }
        mean /= weight;
        return square / weight - mean * mean;
    }
}
