package space.hamsafar.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.TimeLag;

/**
 * A project with single modes, renewable resources and precedences, as arrays, and serial schedule generation for it:
 * what peers start from, and what Timefold's lists are decoded by. It shares no code with our own search. Immutable.
 */
final class PureProject {

    private final Project project;
    private final int[] durations;
    private final int[][] demands;
    private final int[] capacities;
    private final int[][] successors;
    private final int[] predecessorCounts;

    private PureProject(Project project) {
        this.project = project;
        int count = project.activities().size();
        Map<String, Integer> activities = new HashMap<>();
        Map<String, Integer> resources = new HashMap<>();
        project.activities().forEach(activity -> activities.put(activity.id(), activities.size()));
        project.resources().forEach(resource -> resources.put(resource.id(), resources.size()));
        durations = new int[count];
        demands = new int[count][resources.size()];
        for (int i = 0; i < count; i++) {
            Mode mode = project.activities().get(i).modes().getFirst();
            durations[i] = mode.duration();
            for (Demand demand : mode.demands()) {
                demands[i][resources.getOrDefault(demand.resource(), 0)] = demand.amount();
            }
        }
        capacities = project.resources().stream()
                .mapToInt(resource -> resource.profile().getFirst().capacity())
                .toArray();
        List<List<Integer>> after = new ArrayList<>();
        project.activities().forEach(activity -> after.add(new ArrayList<>()));
        predecessorCounts = new int[count];
        for (TimeLag lag : project.lags()) {
            int to = activities.getOrDefault(lag.to(), 0);
            after.get(activities.getOrDefault(lag.from(), 0)).add(to);
            predecessorCounts[to]++;
        }
        successors = arrays(after);
    }

    private PureProject(PureProject forward) {
        project = forward.project;
        durations = forward.durations;
        demands = forward.demands;
        capacities = forward.capacities;
        List<List<Integer>> before = new ArrayList<>();
        predecessorCounts = new int[durations.length];
        for (int i = 0; i < durations.length; i++) {
            before.add(new ArrayList<>());
            predecessorCounts[i] = forward.successors[i].length;
        }
        for (int i = 0; i < durations.length; i++) {
            for (int next : forward.successors[i]) {
                before.get(next).add(i);
            }
        }
        successors = arrays(before);
    }

    static PureProject of(Project project) {
        return new PureProject(project);
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(next -> next).toArray())
                .toArray(int[][]::new);
    }

    /**
     * A good schedule to start from: serial schedule generation by latest finish times, then from right to left by the ends
     * and from left to right by the starts for as long as that helps (Valls, Ballestín, Quintanilla, 2005).
     */
    int[] justified() {
        var backward = new PureProject(this);
        int[] best = serial(byLatestFinish());
        while (true) {
            int[] current = best;
            int[] mirrored = backward.serial(order(i -> -(current[i] + durations[i])));
            int[] next = serial(order(i -> -(mirrored[i] + durations[i])));
            if (makespan(next) >= makespan(best)) {
                return best;
            }
            best = next;
        }
    }

    /** All activities, those with the smallest keys first. */
    private int[] order(IntUnaryOperator key) {
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingInt(key::applyAsInt))
                .mapToInt(i -> i)
                .toArray();
    }

    /** All activities, those that start first coming first: the list that leads to a schedule like this. */
    int[] orderOf(int[] starts) {
        return order(i -> starts[i]);
    }

    int size() {
        return durations.length;
    }

    /** All activities by latest finish, the priority rule that schedule generation is best started with. */
    private int[] byLatestFinish() {
        int[] order = topologicalOrder();
        int[] tail = new int[size()];
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            for (int next : successors[i]) {
                tail[i] = Math.max(tail[i], tail[next] + durations[next]);
            }
        }
        return order(i -> -tail[i]);
    }

    private int[] topologicalOrder() {
        int[] waiting = predecessorCounts.clone();
        int[] order = new int[size()];
        int filled = 0;
        for (int i = 0; i < size(); i++) {
            if (waiting[i] == 0) {
                order[filled++] = i;
            }
        }
        for (int k = 0; k < filled; k++) {
            for (int next : successors[order[k]]) {
                if (--waiting[next] == 0) {
                    order[filled++] = next;
                }
            }
        }
        if (filled < size()) {
            throw new IllegalArgumentException("the precedences run in a circle");
        }
        return order;
    }

    /**
     * The start of each activity, placed one after the other as early as its predecessors and resources allow.
     *
     * @param order all activities, the most urgent first; one that comes before its predecessor waits for it
     */
    int[] serial(int[] order) {
        int[] rank = new int[size()];
        for (int k = 0; k < order.length; k++) {
            rank[order[k]] = k;
        }
        int[] starts = new int[size()];
        int[] waiting = predecessorCounts.clone();
        var profile = new Profile(capacities);
        // Ranks, not activities, so that the queue needs no comparator.
        var eligible = new PriorityQueue<Integer>();
        for (int i = 0; i < size(); i++) {
            if (waiting[i] == 0) {
                eligible.add(rank[i]);
            }
        }
        while (!eligible.isEmpty()) {
            int i = order[eligible.remove()];
            starts[i] = profile.place(starts[i], durations[i], demands[i]);
            for (int next : successors[i]) {
                starts[next] = Math.max(starts[next], starts[i] + durations[i]);
                if (--waiting[next] == 0) {
                    eligible.add(rank[next]);
                }
            }
        }
        return starts;
    }

    int makespan(int[] starts) {
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            end = Math.max(end, starts[i] + durations[i]);
        }
        return end;
    }

    /** Sum of all ends, which tells two schedules of the same makespan apart. */
    long sumOfEnds(int[] starts) {
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += starts[i] + durations[i];
        }
        return sum;
    }

    /** The starts in the project's own words. */
    Schedule schedule(int[] starts) {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            Activity activity = project.activities().get(i);
            String mode = activity.modes().getFirst().id();
            assignments.add(new Assignment(activity.id(), mode, starts[i], starts[i] + durations[i], Map.of()));
        }
        return new Schedule(assignments);
    }
}
