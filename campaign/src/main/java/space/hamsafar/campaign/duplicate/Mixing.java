package space.hamsafar.campaign.duplicate;

import java.util.function.IntPredicate;

/** Hashes of 64 bits. */
final class Mixing {

    private Mixing() {}

    /** The hash of those letters of a text that count, in small letters; never 0. */
    static long hash(String text, IntPredicate counts) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (counts.test(c)) {
                hash = (hash ^ c) * 0x100000001b3L;
            }
        }
        long mixed = mix(hash);
        return mixed == 0 ? 1 : mixed;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
    static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
