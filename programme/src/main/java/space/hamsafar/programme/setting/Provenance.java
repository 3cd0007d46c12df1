package space.hamsafar.programme.setting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure or a statement comes from.
 *
 * @param source document, standard or fact code; empty where none is given
 * @param asOf the day on which it was found so
 * @param assumed whether it is plausible only, not public
 */
public record Provenance(String source, Optional<LocalDate> asOf, boolean assumed) {

    /** Nothing is known of the origin. */
    public static Provenance unknown() {
        return new Provenance("", Optional.empty(), false);
    }
}
