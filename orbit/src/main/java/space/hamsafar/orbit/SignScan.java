package space.hamsafar.orbit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds where a smooth function of time changes its sign, by sampling and refinement.
 *
 * <p>Where the function is known to stay on its side of zero for a while, the scan jumps; near zero it takes small
 * steps. A hump between two samples that just pokes through zero is found too:
 *
 * <pre>
 *            .-.            the middle sample is the nearest to zero,
 *   --------/---\--------   so the hump's top is searched
 *         o   o   o
 * </pre>
 *
 * @param function the function of seconds
 * @param stepSeconds the smallest step
 * @param quietSeconds from a value of the function: for how long it surely keeps its sign
 */
public record SignScan(DoubleUnaryOperator function, double stepSeconds, DoubleUnaryOperator quietSeconds) {
    private static final double ROOT_SECONDS = 1e-4;
    private static final double HUMP_SECONDS = 0.02;
    private static final double TOP_SECONDS = 0.01;
    private static final int MOST_ROUNDS = 100;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** A change of sign: to plus if {@code rising}. */
    public record Crossing(double seconds, boolean rising) {}

    private record Sample(double t, double value) {
        boolean isUp() {
            return value >= 0;
        }
    }

    /** All changes of sign after one time and up to another, in order. */
    public List<Crossing> crossings(double from, double to) {
        // A hump shorter than a step is seen only with a sample on each side of it, so look over both ends.
        double end = to + 2 * stepSeconds;
        List<Crossing> found = new ArrayList<>();
        Sample before = sample(from - 2 * stepSeconds);
        Sample here = before;
        while (here.t < end) {
            Sample next = sample(Math.min(end, here.t + step(here)));
            if (here.isUp() != next.isUp()) {
                found.add(root(here, next));
            } else if (couldPokeThrough(before, here, next)) {
                addHump(before, next, found);
            }
            before = here;
            here = next;
        }
        found.removeIf(crossing -> crossing.seconds <= from || crossing.seconds > to);
        return found;
    }

    /** Stretches between two times in which the function is zero or more, as pairs of start and end, in order. */
    public List<double[]> stretches(double from, double to) {
        List<double[]> found = new ArrayList<>();
        double start = from;
        boolean up = sample(from).isUp();
        for (Crossing crossing : crossings(from, to)) {
            if (up && !crossing.rising) {
                found.add(new double[] {start, crossing.seconds});
            }
            up = crossing.rising;
            start = crossing.seconds;
        }
        if (up && start < to) {
            found.add(new double[] {start, to});
        }
        return found;
    }

    /** Where a function with one top between two times is highest, to a few milliseconds (golden section). */
    public static double highest(DoubleUnaryOperator function, double from, double to) {
        double a = from;
        double b = to;
        double c = b - GOLDEN * (b - a);
        double d = a + GOLDEN * (b - a);
        double atC = function.applyAsDouble(c);
        double atD = function.applyAsDouble(d);
        while (b - a > TOP_SECONDS) {
            if (atC > atD) {
                b = d;
                d = c;
                atD = atC;
                c = b - GOLDEN * (b - a);
                atC = function.applyAsDouble(c);
            } else {
                a = c;
                c = d;
                atC = atD;
                d = a + GOLDEN * (b - a);
                atD = function.applyAsDouble(d);
            }
        }
        return (a + b) / 2;
    }

    private Sample sample(double t) {
        return new Sample(t, function.applyAsDouble(t));
    }

    private double step(Sample sample) {
        return Math.max(stepSeconds, quietSeconds.applyAsDouble(sample.value));
    }

    private boolean couldPokeThrough(Sample before, Sample here, Sample next) {
        double least = Math.abs(here.value);
        double change = Math.max(Math.abs(before.value) - least, Math.abs(next.value) - least);
        return before.isUp() == here.isUp()
                && before.t < here.t
                && here.t - before.t <= stepSeconds
                && next.t - here.t <= stepSeconds
                && least <= Math.abs(before.value)
                && least <= Math.abs(next.value)
                // The top of a parabola through three such samples is nearer to the middle one than this.
                && least <= change;
    }

    private void addHump(Sample left, Sample right, List<Crossing> found) {
        Sample top = nearestToZero(left, right);
        if (top.isUp() != left.isUp()) {
            found.add(root(left, top));
            found.add(root(top, right));
        }
    }

    /** Golden section on the distance from zero; stops at once when the other side is reached. */
    private Sample nearestToZero(Sample left, Sample right) {
        double a = left.t;
        double b = right.t;
        Sample c = sample(b - GOLDEN * (b - a));
        Sample d = sample(a + GOLDEN * (b - a));
        while (b - a > HUMP_SECONDS && c.isUp() == left.isUp() && d.isUp() == left.isUp()) {
            if (Math.abs(c.value) < Math.abs(d.value)) {
                b = d.t;
                d = c;
                c = sample(b - GOLDEN * (b - a));
            } else {
                a = c.t;
                c = d;
                d = sample(a + GOLDEN * (b - a));
            }
        }
        if (c.isUp() != d.isUp()) {
            return c.isUp() == left.isUp() ? d : c;
        }
        return Math.abs(c.value) < Math.abs(d.value) ? c : d;
    }

    /**
     * Where a function whose sign differs at two times is zero between them, to 0.1 ms.
     *
     * @param from the earlier time
     * @param to the later time
     */
    public static double root(DoubleUnaryOperator function, double from, double to) {
        SignScan scan = new SignScan(function, to - from, value -> 0);
        return scan.root(scan.sample(from), scan.sample(to)).seconds();
    }

    /** False position that halves the value of an end which stays put (the Illinois rule), now and then bisection. */
    private Crossing root(Sample left, Sample right) {
        Sample a = left;
        Sample b = right;
        double weightA = a.value;
        double weightB = b.value;
        boolean movedA = false;
        boolean movedB = false;
        for (int round = 1; b.t - a.t > ROOT_SECONDS && round < MOST_ROUNDS; round++) {
            double share = round % 6 == 0 ? 0.5 : Math.clamp(weightA / (weightA - weightB), 0.001, 0.999);
            Sample middle = sample(a.t + share * (b.t - a.t));
            if (middle.isUp() == a.isUp()) {
                a = middle;
                weightA = a.value;
                weightB = movedA ? weightB / 2 : weightB;
                movedA = true;
                movedB = false;
            } else {
                b = middle;
                weightB = b.value;
                weightA = movedB ? weightA / 2 : weightA;
                movedB = true;
                movedA = false;
            }
        }
        return new Crossing((a.t + b.t) / 2, right.isUp());
    }
}
