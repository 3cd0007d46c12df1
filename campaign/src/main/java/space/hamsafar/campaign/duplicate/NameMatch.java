package space.hamsafar.campaign.duplicate;

/** Weighs two names against each other, in bits of evidence that they are of one person. */
final class NameMatch {
    private static final double LEAST_SIMILARITY = 0.86;
    private static final double ONLY_SKELETON = 0.93;
    private static final double MOST_BITS = 13;
    private static final double CONTRADICTION = -12;
    private static final double LEFT_OUT = -1;
    private static final double INITIAL = 2;

    private final Tokens tokens;

    NameMatch(Tokens tokens) {
        this.tokens = tokens;
    }

    /** More than the evidence can be of a name against any other of as many words. */
    double most(int[] name) {
        double sum = 0;
        for (int token : name) {
            sum += Math.max(INITIAL, Math.min(MOST_BITS, bits(token))) + 0.1;
        }
        return sum;
    }

    /** The evidence; 0 if a name is empty. */
    double bits(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int usedA = 0;
        int usedB = 0;
        double bits = 0;
        int rounds = Math.min(a.length, b.length);
        for (int round = 0; round < rounds; round++) {
            int best = -1;
            double bestBits = 0;
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < b.length && (usedA & 1 << i) == 0; j++) {
                    double one = (usedB & 1 << j) == 0 ? pair(a[i], b[j]) : 0;
                    if (one > bestBits) {
                        bestBits = one;
                        best = i * b.length + j;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            usedA |= 1 << best / b.length;
            usedB |= 1 << best % b.length;
            bits += bestBits;
        }
        return bits + rest(a, usedA, b, usedB);
    }

    /** What was not paired: words written together or apart, left out, or contradicting each other. */
    private double rest(int[] a, int usedA, int[] b, int usedB) {
        int leftA = a.length - Integer.bitCount(usedA);
        int leftB = b.length - Integer.bitCount(usedB);
        if (leftA == 0 || leftB == 0) {
            return LEFT_OUT * (leftA + leftB);
        }
        String restA = joined(a, usedA);
        String restB = joined(b, usedB);
        if (leftA != leftB && restA.equals(restB)) {
            return Math.min(MOST_BITS, 2.0 * restA.length());
        }
        return CONTRADICTION * Math.min(leftA, leftB) + LEFT_OUT * Math.abs(leftA - leftB);
    }

    private String joined(int[] words, int used) {
        var all = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if ((used & 1 << i) == 0) {
                all.append(tokens.spelling(words[i]));
            }
        }
        return all.toString();
    }

    private double pair(int a, int b) {
        if (a == b) {
            return Math.min(MOST_BITS, tokens.isArabic(a) ? tokens.skeletonBits(a) : tokens.bits(a)) + 0.1;
        }
        if (tokens.isArabic(a) || tokens.isArabic(b)) {
            return tokens.skeleton(a) == tokens.skeleton(b) ? share(ONLY_SKELETON) * least(a, b) + 0.1 : 0;
        }
        String one = tokens.spelling(a);
        String other = tokens.spelling(b);
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : 0;
        }
        double similarity = JaroWinkler.similarity(one, other);
        if (similarity < ONLY_SKELETON && one.length() > 3 && tokens.skeleton(a) == tokens.skeleton(b)) {
            similarity = Math.max(similarity, LEAST_SIMILARITY + 0.02);
        }
        return similarity < LEAST_SIMILARITY ? 0 : share(similarity) * least(a, b) + 0.1;
    }

    /** The commoner of the two tells; for a slip of the pen in a common word that is the common word. */
    private double least(int a, int b) {
        return Math.min(MOST_BITS, Math.min(tokens.skeletonBits(a) + 2, Math.min(bits(a), bits(b))));
    }

    private double bits(int token) {
        return tokens.isArabic(token) ? tokens.skeletonBits(token) : tokens.bits(token);
    }

    private static double share(double similarity) {
        return 0.6 + 0.4 * (similarity - LEAST_SIMILARITY) / (1 - LEAST_SIMILARITY);
    }
}
