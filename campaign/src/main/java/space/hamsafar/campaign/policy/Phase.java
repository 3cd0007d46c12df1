package space.hamsafar.campaign.policy;

import java.util.Locale;

/** How far a stage is. The phases follow one another; no stage goes back. */
public enum Phase {
    /** Not begun. */
    WAITING,
    /** Applications come in, or assessors score. */
    OPEN,
    /** No more applications; scores can only be corrected. */
    LOCKED,
    /** The board decided, and two members signed; nobody was told. */
    DECIDED,
    /** All were told in one step; appeals can be made. */
    RELEASED,
    /** Appeals are over. */
    CLOSED;

    /** The word for it in files, such as {@code open}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
