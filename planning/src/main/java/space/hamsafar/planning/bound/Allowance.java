package space.hamsafar.planning.bound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;

/** Something of which all activities of a schedule together may spend so much. */
sealed interface Allowance {

    /** How much there is; below 0 where so much must be brought in. */
    long limit();

    /** Whether all of it must be spent. */
    default boolean isExact() {
        return false;
    }

    /** Whether an activity spends any of it at some start in a mode. */
    boolean concerns(Activity activity, Mode mode);

    /** How much an activity spends at least if it starts at a tick in a mode; below 0 if it brings some in. */
    long spent(Activity activity, Mode mode, int start);

    /** Time of a budget. */
    record Hours(Budget budget) implements Allowance {

        @Override
        public long limit() {
            return budget.limit();
        }

        @Override
        public boolean concerns(Activity activity, Mode mode) {
            return budget.counts(activity) && least(mode, budget.people()) > 0 && meets(activity, budget.period());
        }

        @Override
        public long spent(Activity activity, Mode mode, int start) {
            return budget.counts(activity)
                    ? least(mode, budget.people()) * budget.period().overlap(start, start + mode.duration())
                    : 0;
        }
    }

    /**
     * All the time that a person has in a period.
     *
     * @param limit ticks of the period at which the person is available
     */
    record Time(String person, Span period, long limit) implements Allowance {

        @Override
        public boolean concerns(Activity activity, Mode mode) {
            return least(mode, Set.of(person)) > 0 && meets(activity, period);
        }

        @Override
        public long spent(Activity activity, Mode mode, int start) {
            return least(mode, Set.of(person)) * period.overlap(start, start + mode.duration());
        }
    }

    /** One start in a period, of activities that keep at least the length of the period from start to start. */
    record Start(Set<String> activities, Span period) implements Allowance {

        @Override
        public long limit() {
            return 1;
        }

        @Override
        public boolean concerns(Activity activity, Mode mode) {
            return activities.contains(activity.id()) && meets(activity, period);
        }

        @Override
        public long spent(Activity activity, Mode mode, int start) {
            return period.start() <= start && start < period.end() ? 1 : 0;
        }
    }

    /**
     * How many of some activities are done.
     *
     * @param counted what each adds to the count, whenever it is done
     * @param limit most that they add up to
     * @param isExact whether they must add up to it
     */
    record Count(Map<String, Integer> counted, long limit, boolean isExact) implements Allowance {

        @Override
        public boolean concerns(Activity activity, Mode mode) {
            return counted.containsKey(activity.id());
        }

        @Override
        public long spent(Activity activity, Mode mode, int start) {
            return counted.getOrDefault(activity.id(), 0);
        }
    }

    /** All that a project allows. */
    static List<Allowance> of(Project project) {
        var all = new ArrayList<Allowance>();
        project.budgets().forEach(budget -> all.add(new Hours(budget)));
        for (Person person : project.people()) {
            var periods = new LinkedHashSet<Span>();
            project.budgets().stream()
                    .filter(budget -> budget.people().contains(person.id()))
                    .forEach(budget -> periods.add(budget.period()));
            periods.add(new Span(0, project.horizon()));
            periods.forEach(period -> all.add(new Time(person.id(), period, available(person, period))));
        }
        Map<String, Activity> byId = new LinkedHashMap<>();
        project.activities().forEach(activity -> byId.put(activity.id(), activity));
        project.spacings().forEach(spacing -> starts(spacing, byId, all));
        counts(project, all);
        return List.copyOf(all);
    }

    /** Periods as long as what two starts keep, each half over the one before. */
    private static void starts(Spacing spacing, Map<String, Activity> byId, List<Allowance> all) {
        var members = spacing.activities().stream()
                .distinct()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
        int length = spacing.gap()
                + members.stream()
                        .flatMap(activity -> activity.modes().stream())
                        .mapToInt(Mode::duration)
                        .min()
                        .orElse(0);
        int first = members.stream().mapToInt(Activity::release).min().orElse(0);
        int last = members.stream().mapToInt(Activity::deadline).max().orElse(0);
        for (int from = first; length > 1 && from < last; from += Math.max(1, length / 2)) {
            var period = new Span(from, from + length);
            var within = members.stream()
                    .filter(activity -> meets(activity, period))
                    .map(Activity::id)
                    .collect(Collectors.toSet());
            if (within.size() > 1) {
                all.add(new Start(within, period));
            }
        }
    }

    /** What is done once at most or must be, choices, and what is not done without something else. */
    private static void counts(Project project, List<Allowance> all) {
        var mutual = new HashSet<>(project.requirements());
        var settled = new HashSet<String>();
        for (Choice choice : project.choices()) {
            var members = new LinkedHashSet<>(choice.activities());
            all.add(count(members, 1, choice.maximum(), choice.minimum() == choice.maximum()));
            if (choice.minimum() > 0 && choice.minimum() < choice.maximum()) {
                all.add(count(members, -1, -choice.minimum(), false));
            }
            if (choice.maximum() == 1) {
                settled.addAll(members);
            }
        }
        for (Activity activity : project.activities()) {
            if (activity.isMandatory() || !settled.contains(activity.id())) {
                all.add(count(Set.of(activity.id()), 1, 1, activity.isMandatory()));
            }
        }
        for (Requirement need : project.requirements()) {
            boolean both = mutual.contains(new Requirement(need.required(), need.activity()));
            if (!need.activity().equals(need.required())
                    && (!both || need.activity().compareTo(need.required()) < 0)) {
                all.add(new Count(Map.of(need.activity(), 1, need.required(), -1), 0, both));
            }
        }
    }

    private static Count count(Set<String> activities, int each, int limit, boolean isExact) {
        return new Count(activities.stream().collect(Collectors.toMap(id -> id, id -> each)), limit, isExact);
    }

    private static long available(Person person, Span period) {
        if (person.availability().spans().isEmpty()) {
            return period.length();
        }
        // Windows may overlap: a tick counts once.
        var ticks = new TreeSet<Integer>();
        person.availability()
                .spans()
                .orElseThrow()
                .forEach(window -> IntStream.range(
                                Math.max(window.start(), period.start()), Math.min(window.end(), period.end()))
                        .forEach(ticks::add));
        return ticks.size();
    }

    /** Whether an activity can stand in a period at all. */
    private static boolean meets(Activity activity, Span period) {
        return activity.release() < period.end() && activity.deadline() > period.start();
    }

    /** How many of some people must serve at least. */
    static long least(Mode mode, Set<String> people) {
        long least = 0;
        for (Role role : mode.roles()) {
            long others = role.candidates().isEmpty()
                    ? role.count()
                    : role.candidates().stream()
                            .filter(person -> !people.contains(person))
                            .count();
            least += Math.max(0, role.count() - others);
        }
        return least;
    }
}
