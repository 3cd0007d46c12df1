package space.hamsafar.programme.flight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Span;

/**
 * How much of people's hours a schedule has spent, and what they leave no room for.
 *
 * <p>A day on which the hours are used up is a better reason than whatever fills each minute of it.
 */
final class SpentHours {

    private final List<Budget> budgets;
    private final Map<String, Long> spent = new HashMap<>();

    SpentHours(Project project, Schedule schedule) {
        this.budgets = project.budgets();
        var activities = new HashMap<String, Activity>();
        project.activities().forEach(activity -> activities.put(activity.id(), activity));
        for (Assignment assignment : schedule.assignments()) {
            Activity activity = activities.get(assignment.activity());
            for (Budget budget : budgets) {
                if (activity != null && budget.counts(activity)) {
                    long people = assignment.people().stream()
                            .filter(budget.people()::contains)
                            .count();
                    long ticks = budget.period().overlap(assignment.start(), assignment.end());
                    spent.merge(budget.id(), people * ticks, Long::sum);
                }
            }
        }
    }

    /** A budget that an activity would overrun wherever in a window it were, if there is one. */
    Optional<Budget> usedUp(Activity activity, Span window) {
        return budgets.stream()
                .filter(budget -> budget.counts(activity))
                .filter(budget -> budget.period().encloses(window.start(), window.end()))
                .filter(budget -> spent.getOrDefault(budget.id(), 0L) + least(activity, budget) > budget.limit())
                .findFirst();
    }

    /** The least that an activity costs of a budget. */
    private static long least(Activity activity, Budget budget) {
        return activity.modes().stream()
                .mapToLong(mode -> people(mode, budget) * mode.duration())
                .min()
                .orElse(0);
    }

    private static long people(Mode mode, Budget budget) {
        long people = 0;
        for (Role role : mode.roles()) {
            long others = role.candidates().stream()
                    .filter(person -> !budget.people().contains(person))
                    .count();
            people += Math.max(0, role.count() - others);
        }
        return people;
    }
}
