package space.hamsafar.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;

/**
 * A value that no schedule of a project with all its mandatory work can exceed.
 *
 * <p>Kept are windows, budgets, what requires one another and choices of which one is done; all other rules are
 * forgotten. A tick of each budget gets a price: what work brings more than its dearest hours cost, at its cheapest start
 * and in its cheapest way, and the price of all hours together, is a bound whatever the prices are. (Lagrangian relaxation
 * of a multiple-choice knapsack; Fisher: The Lagrangian relaxation method for solving integer programming problems,
 * Management Science 27, 1981.) The prices are improved step by step.
 */
final class ValueBound {

    private static final int STEPS = 600;

    private final List<Group> groups = new ArrayList<>();
    private final int[] limit;

    private ValueBound(Project project, ToLongFunction<Activity> value) {
        limit = project.budgets().stream().mapToInt(Budget::limit).toArray();
        var chains = chains(project);
        var chosen = new HashSet<Way>();
        var ways = new LinkedHashMap<String, Way>();
        for (List<Activity> chain : Set.copyOf(chains.values())) {
            var way = Way.of(project, chain, value);
            chain.forEach(activity -> ways.put(activity.id(), way));
        }
        for (Choice choice : project.choices()) {
            var members = choice.activities().stream()
                    .flatMap(id -> java.util.stream.Stream.ofNullable(ways.get(id)))
                    .distinct()
                    .toList();
            if (choice.maximum() == 1 && members.stream().noneMatch(chosen::contains)) {
                chosen.addAll(members);
                groups.add(new Group(
                        members, choice.minimum() == 1 || members.stream().anyMatch(Way::must)));
            }
        }
        new HashSet<>(ways.values())
                .stream()
                        .filter(way -> !chosen.contains(way))
                        .forEach(way -> groups.add(new Group(List.of(way), way.must)));
    }

    /** Ways of which at most one is taken. */
    private record Group(List<Way> ways, boolean must) {}

    /**
     * Activities of which all are done or none; for each one what its starts spend of the budgets, without repetitions.
     * Other ways may spend the same, so that they are told apart by the id of their first activity.
     */
    private record Way(String id, List<List<PricedStart>> activities, long value, boolean must) {

        static Way of(Project project, List<Activity> chain, ToLongFunction<Activity> value) {
            return new Way(
                    chain.getFirst().id(),
                    chain.stream()
                            .map(activity -> PricedStart.of(project, activity))
                            .toList(),
                    chain.stream().mapToLong(value).sum(),
                    chain.stream().anyMatch(Activity::isMandatory));
        }

        /** Whether some activity has no start at all. */
        boolean isImpossible() {
            return activities.stream().anyMatch(List::isEmpty);
        }
    }

    /**
     * The most value of a schedule.
     *
     * @param value what an activity brings if it is done, at least 0
     */
    static long of(Project project, ToLongFunction<Activity> value) {
        return new ValueBound(project, value).best();
    }

    private static Map<String, List<Activity>> chains(Project project) {
        Map<String, Activity> byId = new HashMap<>();
        project.activities().forEach(activity -> byId.put(activity.id(), activity));
        var required = new HashMap<String, Set<String>>();
        for (Requirement need : project.requirements()) {
            required.computeIfAbsent(need.activity(), any -> new HashSet<>()).add(need.required());
        }
        var chains = new LinkedHashMap<String, List<Activity>>();
        for (Activity first : project.activities()) {
            if (!chains.containsKey(first.id())) {
                var chain = new LinkedHashMap<String, Activity>();
                var waiting = new ArrayDeque<String>(List.of(first.id()));
                while (!waiting.isEmpty()) {
                    String id = waiting.remove();
                    java.util.stream.Stream.ofNullable(byId.get(id)).forEach(one -> chain.put(id, one));
                    required.getOrDefault(id, Set.of()).stream()
                            .filter(other -> !chain.containsKey(other)
                                    && required.getOrDefault(other, Set.of()).contains(id))
                            .forEach(waiting::add);
                }
                chain.keySet().forEach(id -> chains.put(id, List.copyOf(chain.values())));
            }
        }
        return chains;
    }

    private long best() {
        double[] price = new double[limit.length];
        double best = Double.POSITIVE_INFINITY;
        double scale = 1;
        int idle = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] left = new double[limit.length];
            double value = valueAt(price, left);
            idle = value < best - 1e-9 ? 0 : idle + 1;
            best = Math.min(best, value);
            if (idle > 12) {
                scale /= 2;
                idle = 0;
            }
            double square = 0;
            for (double one : left) {
                square += one * one;
            }
            if (square == 0) {
                break;
            }
            double width = scale * 0.05 * Math.max(1, best) / square;
            for (int b = 0; b < price.length; b++) {
                price[b] = Math.max(0, price[b] - width * left[b]);
            }
        }
        return Math.max(0, (long) Math.floor(best + 1e-6));
    }

    /** The bound at some prices; fills in what is left of each budget there. */
    private double valueAt(double[] price, double[] left) {
        double value = 0;
        for (int b = 0; b < limit.length; b++) {
            left[b] = limit[b];
            value += price[b] * limit[b];
        }
        for (Group group : groups) {
            double most = group.must ? Double.NEGATIVE_INFINITY : 0;
            List<PricedStart> taken = List.of();
            for (Way way : group.ways) {
                List<PricedStart> cheapest = way.isImpossible() ? List.of() : cheapest(way.activities, price);
                double gain = way.value
                        - cheapest.stream()
                                .mapToDouble(start -> start.cost(price))
                                .sum();
                if (!way.isImpossible() && gain > most) {
                    most = gain;
                    taken = cheapest;
                }
            }
            // Where not even something needed can be done there is no complete schedule, and any bound holds.
            value += Double.isInfinite(most) ? 0 : most;
            taken.forEach(start -> start.spend(left));
        }
        return value;
    }

    private static List<PricedStart> cheapest(Collection<List<PricedStart>> activities, double[] price) {
        var chosen = new ArrayList<PricedStart>();
        for (List<PricedStart> starts : activities) {
            PricedStart best = starts.getFirst();
            for (PricedStart start : starts) {
                best = start.cost(price) < best.cost(price) ? start : best;
            }
            chosen.add(best);
        }
        return chosen;
    }
}
