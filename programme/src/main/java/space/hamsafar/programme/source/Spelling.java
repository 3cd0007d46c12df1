package space.hamsafar.programme.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The nearest right spelling of a word. */
public final class Spelling {
    private static final int LONGEST = 100;

    /**
     * The known word that is most like another, if any is near: about one letter in three may be wrong, left out, put
     * in, or swapped with the next. Of equally near ones, the first in the order of the collection.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = word.length() <= 3 ? 1 : Math.max(2, word.length() / 3);
        String small = word.toLowerCase(Locale.ROOT);
        String best = "";
        int least = limit + 1;
        for (String candidate : known) {
            int apart = distance(small, candidate.toLowerCase(Locale.ROOT), least);
            if (apart < least && apart < candidate.length()) {
                best = candidate;
                least = apart;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** {@code ": did you mean 'x'?"}; where nothing is near, what there is, if that is little, or nothing. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> ": did you mean " + Wording.quoted(near) + "?")
                .orElseGet(() -> known.isEmpty() || known.size() > 12
                        ? ""
                        : "; there is " + Wording.anyOf(known.stream().sorted().toList()));
    }

    /** Edits between two words, a swap of neighbours counting one (optimal string alignment); or some number from limit on. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    private Spelling() {}
}
