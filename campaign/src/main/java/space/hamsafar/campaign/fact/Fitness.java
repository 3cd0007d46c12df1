package space.hamsafar.campaign.fact;

import java.util.Locale;

/** All that anybody but flight surgeons and medical boards learns of an examination. */
public enum Fitness {
    /** Not decided yet, or before the second board. */
    PENDING,
    /** Fit. */
    FIT,
    /** Fit with a waiver of the second board. */
    FIT_WITH_WAIVER,
    /** Unfit. */
    UNFIT;

    /** The word for it, such as {@code fit with waiver}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
