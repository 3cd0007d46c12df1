package space.hamsafar.planning.check;

/** What a schedule can break. */
public enum Rule {
    /** An assignment names an activity that the project lacks. */
    UNKNOWN_ACTIVITY,
    /** An activity is assigned more than once. */
    DUPLICATE_ASSIGNMENT,
    /** An assignment names a mode that its activity lacks. */
    UNKNOWN_MODE,
    /** End minus start is not the duration of the mode. */
    WRONG_DURATION,
    /** An activity starts before tick 0 or ends after the horizon. */
    OUTSIDE_HORIZON,
    /** An activity starts before its release date. */
    BEFORE_RELEASE,
    /** An activity ends after its deadline. */
    AFTER_DEADLINE,
    /** No window of an activity holds the whole of it. */
    OUTSIDE_WINDOWS,
    /** A mandatory activity is not in the schedule. */
    MANDATORY_MISSING,
    /** A resource's users take more than its capacity. */
    CAPACITY_EXCEEDED,
    /** Less time lies between two uses of a resource than making it ready takes. */
    SET_UP_TOO_SHORT,
    /** A reservoir's level falls below its minimum. */
    RESERVOIR_UNDERFLOW,
    /** A reservoir's level rises above its maximum. */
    RESERVOIR_OVERFLOW,
    /** A role has fewer people than it needs. */
    ROLE_UNDERSTAFFED,
    /** A role has more people than it needs. */
    ROLE_OVERSTAFFED,
    /** Somebody serves in a role that the mode lacks. */
    UNKNOWN_ROLE,
    /** Somebody serves whom the project lacks. */
    UNKNOWN_PERSON,
    /** Somebody lacks the skill of the role they serve in. */
    SKILL_MISSING,
    /** Somebody serves in a role that is kept for others. */
    NOT_A_CANDIDATE,
    /** Somebody is counted twice in one activity. */
    PERSON_TWICE_IN_ACTIVITY,
    /** Somebody serves in two activities at once. */
    PERSON_DOUBLE_BOOKED,
    /** Somebody serves outside their availability. */
    PERSON_UNAVAILABLE,
    /** People spend more time than a budget allows. */
    BUDGET_EXCEEDED,
    /** Less time lies between two activities than a lag's minimum. */
    LAG_TOO_SHORT,
    /** More time lies between two activities than a lag's maximum. */
    LAG_TOO_LONG,
    /** Two activities of a spacing lie closer than its gap. */
    SPACING_TOO_SMALL,
    /** Somebody has too little time to reach the next place. */
    TRAVEL_TOO_SHORT,
    /** Two roles that the same people should fill have different ones. */
    SAME_TEAM_BROKEN,
    /** Two roles that should share nobody share somebody. */
    DIFFERENT_TEAM_BROKEN,
    /** Fewer activities of a choice are done than its minimum. */
    CHOICE_TOO_FEW,
    /** More activities of a choice are done than its maximum. */
    CHOICE_TOO_MANY,
    /** An activity is done without the one that it requires. */
    REQUIREMENT_MISSING
}
