package space.hamsafar.programme.flight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Span;

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

    /** The same way as far as it can follow another in time; empty where it cannot at all. */
    Optional<Draft> after(Draft before) {
        int least = leastGap();
        long most = mostGap();
        return narrowed(
                before, other -> (long) other.start() + before.times.ticks() + least, other -> other.end() + most);
    }

    /** The same way as far as another can follow it in time; empty where that cannot at all. */
    Optional<Draft> before(Draft next) {
        int least = next.leastGap();
        long most = next.mostGap();
        return narrowed(
                next,
                other -> other.start() - most - times.ticks(),
                other -> (long) other.end() - next.times.ticks() - least - times.ticks());
    }

    /** The same way with starts between what some window of another allows as earliest and latest. */
    private Optional<Draft> narrowed(Draft other, ToLongFunction<Span> earliest, ToLongFunction<Span> latest) {
        var narrow = new ArrayList<Span>();
        for (Span window : times.windows()) {
            long from = Long.MAX_VALUE;
            long to = Long.MIN_VALUE;
            for (Span its : other.times.windows()) {
                long first = Math.max(window.start(), earliest.applyAsLong(its));
                long last = Math.min(window.end() - times.ticks(), latest.applyAsLong(its));
                if (first <= last) {
                    from = Math.min(from, first);
                    to = Math.max(to, last);
                }
            }
            if (from <= to) {
                narrow.add(new Span((int) from, (int) to + times.ticks()));
            }
        }
        return with(narrow);
    }

    private int leastGap() {
        return Stay.ticks(step.minGapMinutes());
    }

    private long mostGap() {
        return step.maxGapMinutes() == Step.NO_MAXIMUM ? Integer.MAX_VALUE : step.maxGapMinutes() / Stay.TICK_MINUTES;
    }

    private Optional<Draft> with(List<Span> windows) {
        return windows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(id, step, length, roles, times.in(windows), mealsAfter));
    }
}
