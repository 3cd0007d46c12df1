package space.hamsafar.planning.bound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;

/** Something of which all activities of a schedule together may spend so much. */
sealed interface Allowance {

    /** How much there is. */
    long limit();

    /** Whether an activity spends any of it at some start in a mode. */
    boolean concerns(Activity activity, Mode mode);

    /** How much an activity spends at least if it starts at a tick in a mode. */
    long spent(Activity activity, Mode mode, int start);

    /** Starts of work of a length between which what is spent changes in proportion. */
    IntStream borders(int duration);

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

        @Override
        public IntStream borders(int duration) {
            return around(budget.period(), duration);
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

        @Override
        public IntStream borders(int duration) {
            return around(period, duration);
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
            return period.start() <= start && start < period.end() && activities.contains(activity.id()) ? 1 : 0;
        }

        @Override
        public IntStream borders(int duration) {
            return IntStream.of(period.start() - 1, period.start(), period.end() - 1, period.end());
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
        Map<String, Integer> shortest = project.activities().stream()
                .collect(Collectors.toMap(
                        Activity::id,
                        activity -> activity.modes().stream()
                                .mapToInt(Mode::duration)
                                .min()
                                .orElse(0)));
        project.spacings().forEach(spacing -> starts(spacing, shortest, project.horizon(), all));
        return List.copyOf(all);
    }

    /** Periods as long as what two starts keep, each half over the one before. */
    private static void starts(Spacing spacing, Map<String, Integer> shortest, int horizon, List<Allowance> all) {
        var activities = Set.copyOf(spacing.activities());
        int length = spacing.gap()
                + activities.stream()
                        .mapToInt(id -> shortest.getOrDefault(id, 0))
                        .min()
                        .orElse(0);
        for (int from = 0; activities.size() > 1 && length > 1 && from < horizon; from += Math.max(1, length / 2)) {
            all.add(new Start(activities, new Span(from, from + length)));
        }
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

    private static IntStream around(Span period, int duration) {
        return IntStream.of(period.start(), period.start() - duration, period.end(), period.end() - duration);
    }

    /** Whether an activity can stand in a period at all. */
    private static boolean meets(Activity activity, Span period) {
        return activity.release() < period.end() && activity.deadline() > period.start();
    }

    /** How many of some people must serve at least. */
    private static long least(Mode mode, Set<String> people) {
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
