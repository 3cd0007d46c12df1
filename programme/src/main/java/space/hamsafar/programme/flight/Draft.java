package space.hamsafar.programme.flight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        var narrow = new ArrayList<Span>();
        for (Span window : times.windows()) {
            long from = Long.MAX_VALUE;
            long to = Long.MIN_VALUE;
            for (Span other : before.times.windows()) {
                long earliest = Math.max(window.start(), (long) other.start() + before.times.ticks() + least);
                long latest = Math.min(window.end() - times.ticks(), other.end() + most);
                if (earliest <= latest) {
                    from = Math.min(from, earliest);
                    to = Math.max(to, latest);
                }
            }
            if (from <= to) {
                narrow.add(new Span((int) from, (int) to + times.ticks()));
            }
        }
        return with(narrow);
    }

    /** The same way as far as another can follow it in time; empty where that cannot at all. */
    Optional<Draft> before(Draft next) {
        int least = next.leastGap();
        long most = next.mostGap();
        var narrow = new ArrayList<Span>();
        for (Span window : times.windows()) {
            long from = Long.MAX_VALUE;
            long to = Long.MIN_VALUE;
            for (Span other : next.times.windows()) {
                long earliest = Math.max(window.start(), other.start() - most - times.ticks());
                long latest = Math.min(
                        window.end() - times.ticks(), (long) other.end() - next.times.ticks() - least - times.ticks());
                if (earliest <= latest) {
                    from = Math.min(from, earliest);
                    to = Math.max(to, latest);
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
