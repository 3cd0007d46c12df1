package space.hamsafar.planning.exact;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Reservoir;

/**
 * Puts reservoirs into an engine. That a level never falls below its minimum is a timetable: what will be added is
 * "taken" until it comes, what is taken out is taken for ever after; and the other way round for the maximum.
 */
final class StoreModel {

    private static final int NONE = -1;

    private final Engine engine;
    private final List<Task> tasks;
    private final int horizon;

    StoreModel(Engine engine, List<Task> tasks, int horizon) {
        this.engine = engine;
        this.tasks = tasks;
        this.horizon = horizon;
    }

    void add(Reservoir reservoir) {
        long added = 0;
        long taken = 0;
        for (Task task : tasks) {
            added += most(task, reservoir, 1);
            taken += most(task, reservoir, -1);
        }
        if ((long) reservoir.initial() - taken < reservoir.minimum()) {
            if (added == 0) {
                addSum(reservoir);
            } else {
                addLevel(reservoir, -1, reservoir.initial() - (long) reservoir.minimum() + added);
            }
        }
        if (reservoir.initial() + added > reservoir.maximum()) {
            addLevel(reservoir, 1, reservoir.maximum() - (long) reservoir.initial() + taken);
        }
    }

    /** The most that any mode of a task changes in one direction. */
    private static long most(Task task, Reservoir reservoir, int direction) {
        return task.activity().modes().stream()
                .mapToLong(mode -> sum(mode, reservoir, direction))
                .max()
                .orElse(0);
    }

    private static long sum(Mode mode, Reservoir reservoir, int direction) {
        return mode.changes().stream()
                .filter(change -> change.reservoir().equals(reservoir.id()))
                .mapToLong(LevelChange::amount)
                .map(amount -> Math.max(0, direction * amount))
                .sum();
    }

    /** What is only ever taken out is enough at all times if it is at the end. */
    private void addSum(Reservoir reservoir) {
        var groups = new ArrayList<Sum.Group>();
        long limit = reservoir.initial() - (long) reservoir.minimum();
        for (Task task : tasks) {
            int[] weights = task.activity().modes().stream()
                    .mapToInt(mode -> Math.toIntExact(sum(mode, reservoir, -1)))
                    .toArray();
            groups.add(new Sum.Group(task.modes(), weights));
        }
        Sum.add(engine, groups, limit);
    }

    /**
     * Keeps the level from going too far in a direction.
     *
     * @param direction -1 down, 1 up
     * @param room how far it could go at first if everything in the other direction had come already
     */
    private void addLevel(Reservoir reservoir, int direction, long room) {
        var parts = new ArrayList<Cumulative.Part>();
        for (Task task : tasks) {
            long most = most(task, reservoir, -direction);
            for (int m = 0; m < task.modes().length; m++) {
                Mode mode = task.activity().modes().get(m);
                for (LevelChange change : mode.changes()) {
                    if (change.reservoir().equals(reservoir.id())) {
                        parts.add(part(task, change, direction, task.modes()[m]));
                    }
                }
                int never = Math.toIntExact(most - sum(mode, reservoir, -direction));
                if (never > 0) {
                    parts.add(new Cumulative.Part(NONE, 0, NONE, 0, never, task.modes()[m]));
                }
            }
        }
        int capacity = (int) Math.min(Integer.MAX_VALUE / 2, room);
        Cumulative.add(engine, Cumulative.constant(horizon + 1, capacity), parts);
    }

    private static Cumulative.Part part(Task task, LevelChange change, int direction, long presence) {
        Point at = change.at();
        int variable = task.variable(at);
        int offset = task.offset(at);
        int amount = Math.abs(change.amount());
        return direction * change.amount() > 0
                ? new Cumulative.Part(variable, offset, NONE, 0, amount, presence)
                : new Cumulative.Part(NONE, 0, variable, offset, amount, presence);
    }
}
