package space.hamsafar.orbit.message;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Keywords of an OMM (CCSDS 502.0-B-3, tables 4-1 to 4-3), in the standard's order. */
final class OmmKeywords {
    private static final List<String> KNOWN = List.of(
            "CCSDS_OMM_VERS",
            "CLASSIFICATION",
            "CREATION_DATE",
            "ORIGINATOR",
            "MESSAGE_ID",
            "OBJECT_NAME",
            "OBJECT_ID",
            "CENTER_NAME",
            "REF_FRAME",
            "REF_FRAME_EPOCH",
            "TIME_SYSTEM",
            "MEAN_ELEMENT_THEORY",
            "EPOCH",
            "SEMI_MAJOR_AXIS",
            "MEAN_MOTION",
            "ECCENTRICITY",
            "INCLINATION",
            "RA_OF_ASC_NODE",
            "ARG_OF_PERICENTER",
            "MEAN_ANOMALY",
            "GM",
            "MASS",
            "SOLAR_RAD_AREA",
            "SOLAR_RAD_COEFF",
            "DRAG_AREA",
            "DRAG_COEFF",
            "EPHEMERIS_TYPE",
            "CLASSIFICATION_TYPE",
            "NORAD_CAT_ID",
            "ELEMENT_SET_NO",
            "REV_AT_EPOCH",
            "BSTAR",
            "BTERM",
            "MEAN_MOTION_DOT",
            "MEAN_MOTION_DDOT",
            "AGOM",
            "COV_REF_FRAME");

    /** What Space-Track's tables have beside the standard's keywords. */
    private static final Set<String> OF_CATALOGUES = Set.of(
            "COMMENT",
            "SEMIMAJOR_AXIS",
            "PERIOD",
            "APOAPSIS",
            "PERIAPSIS",
            "OBJECT_TYPE",
            "RCS_SIZE",
            "COUNTRY_CODE",
            "LAUNCH_DATE",
            "SITE",
            "DECAY_DATE",
            "DECAYED",
            "FILE",
            "GP_ID",
            "TLE_LINE0",
            "TLE_LINE1",
            "TLE_LINE2");

    private OmmKeywords() {}

    static boolean isOfCatalogues(String key) {
        return OF_CATALOGUES.contains(key);
    }

    static boolean isKnown(String key) {
        return KNOWN.contains(key) || key.startsWith("USER_DEFINED_") || key.matches("C[XYZ](_DOT)?_[XYZ](_DOT)?");
    }

    static String explainUnknown(String key) {
        String upper = key.toUpperCase(Locale.ROOT);
        String nearest = KNOWN.stream()
                .min(Comparator.comparingInt(known -> distance(upper, known)))
                .orElseThrow();
        String found = "unknown keyword " + SourceText.shortened(key);
        return distance(upper, nearest) <= Math.max(2, key.length() / 3)
                ? found + "; did you mean " + nearest + "?"
                : found + "; an OMM has none like it";
    }

    /** Letters to add, drop or change to turn one word into the other (Levenshtein), of their first 40 letters. */
    private static int distance(String a, String b) {
        String word = a.substring(0, Math.min(40, a.length()));
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (word.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
