package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Span;

/**
 * One way to do a step of a session of an experiment: on some days, by some people, in so many minutes. Several options
 * of a session exist where the duration depends on the day or on who does it. The options of one chain belong together:
 * all of them are done, or none, and at most one chain of a session is.
 *
 * @param activity id of the activity in the planning project
 * @param experiment what is done
 * @param step which part of it
 * @param session number of the session, from 1
 * @param chain id of what belongs together: that of the main step's activity
 * @param minutes how long it takes
 * @param ticks how long it blocks people and equipment
 * @param roles who is needed
 * @param windows when it can be done
 * @param exact for work in a pass, its exact start by the tick at which it blocks; empty for anything else
 * @param mealsAfter ids of the meals that must wait for its end, for work of somebody who fasts
 */
record Option(
        String activity,
        Experiment experiment,
        Step step,
        int session,
        String chain,
        Duration minutes,
        int ticks,
        List<Role> roles,
        List<Span> windows,
        NavigableMap<Integer, Instant> exact,
        List<String> mealsAfter) {

    /** When the work begins if it blocks from this tick on. */
    Instant start(Stay stay, int tick) {
        Instant pass = exact.get(tick);
        return pass == null ? stay.at(tick) : pass;
    }

    /** When it then ends: on the grid, or after the exact time in a pass. */
    Instant end(Stay stay, int tick) {
        return exact.isEmpty() ? stay.at(tick + ticks) : start(stay, tick).plus(minutes);
    }

    /** Whether this is the main work of its session. */
    boolean isMain() {
        return step.isMain();
    }
}
