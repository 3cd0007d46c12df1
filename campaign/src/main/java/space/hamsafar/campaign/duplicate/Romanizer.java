package space.hamsafar.campaign.duplicate;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/** Writes names in small letters a to z. Not thread-safe. */
final class Romanizer {
    /** Family names that are read otherwise than the character alone. */
    private static final Map<Character, String> FAMILY_NAMES = Map.ofEntries(
            Map.entry('曾', "zeng"),
            Map.entry('单', "shan"),
            Map.entry('解', "xie"),
            Map.entry('查', "zha"),
            Map.entry('仇', "qiu"),
            Map.entry('朴', "piao"),
            Map.entry('翟', "zhai"),
            Map.entry('覃', "qin"),
            Map.entry('盖', "ge"),
            Map.entry('区', "ou"),
            Map.entry('尉', "yu"));

    private final Map<String, Transliterator> byScript = new HashMap<>();
    private final Normalizer2 compatible = Normalizer2.getNFKCInstance();

    /** Compatibility forms, such as wide letters and ligatures, as plain ones; ASCII as it is. */
    String plain(String name) {
        return isAscii(name) ? name : compatible.normalize(name);
    }

    /** The words of a name in any script but the Arabic, separated by spaces; a Chinese name begins with the family name. */
    String latin(String name) {
        if (isAscii(name)) {
            return name.toLowerCase(java.util.Locale.ROOT);
        }
        String family = name.length() >= 2 && name.length() <= 4 ? FAMILY_NAMES.get(name.charAt(0)) : null;
        return family == null ? transliterated(name) : family + " " + transliterated(name.substring(1));
    }

    /** The rules of one script are loaded when it is first met: those of all scripts take a second. */
    private String transliterated(String name) {
        String rules = switch (Character.UnicodeScript.of(name.codePointAt(0))) {
            case HAN -> "Han-Latin; Latin-ASCII; Any-Lower";
            case LATIN -> "Latin-ASCII; Any-Lower";
            default -> "Any-Latin; Latin-ASCII; Any-Lower";
        };
        return byScript.computeIfAbsent(rules, Transliterator::getInstance).transliterate(name);
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
