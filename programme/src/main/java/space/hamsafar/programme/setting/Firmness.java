package space.hamsafar.programme.setting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How firm a date is, and what plans do about it.
 *
 * @param tentative whether it waits for a sighting of the moon, a decree or an office
 * @param fallback the first day instead, if it comes otherwise and that is known
 * @param takeRisk whether plans go by the date as it was told; else they hold for the fallback too
 */
public record Firmness(boolean tentative, Optional<LocalDate> fallback, boolean takeRisk) {

    /** A date that stands. */
    public static final Firmness FIRM = new Firmness(false, Optional.empty(), false);

    public Firmness {
        if (fallback.isPresent() && !tentative) {
            throw new IllegalArgumentException(
                    "a date with the fallback " + fallback.get() + " is not tentative: make it tentative");
        }
        if (takeRisk && fallback.isEmpty()) {
            throw new IllegalArgumentException("a risk is taken, but no fallback is told: tell the fallback");
        }
    }

    /** The fallback for which plans must hold, beside the date as it was told. */
    public Optional<LocalDate> kept() {
        return takeRisk ? Optional.empty() : fallback;
    }
}
