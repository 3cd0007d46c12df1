package space.hamsafar.campaign.duplicate;

/**
 * What of a word stays the same in every spelling: its consonants, those that sound alike written alike. Muhammad,
 * Mohammed and محمد are all {@code mhmd}.
 */
final class Skeleton {

    private Skeleton() {}

    /** The skeleton of a word in small letters a to z. */
    static String ofLatin(String word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean before = i + 1 < word.length() && word.charAt(i + 1) == 'h';
            char c = word.charAt(i);
            switch (c) {
                case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'v' -> {}
                case 's' -> out.append(before ? 'x' : 's');
                case 'p' -> out.append(before ? 'f' : 'p');
                case 'q' -> out.append('k');
                default -> out.append(c);
            }
            if (before && "sckgtdpzb".indexOf(c) >= 0) {
                i++;
            }
        }
        return finish(out, word);
    }

    /** The skeleton of a word in Arabic script. */
    static String ofArabic(String word) {
        return finish(new StringBuilder(ArabicScript.consonants(word)), word);
    }

    /** Doubled letters count once, an h at the end is not heard, and what has no consonant is called by its vowel. */
    private static String finish(StringBuilder out, String word) {
        var single = new StringBuilder(out.length());
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if ((i == 0 || c != out.charAt(i - 1)) && (c != 'h' || i + 1 < out.length() || i == 0)) {
                single.append(c);
            }
        }
        return single.isEmpty() ? (word.isEmpty() ? "" : "a") : single.toString();
    }
}
