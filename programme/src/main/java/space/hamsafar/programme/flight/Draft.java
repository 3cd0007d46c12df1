package space.hamsafar.programme.flight;

import java.time.Duration;
import java.util.List;
import space.hamsafar.planning.Role;

/**
 * A way to do a step of an experiment, before sessions are numbered.
 *
 * @param id unique among the ways of its step
 * @param step what is done
 * @param length how long it takes
 * @param roles who is needed
 * @param times when it can be done
 * @param mealsAfter ids of the meals that must wait for its end
 */
record Draft(
        String id, Step step, Duration length, List<Role> roles, Opportunities.Times times, List<String> mealsAfter) {

    /** Whether another step can follow this one as late, or as soon, as it must. */
    boolean canPrecede(Draft next) {
        int least = Stay.ticks(next.step().minGapMinutes());
        long most = next.step().maxGapMinutes() == Step.NO_MAXIMUM
                ? Integer.MAX_VALUE
                : next.step().maxGapMinutes() / Stay.TICK_MINUTES;
        return times.windows().stream()
                .anyMatch(mine -> next.times().windows().stream()
                        .anyMatch(other -> other.end() - next.times().ticks() >= mine.start() + times.ticks() + least
                                && other.start() <= mine.end() + most));
    }
}
