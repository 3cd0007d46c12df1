package space.hamsafar.planning.search;

import java.util.SplittableRandom;

/** A stream of random numbers whose ranges are our own, so that no release of the JDK changes them. Not thread-safe. */
final class Randoms {

    private final SplittableRandom source;

    Randoms(long seed, int stream) {
        source = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + stream);
    }

    /** Uniform from 0 up to, without, the bound. */
    int below(int bound) {
        return (int) (((source.nextLong() >>> 32) * bound) >>> 32);
    }

    /** Uniform from 0 up to, without, 1. */
    double unit() {
        return (source.nextLong() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    void shuffle(int[] items, int count) {
        for (int i = count - 1; i > 0; i--) {
            int j = below(i + 1);
            int kept = items[i];
            items[i] = items[j];
            items[j] = kept;
        }
    }
}
