package space.hamsafar.planning.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Resource;

/** Puts renewable resources into an engine. */
final class CapacityModel {

    /** More pairs than this cost more than they give. */
    private static final int MOST_PAIRS = 12_000;

    private final Engine engine;
    private final List<Task> tasks;
    private final Orders orders;
    private final Heads heads;
    private final int horizon;
    private int pairs;

    CapacityModel(Engine engine, List<Task> tasks, Orders orders, Heads heads, int horizon) {
        this.engine = engine;
        this.tasks = tasks;
        this.orders = orders;
        this.heads = heads;
        this.horizon = horizon;
    }

    void add(Resource resource) {
        int[] capacity = profile(resource);
        var parts = new ArrayList<Cumulative.Part>();
        int[] base = new int[tasks.size()];
        for (Task task : tasks) {
            int[] amounts = task.activity().modes().stream()
                    .mapToInt(mode -> amount(mode, resource))
                    .toArray();
            int least = Arrays.stream(amounts).min().orElse(0);
            base[tasks.indexOf(task)] = least;
            if (least > 0) {
                parts.add(part(task, least));
            }
            for (int m = 0; m < amounts.length; m++) {
                if (amounts[m] > least) {
                    int duration = task.activity().modes().get(m).duration();
                    parts.add(new Cumulative.Part(
                            task.start(), 0, task.start(), duration, amounts[m] - least, task.modes()[m]));
                }
            }
        }
        if (!parts.isEmpty()) {
            Cumulative.add(engine, capacity, parts);
        }
        separate(base, Arrays.stream(capacity).max().orElse(0));
    }

    static Cumulative.Part part(Task task, int amount) {
        return new Cumulative.Part(task.start(), 0, task.end(), task.length(), amount, Literal.ALWAYS);
    }

    private int[] profile(Resource resource) {
        int[] capacity = new int[horizon];
        for (CapacityStep step : resource.profile()) {
            if (step.from() < horizon) {
                Arrays.fill(capacity, step.from(), horizon, step.capacity());
            }
        }
        return capacity;
    }

    private static int amount(Mode mode, Resource resource) {
        return mode.duration() == 0
                ? 0
                : mode.demands().stream()
                        .filter(demand -> demand.resource().equals(resource.id()))
                        .mapToInt(Demand::amount)
                        .sum();
    }

    /** Pairs that together exceed the resource are in some order. */
    private void separate(int[] amounts, int capacity) {
        for (int i = 0; i < amounts.length; i++) {
            for (int j = i + 1; j < amounts.length; j++) {
                boolean apart = amounts[i] > 0 && amounts[j] > 0 && amounts[i] + (long) amounts[j] > capacity;
                if (apart && pairs < MOST_PAIRS && heads.mayOverlap(i, j)) {
                    orders.separate(i, j);
                    pairs++;
                }
            }
        }
    }
}
