package space.hamsafar.campaign.score;

import java.util.Locale;

/** How sure it is that an applicant is among the best. */
public enum Zone {
    /** The whole rank interval is within the places. */
    IN,
    /** The rank interval holds the last place: scores alone cannot tell. */
    GREY,
    /** The whole rank interval is behind the places. */
    OUT;

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
