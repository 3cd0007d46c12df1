package space.hamsafar.planning.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;

/** A project whose allowances have prices instead of limits, in flat arrays. Not thread-safe. */
final class PricedWork {

    /** What there is of each allowance, in shares of its size. */
    private final double[] capacity;

    private final boolean[] exact;

    /** What each run brings. */
    private final double[] value;

    /** Where what each run spends begins. */
    private final int[] firstSpent;

    private final int[] allowance;
    private final double[] share;
    private final List<Line> lines;

    /** Runs of each activity that is on nobody's line. */
    private final List<int[]> alone;

    private final double[] gain;
    private final int[] times;

    private PricedWork(
            List<Allowance> allowances, List<Run> runs, double[] value, List<Line> lines, List<int[]> alone) {
        this.value = value;
        this.lines = List.copyOf(lines);
        this.alone = List.copyOf(alone);
        // An allowance of which nothing is spent needs no price.
        int[] number = new int[allowances.size()];
        var used = new TreeSet<Integer>();
        runs.forEach(run -> run.spent().forEach(spent -> used.add(spent.allowance())));
        int count = 0;
        for (int k : used) {
            number[k] = count++;
        }
        capacity = used.stream()
                .mapToDouble(k -> allowances.get(k).limit() / size(allowances.get(k)))
                .toArray();
        exact = new boolean[count];
        used.forEach(k -> exact[number[k]] = allowances.get(k).isExact());
        firstSpent = new int[runs.size() + 1];
        for (int run = 0; run < runs.size(); run++) {
            firstSpent[run + 1] = firstSpent[run] + runs.get(run).spent().size();
        }
        var spent = runs.stream().flatMap(run -> run.spent().stream()).toList();
        allowance = spent.stream().mapToInt(one -> number[one.allowance()]).toArray();
        share = spent.stream()
                .mapToDouble(one -> one.amount() / size(allowances.get(one.allowance())))
                .toArray();
        gain = new double[runs.size()];
        times = new int[runs.size()];
    }

    private static double size(Allowance allowance) {
        return Math.max(1, Math.abs(allowance.limit()));
    }

    static PricedWork of(Project project, ToLongFunction<Activity> value) {
        List<Allowance> allowances = Allowance.of(project);
        var concerned = concerned(project, allowances);
        var runs = new ArrayList<Run>();
        var values = new ArrayList<Double>();
        var alone = new ArrayList<int[]>();
        Map<String, List<Integer>> byPerson = new LinkedHashMap<>();
        Map<String, Long> load = load(project, value);
        for (Activity activity : project.activities()) {
            var own = Run.of(project, allowances, concerned.getOrDefault(activity.id(), List.of()), activity);
            int from = runs.size();
            runs.addAll(own);
            own.forEach(run -> values.add((double) value.applyAsLong(activity)));
            var numbers = IntStream.range(from, runs.size());
            lineOf(project, load, activity)
                    .ifPresentOrElse(
                            person -> byPerson.computeIfAbsent(person, any -> new ArrayList<>())
                                    .addAll(numbers.boxed().toList()),
                            () -> alone.add(numbers.toArray()));
        }
        var lines = byPerson.values().stream()
                .map(numbers -> new Line(numbers.stream().map(runs::get).toList(), numbers))
                .toList();
        double[] brought = values.stream().mapToDouble(Double::doubleValue).toArray();
        return new PricedWork(allowances, runs, brought, lines, alone);
    }

    /** Numbers of the allowances that may concern each activity. */
    private static Map<String, List<Integer>> concerned(Project project, List<Allowance> allowances) {
        var all = new HashMap<String, List<Integer>>();
        Set<String> everything = project.activities().stream().map(Activity::id).collect(Collectors.toSet());
        for (int k = 0; k < allowances.size(); k++) {
            int number = k;
            Set<String> ids = switch (allowances.get(k)) {
                case Allowance.Start start -> start.activities();
                case Allowance.Count count -> count.counted().keySet();
                case Allowance.Hours _, Allowance.Time _ -> everything;
            };
            ids.forEach(id -> all.computeIfAbsent(id, any -> new ArrayList<>()).add(number));
        }
        return all;
    }

    /** How long the work that is worth something keeps each person busy. */
    private static Map<String, Long> load(Project project, ToLongFunction<Activity> value) {
        var load = new HashMap<String, Long>();
        for (Activity activity : project.activities()) {
            if (value.applyAsLong(activity) > 0) {
                needed(project, activity)
                        .forEach(person -> load.merge(
                                person, (long) activity.modes().getFirst().duration(), Long::sum));
            }
        }
        return load;
    }

    /** Those without whom an activity cannot be done. */
    private static List<String> needed(Project project, Activity activity) {
        return project.people().stream()
                .map(Person::id)
                .filter(person -> activity.modes().stream()
                        .allMatch(mode -> mode.duration() > 0 && Allowance.least(mode, Set.of(person)) > 0))
                .toList();
    }

    /** The busiest of those without whom an activity cannot be done. */
    private static Optional<String> lineOf(Project project, Map<String, Long> load, Activity activity) {
        return needed(project, activity).stream()
                .max(Comparator.comparingLong((String person) -> load.getOrDefault(person, 0L))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** How many prices there are. */
    int size() {
        return capacity.length;
    }

    /** The most that an activity brings. */
    double mostValue() {
        return Arrays.stream(value).max().orElse(0);
    }

    /** Whether all of an allowance must be spent, so that its price may be below 0. */
    boolean isExact(int k) {
        return exact[k];
    }

    /** The bound at some prices; fills in what is left of each allowance there. */
    double valueAt(double[] price, double[] left) {
        double sum = 0;
        for (int k = 0; k < price.length; k++) {
            sum += price[k] * capacity[k];
        }
        for (int run = 0; run < gain.length; run++) {
            double cost = 0;
            for (int k = firstSpent[run]; k < firstSpent[run + 1]; k++) {
                cost += price[allowance[k]] * share[k];
            }
            gain[run] = value[run] - cost;
            times[run] = 0;
        }
        for (Line line : lines) {
            sum += line.most(gain);
            line.fill(times);
        }
        for (int[] runs : alone) {
            sum += best(runs);
        }
        spend(left);
        return sum;
    }

    private double best(int[] runs) {
        double most = 0;
        int found = -1;
        for (int run : runs) {
            if (gain[run] > most) {
                most = gain[run];
                found = run;
            }
        }
        if (found >= 0) {
            times[found]++;
        }
        return most;
    }

    private void spend(double[] left) {
        System.arraycopy(capacity, 0, left, 0, left.length);
        for (int run = 0; run < times.length; run++) {
            if (times[run] > 0) {
                for (int k = firstSpent[run]; k < firstSpent[run + 1]; k++) {
                    left[allowance[k]] -= times[run] * share[k];
                }
            }
        }
    }
}
