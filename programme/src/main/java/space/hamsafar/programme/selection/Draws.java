package space.hamsafar.programme.selection;

import java.util.List;

/**
 * Random numbers of one row of a synthetic file: a counter mixed by the finaliser of SplitMix64 (Steele, Lea and Flood,
 * <i>Fast Splittable Pseudorandom Number Generators</i>, OOPSLA 2014), started from seed and row.
 *
 * <p>Own arithmetic, so that every Java version draws the same numbers. Not thread-safe.
 */
final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** The numbers of one row: rows of one seed, and seeds, are independent of each other. */
    Draws(long seed, long row) {
        state = mix(mix(seed + GOLDEN) ^ mix(row * GOLDEN + 1));
    }

    /** Uniform in [0, 1), in steps of 2⁻⁵³. */
    double unit() {
        state += GOLDEN;
        return (mix(state) >>> 11) * 0x1p-53;
    }

    /** True with this probability. */
    boolean chance(double probability) {
        return unit() < probability;
    }

    /** Uniform among {@code from} to {@code to}, both inclusive. */
    int between(int from, int to) {
        return from + (int) (unit() * (to - from + 1));
    }

    /** Bell-shaped with this mean and standard deviation: the sum of twelve uniform numbers, so within six deviations. */
    double bell(double mean, double deviation) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += unit();
        }
        return mean + deviation * sum;
    }

    /** {@link #bell}, rounded and kept within bounds. */
    int bell(double mean, double deviation, int least, int most) {
        return Math.clamp(Math.round(bell(mean, deviation)), least, most);
    }

    /** One of the items, each as likely as its weight says. */
    <T> T pick(List<Weighted<T>> items) {
        double total = items.stream().mapToDouble(Weighted::weight).sum();
        double left = unit() * total;
        for (var item : items) {
            left -= item.weight();
            if (left < 0) {
                return item.value();
            }
        }
        return items.getLast().value();
    }

    private static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /**
     * Something that is drawn more or less often.
     *
     * @param value what is drawn
     * @param weight relative frequency, at least 0
     */
    record Weighted<T>(T value, double weight) {}
}
