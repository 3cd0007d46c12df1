package space.hamsafar.orbit.altitude;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.weather.SpaceWeather;

/**
 * Finds reboosts in a history of element sets.
 *
 * <p>The loss of altitude from one set to the next is held against what drag would have taken: the density of the air in
 * the weather of those days, times a ballistic coefficient that is the median of the quiet steps within 45 days. What is
 * left over is a reboost if it is more than the noise of element sets and more than the drag can be mistaken by. In a
 * step of a week that is about half a kilometre, in a step of a day 120 m; smaller ones are not told. Gaps of more than 20
 * days are not judged. Accuracy of the gain: 50 m in steps of a day, 30 % of the drag of the step in longer ones.
 */
public final class ReboostSearch {
    private static final Duration NEIGHBOURHOOD = Duration.ofDays(45);
    private static final double LONGEST_STEP_DAYS = 20;
    private static final double NOISE_KM = 0.12;

    /** A rise must leave over more than this share of the expected loss. */
    private static final double RAISE_SHARE = 0.6;

    /** A magnetic storm can double the loss, so a lowering must be more than that. */
    private static final double LOWERING_SHARE = 1.2;

    /** Sets within a burn carry a mean of before and after: short steps in a row are one reboost. */
    private static final double SHORT_STEP_DAYS = 3;

    private final List<HistoryStep> steps;
    private final BitSet raised;
    private final DragLaw shape;

    private ReboostSearch(List<HistoryStep> steps) {
        this.steps = steps;
        BitSet first = classify(DragLaw.shape(0), new BitSet());
        this.shape = DragLaw.shapeOf(quiet(first));
        this.raised = classify(shape, first);
    }

    /** All reboosts of a history in order of time. */
    public static List<Reboost> in(AltitudeHistory history, SpaceWeather weather) {
        return of(history, weather).reboosts();
    }

    static ReboostSearch of(AltitudeHistory history, SpaceWeather weather) {
        return new ReboostSearch(HistoryStep.of(history, weather, new Thermosphere()));
    }

    /** Steps in which only the air acted. */
    List<HistoryStep> quietSteps() {
        return quiet(raised);
    }

    /** How the drag of this object goes with the beta angle. */
    DragLaw shape() {
        return shape;
    }

    List<Reboost> reboosts() {
        List<Reboost> found = new ArrayList<>();
        int step = raised.nextSetBit(0);
        while (step >= 0) {
            int last = step;
            while (last + 1 < steps.size() && raised.get(last + 1) && isShort(last) && isShort(last + 1)) {
                last++;
            }
            found.add(reboost(step, last));
            step = raised.nextSetBit(last + 1);
        }
        return found;
    }

    private boolean isShort(int step) {
        return steps.get(step).days() <= SHORT_STEP_DAYS;
    }

    private BitSet classify(DragLaw law, BitSet known) {
        BitSet marked = new BitSet();
        for (int i = 0; i < steps.size(); i++) {
            HistoryStep step = steps.get(i);
            double expected = law.dropKm(step.unit()) * level(law, i, known);
            double gain = expected - step.dropKm();
            double share = gain > 0 ? RAISE_SHARE : LOWERING_SHARE;
            if (step.days() <= LONGEST_STEP_DAYS && Math.abs(gain) > Math.max(NOISE_KM, share * expected)) {
                marked.set(i);
            }
        }
        return marked;
    }

    /** Median level of the quiet steps around one, each as often as it has days. */
    private double level(DragLaw law, int index, BitSet known) {
        Instant middle = steps.get(index).from().epoch();
        for (Duration reach = NEIGHBOURHOOD; ; reach = reach.multipliedBy(2)) {
            List<double[]> levels = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                HistoryStep step = steps.get(i);
                boolean near =
                        Duration.between(step.from().epoch(), middle).abs().compareTo(reach) <= 0;
                if (near && !known.get(i) && step.days() <= LONGEST_STEP_DAYS) {
                    levels.add(new double[] {step.dropKm() / law.dropKm(step.unit()), step.days()});
                }
            }
            double days = levels.stream().mapToDouble(level -> level[1]).sum();
            if (days >= 14 || reach.toDays() > 1000) {
                return weightedMedian(levels, days);
            }
        }
    }

    private static double weightedMedian(List<double[]> values, double total) {
        values.sort(Comparator.comparingDouble(value -> value[0]));
        double sum = 0;
        for (double[] value : values) {
            sum += value[1];
            if (sum >= total / 2) {
                return Math.max(0, value[0]);
            }
        }
        return 0;
    }

    private List<HistoryStep> quiet(BitSet marked) {
        List<HistoryStep> quiet = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (!marked.get(i)) {
                quiet.add(steps.get(i));
            }
        }
        return quiet;
    }

    private Reboost reboost(int first, int last) {
        double expected = 0;
        double drop = 0;
        for (int i = first; i <= last; i++) {
            expected += shape.dropKm(steps.get(i).unit()) * level(shape, i, raised);
            drop += steps.get(i).dropKm();
        }
        MeanElements before = steps.get(first).from();
        MeanElements after = steps.get(last).to();
        double gain = expected - drop;
        double motion = before.meanMotionRevPerDay() * 2 * Math.PI / 86_400;
        return new Reboost(
                before.epoch(),
                BurnTime.between(before, after, expected, gain),
                after.epoch(),
                gain,
                Math.abs(gain) * motion / 2 * 1000);
    }
}
