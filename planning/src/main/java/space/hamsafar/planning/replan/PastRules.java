package space.hamsafar.planning.replan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.StartTarget;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;

/** The rules of a project as far as they can still be kept once part of it is past. */
final class PastRules {

    private final Project before;
    private final Map<String, Assignment> fixed;
    private final Set<String> gone;
    private final List<Past> past = new ArrayList<>();

    PastRules(Project before, Map<String, Assignment> fixed, Set<String> gone) {
        this.before = before;
        this.fixed = fixed;
        this.gone = gone;
    }

    /** An activity of the past with its place. */
    private record Past(Activity activity, Assignment was) {}

    Project apply(List<Activity> activities, List<TimeLag> lags) {
        for (Activity activity : activities) {
            Assignment was = fixed.get(activity.id());
            if (was != null) {
                past.add(new Past(activity, was));
            }
        }
        return new Project(
                fixed.values().stream().mapToInt(Assignment::end).reduce(before.horizon(), Math::max),
                activities,
                before.resources().stream().map(this::resource).toList(),
                before.reservoirs().stream().map(this::reservoir).toList(),
                Stream.concat(before.people().stream().map(this::person), strangers())
                        .toList(),
                before.budgets().stream().map(this::budget).toList(),
                lags,
                before.spacings().stream().map(this::spacing).toList(),
                before.choices().stream().map(this::choice).toList(),
                before.requirements().stream()
                        .filter(need -> !gone.contains(need.activity()) && !gone.contains(need.required()))
                        .filter(need -> !fixed.containsKey(need.activity()))
                        .toList(),
                before.teams().stream()
                        .filter(link -> !gone.contains(link.firstActivity()) && !gone.contains(link.secondActivity()))
                        .filter(link ->
                                !fixed.containsKey(link.firstActivity()) || !fixed.containsKey(link.secondActivity()))
                        .toList(),
                before.travel(),
                wanted(before.preferences()),
                wanted(before.baseline()));
    }

    private List<StartTarget> wanted(List<StartTarget> targets) {
        return targets.stream()
                .filter(target -> !gone.contains(target.activity()))
                .toList();
    }

    /** At least as many units as the past took. */
    private Resource resource(Resource resource) {
        List<Assignment> users = new ArrayList<>();
        List<Integer> amounts = new ArrayList<>();
        var ticks = new TreeSet<Integer>();
        resource.profile().forEach(step -> ticks.add(step.from()));
        for (Past one : past) {
            for (Demand demand : one.activity().modes().getFirst().demands()) {
                if (demand.resource().equals(resource.id())) {
                    users.add(one.was());
                    amounts.add(demand.amount());
                    ticks.add(one.was().start());
                    ticks.add(one.was().end());
                }
            }
        }
        List<CapacityStep> steps = new ArrayList<>();
        for (int tick : ticks) {
            int taken = 0;
            for (int k = 0; k < users.size(); k++) {
                taken += users.get(k).start() <= tick && tick < users.get(k).end() ? amounts.get(k) : 0;
            }
            steps.add(new CapacityStep(tick, Math.max(taken, resource.capacityAt(tick))));
        }
        return resource.withProfile(steps);
    }

    /** Bounds at least as wide as the levels that the past alone reached. */
    private Reservoir reservoir(Reservoir reservoir) {
        var jumps = new TreeMap<Integer, Integer>();
        for (Past one : past) {
            for (LevelChange change : one.activity().modes().getFirst().changes()) {
                if (change.reservoir().equals(reservoir.id())) {
                    int tick = change.at() == Point.START
                            ? one.was().start()
                            : one.was().end();
                    jumps.merge(tick, change.amount(), Integer::sum);
                }
            }
        }
        int level = reservoir.initial();
        int lowest = reservoir.minimum();
        int highest = reservoir.maximum();
        for (int amount : jumps.values()) {
            level += amount;
            lowest = Math.min(lowest, level);
            highest = Math.max(highest, level);
        }
        return new Reservoir(reservoir.id(), reservoir.initial(), lowest, highest);
    }

    /** Available at least when they served. */
    private Person person(Person person) {
        if (person.availability().spans().isEmpty()) {
            return person;
        }
        List<Span> spans = new ArrayList<>(person.availability().spans().get());
        fixed.values().stream()
                .filter(was -> was.start() < was.end() && was.people().contains(person.id()))
                .filter(was -> !person.availability().enclose(was.start(), was.end()))
                .forEach(was -> spans.add(new Span(was.start(), was.end())));
        return new Person(person.id(), person.skills(), Windows.of(spans));
    }

    /** Those who served and whom the project no longer has: there for just that. */
    private Stream<Person> strangers() {
        Set<String> known = before.people().stream().map(Person::id).collect(Collectors.toSet());
        var served = new TreeMap<String, List<Span>>();
        for (Assignment was : fixed.values()) {
            for (String person : was.people()) {
                if (!known.contains(person)) {
                    List<Span> spans = served.computeIfAbsent(person, _ -> new ArrayList<>());
                    if (was.start() < was.end()) {
                        spans.add(new Span(was.start(), was.end()));
                    }
                }
            }
        }
        return served.entrySet().stream()
                .map(entry -> new Person(entry.getKey(), Set.of(), Windows.of(entry.getValue())));
    }

    /** At least what was spent. */
    private Budget budget(Budget budget) {
        long spent = 0;
        for (Past one : past) {
            int shared = budget.period().overlap(one.was().start(), one.was().end());
            if (shared > 0 && budget.counts(one.activity())) {
                spent += shared
                        * one.was().people().stream()
                                .distinct()
                                .filter(budget.people()::contains)
                                .count();
            }
        }
        return new Budget(
                budget.id(), budget.people(), budget.period(), budget.tags(), (int) Math.max(budget.limit(), spent));
    }

    /** Of the past only the last one counts, if others of the past are too near. */
    private Spacing spacing(Spacing spacing) {
        List<String> members =
                spacing.activities().stream().filter(id -> !gone.contains(id)).toList();
        List<Assignment> past = members.stream()
                .distinct()
                .filter(fixed::containsKey)
                .map(fixed::get)
                .toList();
        boolean broken = past.stream()
                .anyMatch(a -> past.stream()
                        .anyMatch(b -> !a.equals(b)
                                && a.start() - b.end() < spacing.gap()
                                && b.start() - a.end() < spacing.gap()));
        if (!broken) {
            return new Spacing(spacing.id(), members, spacing.gap());
        }
        String last = past.stream()
                .max((a, b) -> Integer.compare(a.end(), b.end()))
                .orElseThrow()
                .activity();
        return new Spacing(
                spacing.id(),
                members.stream()
                        .filter(id -> !fixed.containsKey(id) || id.equals(last))
                        .toList(),
                spacing.gap());
    }

    private Choice choice(Choice choice) {
        List<String> members = choice.activities().stream()
                .filter(id -> !gone.contains(id))
                .distinct()
                .toList();
        int past = (int) members.stream().filter(fixed::containsKey).count();
        return new Choice(
                choice.id(),
                members,
                Math.min(choice.minimum(), members.size()),
                Math.max(choice.maximum(), Math.max(past, Math.min(choice.minimum(), members.size()))));
    }
}
