package space.hamsafar.planning.bound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;

/**
 * A value that no schedule of a project with all its mandatory work can exceed.
 *
 * <p>Kept are windows, budgets, the time that each person has, one start in a while of work that keeps a distance, what
 * requires one another and choices of which one is done; all other rules are forgotten. Everything of which there is a
 * limited amount gets a price: what work brings more than it spends, at its cheapest start and in its cheapest way, and the
 * price of all that there is, is a bound whatever the prices are. (Lagrangian relaxation of a multiple-choice knapsack;
 * Fisher: The Lagrangian relaxation method for solving integer programming problems, Management Science 27, 1981.) The
 * prices are improved step by step, each step keeping much of the direction of the one before (Camerini, Fratta, Maffioli:
 * On improving relaxation methods by modified gradient techniques, Mathematical Programming Study 3, 1975).
 */
public final class ValueBound {

    private static final int STEPS = 6000;

    /** So many steps without a better bound make the steps shorter. */
    private static final int PATIENCE = 60;

    /** How much of its direction a step keeps from the one before. */
    private static final double KEPT = 0.97;

    private static final double FIRST_WIDTH = 0.01;
    private static final double LAST_WIDTH = 1e-7;

    private final List<Group> groups = new ArrayList<>();

    /** What there is of each allowance: 1, or 0 where there is nothing. */
    private final double[] capacity;

    private ValueBound(Project project, ToLongFunction<Activity> value) {
        List<Allowance> allowances = Allowance.of(project);
        capacity = allowances.stream()
                .mapToDouble(allowance -> Math.min(1, allowance.limit()))
                .toArray();
        var chosen = new HashSet<Way>();
        var ways = new LinkedHashMap<String, Way>();
        for (List<Activity> chain : new LinkedHashSet<>(chains(project).values())) {
            var way = new Way(project, allowances, chain, value);
            chain.forEach(activity -> ways.put(activity.id(), way));
        }
        for (Choice choice : project.choices()) {
            var members = choice.activities().stream()
                    .flatMap(id -> Stream.ofNullable(ways.get(id)))
                    .distinct()
                    .toList();
            if (choice.maximum() == 1 && members.stream().noneMatch(chosen::contains)) {
                chosen.addAll(members);
                boolean must = choice.minimum() == 1 || members.stream().anyMatch(way -> way.must);
                groups.add(new Group(members, must));
            }
        }
        new LinkedHashSet<>(ways.values())
                .stream()
                        .filter(way -> !chosen.contains(way))
                        .forEach(way -> groups.add(new Group(List.of(way), way.must)));
    }

    /** Ways of which at most one is taken. */
    private record Group(List<Way> ways, boolean must) {

        Group {
            ways = ways.stream().filter(way -> !way.isImpossible()).toList();
        }
    }

    /**
     * The most value of a schedule.
     *
     * @param value what an activity brings if it is done, at least 0
     */
    public static long of(Project project, ToLongFunction<Activity> value) {
        return new ValueBound(project, value).best();
    }

    /** For each activity those of which all are done or none. */
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
                    Stream.ofNullable(byId.get(id)).forEach(one -> chain.put(id, one));
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

    /** Steps down along the subgradient. A price is that of all there is, so that those of hours and starts are of a size. */
    private long best() {
        double[] price = new double[capacity.length];
        double[] direction = new double[capacity.length];
        double[] left = new double[capacity.length];
        double best = Double.POSITIVE_INFINITY;
        double width = FIRST_WIDTH;
        int idle = 0;
        for (int step = 0; step < STEPS && width > LAST_WIDTH; step++) {
            double value = valueAt(price, left);
            idle = value < best - 1e-3 ? 0 : idle + 1;
            best = Math.min(best, value);
            if (idle > PATIENCE) {
                width /= 2;
                idle = 0;
            }
            move(price, direction, left, width * Math.max(1, best));
        }
        return Math.max(0, (long) Math.floor(best + 1e-6));
    }

    private static void move(double[] price, double[] direction, double[] left, double width) {
        double square = 0;
        for (int k = 0; k < price.length; k++) {
            // What is left over cannot make a price of nothing lower.
            double gradient = price[k] > 0 || left[k] < 0 ? left[k] : 0;
            direction[k] = KEPT * direction[k] + gradient;
            square += direction[k] * direction[k];
        }
        if (square > 0) {
            for (int k = 0; k < price.length; k++) {
                price[k] = Math.max(0, price[k] - width * direction[k] / square);
            }
        }
    }

    /** The bound at some prices; fills in what is left of each allowance there. */
    private double valueAt(double[] price, double[] left) {
        System.arraycopy(capacity, 0, left, 0, left.length);
        double value = 0;
        for (int k = 0; k < price.length; k++) {
            value += price[k] * capacity[k];
        }
        for (Group group : groups) {
            double most = group.must ? Double.NEGATIVE_INFINITY : 0;
            @Nullable Way taken = null;
            for (Way way : group.ways) {
                double gain = way.value - way.cost(price);
                if (gain > most) {
                    most = gain;
                    taken = way;
                }
            }
            if (taken != null) {
                // Where not even something needed can be done there is no complete schedule, and any bound holds.
                value += most;
                taken.spend(left);
            }
        }
        return value;
    }
}
