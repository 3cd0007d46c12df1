package space.hamsafar.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;

/**
 * A value that no schedule of a project can exceed.
 *
 * <p>Of all rules only the budgets of one set of people over the whole project are kept: what is mandatory takes its
 * least part of their hours, and the rest is filled with the work of most value for its hours, the last piece in part.
 * The least over all sets of people holds.
 */
final class ValueBound {

    private final Project project;
    private final List<Group> groups = new ArrayList<>();

    private ValueBound(Project project) {
        this.project = project;
        var chosen = new HashSet<String>();
        Map<String, Activity> byId = new HashMap<>();
        project.activities().forEach(activity -> byId.put(activity.id(), activity));
        for (Choice choice : project.choices()) {
            if (choice.maximum() == 1) {
                chosen.addAll(choice.activities());
                groups.add(new Group(
                        choice.activities().stream()
                                .flatMap(id -> java.util.stream.Stream.ofNullable(byId.get(id)))
                                .toList(),
                        choice.minimum() > 0));
            }
        }
        project.activities().stream()
                .filter(activity -> !chosen.contains(activity.id()))
                .forEach(activity -> groups.add(new Group(List.of(activity), activity.isMandatory())));
    }

    /** Activities of which at most one is done. */
    private record Group(List<Activity> ways, boolean must) {
        long value() {
            return ways.stream()
                    .mapToLong(way -> way.presence() instanceof Presence.Optional(int value) ? value : 0)
                    .max()
                    .orElse(0);
        }
    }

    /** The most value of optional work that a schedule can have. */
    static long of(Project project) {
        var bound = new ValueBound(project);
        var people = new HashSet<Set<String>>();
        project.budgets().forEach(budget -> people.add(budget.people()));
        long all = bound.groups.stream().mapToLong(Group::value).sum();
        return people.stream().mapToLong(bound::of).reduce(all, Math::min);
    }

    private long of(Set<String> people) {
        List<Budget> budgets = project.budgets().stream()
                .filter(budget -> budget.people().equals(people))
                .toList();
        double room = budgets.stream().mapToLong(Budget::limit).sum();
        double value = 0;
        var open = new ArrayList<Group>();
        for (Group group : groups) {
            if (group.must) {
                room -= least(group, budgets.getFirst());
                value += group.value();
            } else {
                open.add(group);
            }
        }
        open.sort(Comparator.comparingDouble((Group group) ->
                -group.value() / Math.max(1e-9, (double) least(group, budgets.getFirst()))));
        for (Group group : open) {
            double hours = least(group, budgets.getFirst());
            double part = hours <= 0 ? 1 : Math.clamp(room / hours, 0, 1);
            value += part * group.value();
            room -= part * hours;
        }
        return (long) Math.floor(value + 1e-6);
    }

    /** The least of their hours that one of the ways takes. */
    private static long least(Group group, Budget budget) {
        return group.ways.stream()
                .mapToLong(way -> !budget.counts(way)
                        ? 0
                        : way.modes().stream()
                                .mapToLong(mode -> people(mode, budget) * mode.duration())
                                .min()
                                .orElse(0))
                .min()
                .orElse(0);
    }

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
