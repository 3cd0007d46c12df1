package space.hamsafar.planning.explain;

import java.util.List;
import space.hamsafar.planning.Span;

/**
 * Why an activity is not placed, late, or later than it could be.
 *
 * @param activity its id
 * @param question which of these is explained
 * @param tried the windows looked at, each with what blocks it there
 * @param summary one sentence
 * @param remedies the smallest changes that would help, the smallest first; empty where none was found or sought
 */
public record Explanation(
        String activity, Question question, List<Tried> tried, String summary, List<Remedy> remedies) {

    public Explanation {
        tried = List.copyOf(tried);
        remedies = List.copyOf(remedies);
    }

    /** What there is to explain. */
    public enum Question {
        /** It is not in the schedule. */
        NOT_PLACED,
        /** It ends after its due date. */
        LATE,
        /** It is in time, but later than its dates and windows allow. */
        LATER_THAN_EARLIEST,
        /** There is nothing to explain. */
        AS_EARLY_AS_CAN_BE
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
        SET_UP,
        TEAM,
        CHOICE,
        REQUIREMENT,
        /** It would fit as the schedule stands: the search found nothing better to leave out. */
        NOTHING
    }
}
