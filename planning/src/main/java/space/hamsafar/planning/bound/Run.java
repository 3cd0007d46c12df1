package space.hamsafar.planning.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Span;

/**
 * Starts of an activity, one tick after the other, at all of which it spends the same at least.
 *
 * @param first the first of them
 * @param last the last of them
 * @param duration ticks that the activity takes then
 * @param spent of which allowance how much, numbers of allowances ascending
 */
record Run(int first, int last, int duration, List<Spent> spent) {

    Run {
        spent = List.copyOf(spent);
    }

    /** How much is spent of an allowance; never 0. */
    record Spent(int allowance, long amount) {}

    /** All starts of an activity, in runs by mode and time. */
    static List<Run> of(Project project, List<Allowance> allowances, List<Integer> concerned, Activity activity) {
        var runs = new ArrayList<Run>();
        for (Mode mode : activity.modes()) {
            var known = concerned.stream()
                    .filter(k -> allowances.get(k).concerns(activity, mode))
                    .toList();
            Optional<Run> open = Optional.empty();
            for (int start : starts(project, activity, mode)) {
                var spent = spent(allowances, known, activity, mode, start);
                Optional<Run> longer = open.filter(run -> run.last + 1 == start && run.spent.equals(spent))
                        .map(run -> new Run(run.first, start, run.duration, spent));
                if (longer.isEmpty()) {
                    open.ifPresent(runs::add);
                }
                open = Optional.of(longer.orElse(new Run(start, start, mode.duration(), spent)));
            }
            open.ifPresent(runs::add);
        }
        return List.copyOf(runs);
    }

    /** Where an activity can start within its windows and those of the people without whom it cannot be done. */
    private static SortedSet<Integer> starts(Project project, Activity activity, Mode mode) {
        int first = activity.release();
        int last = Math.min(activity.deadline(), project.horizon()) - mode.duration();
        var needed = project.people().stream()
                .filter(person -> Allowance.least(mode, Set.of(person.id())) > 0)
                .map(Person::availability)
                .toList();
        var starts = new TreeSet<Integer>();
        for (Span window : activity.windows().spans().orElse(List.of(new Span(0, project.horizon())))) {
            int to = Math.min(last, window.end() - mode.duration());
            for (int start = Math.max(first, window.start()); start <= to; start++) {
                int from = start;
                if (needed.stream().allMatch(windows -> windows.enclose(from, from + mode.duration()))) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    private static List<Spent> spent(
            List<Allowance> allowances, List<Integer> known, Activity activity, Mode mode, int start) {
        var spent = new ArrayList<Spent>();
        for (int k : known) {
            long amount = allowances.get(k).spent(activity, mode, start);
            if (amount != 0) {
                spent.add(new Spent(k, amount));
            }
        }
        return spent;
    }
}
