package space.hamsafar.campaign.duplicate;

/** Similarity of short words after Jaro and Winkler (1990), 0 to 1. */
final class JaroWinkler {
    private static final double PREFIX_SHARE = 0.1;
    private static final int MOST_PREFIX = 4;

    private JaroWinkler() {}

    /** 1 for equal words, 0 for words without a letter in common; words of up to 63 letters. */
    static double similarity(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        long inA = 0;
        long inB = 0;
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
                if ((inB & 1L << j) == 0 && a.charAt(i) == b.charAt(j)) {
                    inA |= 1L << i;
                    inB |= 1L << j;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        double jaro = (m / a.length() + m / b.length() + (m - transpositions(a, b, inA, inB)) / m) / 3;
        int prefix = 0;
        while (prefix < Math.min(MOST_PREFIX, Math.min(a.length(), b.length()))
                && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SHARE * (1 - jaro);
    }

    private static double transpositions(String a, String b, long inA, long inB) {
        int swapped = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if ((inA & 1L << i) != 0) {
                while ((inB & 1L << j) == 0) {
                    j++;
                }
                swapped += a.charAt(i) == b.charAt(j) ? 0 : 1;
                j++;
            }
        }
        return swapped / 2.0;
    }
}
