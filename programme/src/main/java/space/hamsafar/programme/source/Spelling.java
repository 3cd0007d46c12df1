package space.hamsafar.programme.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The nearest right spelling of a word. */
public final class Spelling {
    private static final int LONGEST = 100;

    /**
     * The known word that is most like another, if any is near: about one letter in three may differ. Of equally near
     * ones, the first in the order of the collection.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = word.length() <= 3 ? 1 : Math.max(2, word.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        String small = word.toLowerCase(Locale.ROOT);
        String best = "";
        int least = limit + 1;
        for (String candidate : known) {
            int apart = distance.apply(small, candidate.toLowerCase(Locale.ROOT));
            if (apart >= 0 && apart < least && apart < candidate.length()) {
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

    private Spelling() {}
}
