package space.hamsafar.planning.search;

import java.util.List;
import java.util.OptionalLong;
import space.hamsafar.planning.Objective;

/**
 * One level of the objective: what a schedule reached and what none can beat. Less is better on every level; an earlier
 * level outweighs all later ones.
 *
 * @param kind which level
 * @param value of the schedule found
 * @param bound what no complete schedule can be below on this level, whatever it gives up on the others; absent where
 *     nothing is known, as on all later levels while mandatory work is missing
 */
public record Level(Kind kind, long value, OptionalLong bound) {

    /** The levels, the most important one first. */
    public enum Kind {
        /** Mandatory activities without a place, and members that choices lack. */
        MISSING_MANDATORY,
        /** Value of the optional activities without a place. */
        MISSED_VALUE,
        /** Ticks after due dates, each times its weight. */
        LATENESS,
        /** End of the last activity. */
        MAKESPAN,
        /** Ticks away from preferred starts, each times its weight. */
        PREFERENCE_COST,
        /** Ticks away from the baseline, each times its weight. */
        BASELINE_DISTANCE
    }

    /** How much better the level could be at most; 0 if it is proven best. Absent without a bound. */
    public OptionalLong gap() {
        return bound.isPresent() ? OptionalLong.of(value - bound.getAsLong()) : OptionalLong.empty();
    }

    /** The levels of what was reached, in their order. */
    static List<Level> of(Objective reached, Objective floor, Status status) {
        boolean complete = status == Status.OPTIMAL || status == Status.COMPLETE;
        var missing = OptionalLong.of(status == Status.INFEASIBLE ? 1 : 0);
        return List.of(
                new Level(Kind.MISSING_MANDATORY, reached.missingMandatory(), missing),
                new Level(Kind.MISSED_VALUE, reached.missedValue(), bound(complete, floor.missedValue())),
                new Level(Kind.LATENESS, reached.lateness(), bound(complete, floor.lateness())),
                new Level(Kind.MAKESPAN, reached.makespan(), bound(complete, floor.makespan())),
                new Level(Kind.PREFERENCE_COST, reached.preferenceCost(), bound(complete, floor.preferenceCost())),
                new Level(
                        Kind.BASELINE_DISTANCE, reached.baselineDistance(), bound(complete, floor.baselineDistance())));
    }

    private static OptionalLong bound(boolean complete, long floor) {
        return complete ? OptionalLong.of(floor) : OptionalLong.empty();
    }
}
