package space.hamsafar.campaign.duplicate;

import java.util.HashMap;
import java.util.Map;

/**
 * Consonants of the Arabic script as Urdu writes it, in the letters of a {@link Skeleton}. Short vowels are not written,
 * and several letters sound alike, so that only this much of a name is certain.
 */
final class ArabicScript {
    private static final Map<Character, Character> CONSONANTS = consonants();

    private ArabicScript() {}

    /** Whether the text has a letter of the script. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.ARABIC) {
                return true;
            }
        }
        return false;
    }

    /** The consonants of a word; letters that may stand for a vowel are left out. */
    static String consonants(String word) {
        var skeleton = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            Character letter = CONSONANTS.get(word.charAt(i));
            if (letter != null) {
                skeleton.append(letter.charValue());
            }
        }
        return skeleton.toString();
    }

    private static Map<Character, Character> consonants() {
        var map = new HashMap<Character, Character>();
        put(map, "بﺏ", 'b');
        put(map, "پ", 'p');
        put(map, "تطٹةۃ", 't');
        put(map, "ثسص", 's');
        put(map, "ج", 'j');
        put(map, "چ", 'c');
        put(map, "حہھهۂ", 'h');
        put(map, "خقکك", 'k');
        put(map, "دڈ", 'd');
        put(map, "ذزضظژ", 'z');
        put(map, "رڑ", 'r');
        put(map, "ش", 'x');
        put(map, "غگ", 'g');
        put(map, "ف", 'f');
        put(map, "ل", 'l');
        put(map, "م", 'm');
        put(map, "نں", 'n');
        return Map.copyOf(map);
    }

    private static void put(Map<Character, Character> map, String letters, char consonant) {
        for (int i = 0; i < letters.length(); i++) {
            map.put(letters.charAt(i), consonant);
        }
    }
}
