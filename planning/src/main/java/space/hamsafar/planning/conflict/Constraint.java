package space.hamsafar.planning.conflict;

/**
 * One thing that a project asks for.
 *
 * @param kind what kind of thing
 * @param subject id of the activity, resource, person, … that it is about; {@code FROM > TO} for what lies between two
 * @param text one short sentence without a full stop, ticks as in the project
 */
public record Constraint(Kind kind, String subject, String text) {

    /** Kinds of constraints, in the order in which they are told. */
    public enum Kind {
        /** A mandatory activity must be done. */
        PRESENCE,
        /** It starts no earlier than its release date. */
        RELEASE,
        /** It ends no later than its deadline. */
        DEADLINE,
        /** It lies in one of its windows. */
        WINDOWS,
        /** It needs people. */
        STAFF,
        /** A time lag between two activities. */
        LAG,
        /** What a renewable resource has. */
        CAPACITY,
        /** The bounds of a reservoir. */
        RESERVOIR,
        /** When a person is there. */
        AVAILABILITY,
        /** A limit on the time of people. */
        BUDGET,
        /** Gaps between activities. */
        SPACING,
        /** How many of a group are done. */
        CHOICE,
        /** An activity that another one needs. */
        REQUIREMENT,
        /** The same or different people in two activities. */
        TEAM
    }
}
