package space.hamsafar.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Span;

/**
 * What an activity spends of budgets at least if it starts at some time: people's ticks, by number of the budget.
 *
 * @param spent pairs of a budget's number and its ticks
 */
record PricedStart(List<Spent> spent) {

    PricedStart {
        spent = List.copyOf(spent);
    }

    /** So many ticks of a budget. */
    record Spent(int budget, long ticks) {}

    /**
     * What the starts of an activity spend, without repetitions: those at which something changes, as between two of them
     * what is spent lies between what they spend.
     */
    static List<PricedStart> of(Project project, Activity activity) {
        var all = new LinkedHashSet<PricedStart>();
        for (Mode mode : activity.modes()) {
            for (int start : starts(project, activity, mode.duration())) {
                all.add(at(project.budgets(), activity, mode, start));
            }
        }
        return List.copyOf(all);
    }

    double cost(double[] price) {
        double cost = 0;
        for (Spent one : spent) {
            cost += price[one.budget] * one.ticks;
        }
        return cost;
    }

    void spend(double[] left) {
        for (Spent one : spent) {
            left[one.budget] -= one.ticks;
        }
    }

    private static Set<Integer> starts(Project project, Activity activity, int duration) {
        int first = activity.release();
        int last = Math.min(activity.deadline(), project.horizon()) - duration;
        var starts = new TreeSet<Integer>();
        for (Span window : activity.windows().spans().orElse(List.of(new Span(0, project.horizon())))) {
            int from = Math.max(first, window.start());
            int to = Math.min(last, window.end() - duration);
            if (from <= to) {
                starts.add(from);
                starts.add(to);
                for (Budget budget : project.budgets()) {
                    for (int border :
                            List.of(budget.period().start(), budget.period().end())) {
                        for (int start : List.of(border, border - duration)) {
                            if (start > from && start < to) {
                                starts.add(start);
                            }
                        }
                    }
                }
            }
        }
        return starts;
    }

    private static PricedStart at(List<Budget> budgets, Activity activity, Mode mode, int start) {
        var spent = new ArrayList<Spent>();
        for (int b = 0; b < budgets.size(); b++) {
            Budget budget = budgets.get(b);
            long people = budget.counts(activity) ? people(mode, budget) : 0;
            long ticks = people * budget.period().overlap(start, start + mode.duration());
            if (ticks > 0) {
                spent.add(new Spent(b, ticks));
            }
        }
        return new PricedStart(spent);
    }

    /** How many of a budget's people must serve at least. */
    private static long people(Mode mode, Budget budget) {
        long people = 0;
        for (Role role : mode.roles()) {
            long others = role.candidates().isEmpty()
                    ? role.count()
                    : role.candidates().stream()
                            .filter(person -> !budget.people().contains(person))
                            .count();
            people += Math.max(0, role.count() - others);
        }
        return people;
    }
}
