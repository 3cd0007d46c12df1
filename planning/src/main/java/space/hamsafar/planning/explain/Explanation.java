package space.hamsafar.planning.explain;

import java.util.List;
import space.hamsafar.planning.Span;

/**
 * Why an activity is not placed.
 *
 * @param activity its id
 * @param tried the windows looked at, each with what blocks it there
 * @param summary one sentence
 */
public record Explanation(String activity, List<Tried> tried, String summary) {

    public Explanation {
        tried = List.copyOf(tried);
    }

    /**
     * A window, and what keeps the activity out of it.
     *
     * @param window the ticks within which every start was tried
     * @param blocker the obstacle that blocks most of the starts
     */
    public record Tried(Span window, Blocker blocker) {}

    /**
     * An obstacle.
     *
     * @param kind what sort of obstacle
     * @param subject id of the person, resource, budget or activity in the way; empty where there is none
     * @param text the obstacle in words, without a full stop
     */
    public record Blocker(Kind kind, String subject, String text) {}

    /** Sorts of obstacles. */
    public enum Kind {
        WINDOW,
        RESOURCE,
        RESERVOIR,
        PEOPLE,
        BUDGET,
        LAG,
        SPACING,
        TRAVEL,
        TEAM,
        CHOICE,
        REQUIREMENT,
        /** It would fit as the schedule stands: the search found nothing better to leave out. */
        NOTHING
    }
}
