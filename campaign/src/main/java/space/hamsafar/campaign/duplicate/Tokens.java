package space.hamsafar.campaign.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that names are made of, each kept once with its plain spelling and its {@link Skeleton}, and how many names
 * hold them. Filled by one thread; read by any number afterwards.
 */
final class Tokens {
    private static final int MOST_TOKENS = 8;
    private static final int LONGEST = 24;
    private static final double ASSUMED_NAMES = 300;
    private static final double ASSUMED_SHARE = 0.01;
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "md", "muhamad", "mohd", "muhamad", "muhd", "muhamad", "mhd", "muhamad", "abd", "abdul", "syd", "said");

    private final Romanizer romanizer = new Romanizer();
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> skeletonIds = new HashMap<>();
    private final List<String> spellings = new ArrayList<>();
    private int[] skeletons = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int[] skeletonCounts = new int[1 << 10];
    private int names;

    /** The tokens of a name, in its order; those of an empty name are none. */
    int[] of(String name) {
        if (name.isEmpty()) {
            return new int[0];
        }
        int[] found = new int[MOST_TOKENS];
        int size = 0;
        String plain = romanizer.plain(name);
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || isBreak(plain.charAt(i))) {
                if (i > from) {
                    for (int token : word(plain.substring(from, i))) {
                        if (size < MOST_TOKENS) {
                            found[size++] = token;
                        }
                    }
                }
                from = i + 1;
            }
        }
        int[] tokens = Arrays.copyOf(found, size);
        count(tokens);
        return tokens;
    }

    private void count(int[] tokens) {
        names++;
        for (int i = 0; i < tokens.length; i++) {
            boolean isNewToken = true;
            boolean isNewSkeleton = true;
            for (int j = 0; j < i; j++) {
                isNewToken &= tokens[j] != tokens[i];
                isNewSkeleton &= skeletons[tokens[j]] != skeletons[tokens[i]];
            }
            counts[tokens[i]] += isNewToken ? 1 : 0;
            skeletonCounts[skeletons[tokens[i]]] += isNewSkeleton ? 1 : 0;
        }
    }

    private int[] word(String word) {
        int[] known = words.get(word);
        if (known == null) {
            known = make(word);
            words.put(word, known);
        }
        return known;
    }

    private int[] make(String word) {
        if (ArabicScript.isIn(word)) {
            String skeleton = Skeleton.ofArabic(word);
            return new int[] {token('~' + skeleton, skeleton)};
        }
        return Arrays.stream(romanizer.latin(word).split(" "))
                .map(Tokens::spelling)
                .filter(spelling -> !spelling.isEmpty())
                .mapToInt(spelling -> token(spelling, Skeleton.ofLatin(spelling)))
                .toArray();
    }

    private int token(String spelling, String skeleton) {
        Integer known = ids.get(spelling);
        if (known != null) {
            return known;
        }
        int id = spellings.size();
        ids.put(spelling, id);
        spellings.add(spelling);
        if (id == skeletons.length) {
            skeletons = Arrays.copyOf(skeletons, id * 2);
            counts = Arrays.copyOf(counts, id * 2);
            skeletonCounts = Arrays.copyOf(skeletonCounts, id * 2);
        }
        skeletons[id] = skeletonIds.computeIfAbsent(skeleton, _ -> skeletonIds.size());
        return id;
    }

    /** Letters only, spellings of one sound made one, a doubled letter once. */
    static String spelling(String word) {
        var out = new StringBuilder(Math.min(word.length(), LONGEST));
        for (int i = 0; i < word.length() && out.length() < LONGEST; i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                char one = switch (c) {
                    case 'q' -> 'k';
                    case 'o' -> 'u';
                    case 'e', 'y' -> 'i';
                    case 'v' -> 'w';
                    default -> c;
                };
                if (out.isEmpty() || out.charAt(out.length() - 1) != one) {
                    out.append(one);
                }
            }
        }
        if (out.length() > 3 && out.charAt(out.length() - 1) == 'h') {
            out.setLength(out.length() - 1);
        }
        String made = out.toString();
        return SHORT_FORMS.getOrDefault(made, made);
    }

    private static boolean isBreak(char c) {
        return c == ' ' || c == '-' || c == '.' || c == ',' || c == '_' || c == '\'' || c == '\u00B7' || c == '\u3000';
    }

    /** The plain spelling; a word of the Arabic script is its skeleton behind a tilde. */
    String spelling(int token) {
        return spellings.get(token);
    }

    /** Whether only the skeleton of the token is known. */
    boolean isArabic(int token) {
        return spellings.get(token).charAt(0) == '~';
    }

    /** Number of the token's skeleton. */
    int skeleton(int token) {
        return skeletons[token];
    }

    /** Bits of surprise that a name holds this token. */
    double bits(int token) {
        return bitsOf(counts[token]);
    }

    /** Bits of surprise that a name holds a token of this skeleton. */
    double skeletonBits(int token) {
        return bitsOf(skeletonCounts[skeletons[token]]);
    }

    /** Among few names, a share of one in a hundred is assumed until there are enough to count. */
    private double bitsOf(int count) {
        return Math.log((names + ASSUMED_NAMES) / (count + ASSUMED_NAMES * ASSUMED_SHARE)) / Math.log(2);
    }
}
