package space.hamsafar.peers;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.ReservoirConstraint;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.TimeLag;

/**
 * A project as CP-SAT likes it, after the project scheduling example that comes with OR-Tools ({@code rcpsp_sat.py}): one
 * interval for each activity, its size and demands linear in the literals of its modes; in each cumulative an interval
 * from the makespan to the horizon that takes all of the capacity; non-renewable resources as sums; reservoirs as
 * reservoir constraints with active literals.
 */
final class CpSatModel {

    /** Variables of an activity; the size and the end are expressions where there are modes. */
    record Task(Activity activity, IntVar start, LinearArgument end, IntervalVar interval, List<Literal> modes) {}

    private final CpModel model = new CpModel();
    private final Project project;
    private final int horizon;
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final IntVar makespan;
    private final CpSatPeople people;

    /**
     * Builds the model.
     *
     * @param start a schedule to start from; nothing later than it is looked for
     */
    CpSatModel(Project project, Optional<int[]> start, int horizon) {
        this.project = project;
        this.horizon = horizon;
        makespan = model.newIntVar(0, horizon, "makespan");
        project.activities().forEach(activity -> tasks.put(activity.id(), task(activity)));
        tasks.values().forEach(task -> model.addLessOrEqual(task.end, makespan));
        project.lags().forEach(this::add);
        IntervalVar rest = model.newIntervalVar(
                makespan, model.newIntVar(1, horizon + 1L, "rest"), model.newConstant(horizon + 1L), "rest");
        project.resources().forEach(resource -> add(resource, rest));
        project.reservoirs().forEach(this::add);
        people = new CpSatPeople(model, project, tasks, rest);
        model.minimize(makespan);
        start.ifPresent(this::hint);
    }

    CpModel model() {
        return model;
    }

    Map<String, Task> tasks() {
        return tasks;
    }

    CpSatPeople people() {
        return people;
    }

    private Task task(Activity activity) {
        List<Mode> modes = activity.modes();
        int latest = Math.min(activity.deadline(), horizon);
        IntVar start = model.newIntVar(activity.release(), Math.max(activity.release(), latest), "s" + activity.id());
        if (modes.size() == 1) {
            int duration = modes.getFirst().duration();
            LinearArgument end = LinearExpr.affine(start, 1, duration);
            model.addLessOrEqual(end, latest);
            IntervalVar interval = model.newFixedSizeIntervalVar(start, duration, "i" + activity.id());
            return new Task(activity, start, end, interval, List.of(model.trueLiteral()));
        }
        List<Literal> literals = new ArrayList<>();
        modes.forEach(mode -> literals.add(model.newBoolVar("m" + activity.id() + "_" + mode.id())));
        model.addExactlyOne(literals);
        LinearArgument size = chosen(modes, literals, Mode::duration);
        IntVar end = model.newIntVar(activity.release(), latest, "e" + activity.id());
        IntervalVar interval = model.newIntervalVar(start, size, end, "i" + activity.id());
        return new Task(activity, start, end, interval, literals);
    }

    /** The value of the mode that is chosen: a variable, since sizes and demands may not be sums. */
    private LinearArgument chosen(List<Mode> modes, List<Literal> literals, ToIntFunction<Mode> value) {
        long[] values = modes.stream().mapToLong(value::applyAsInt).toArray();
        IntVar chosen = model.newIntVarFromDomain(Domain.fromValues(values), "v");
        model.addEquality(chosen, LinearExpr.weightedSum(literals.toArray(new Literal[0]), values));
        return chosen;
    }

    private void add(TimeLag lag) {
        Task from = task(lag.from());
        Task to = task(lag.to());
        LinearArgument begin = lag.fromPoint() == Point.START ? from.start : from.end;
        LinearArgument finish = lag.toPoint() == Point.START ? to.start : to.end;
        model.addGreaterOrEqual(
                finish, LinearExpr.newBuilder().add(begin).add(lag.minimum()).build());
        if (lag.maximum() != TimeLag.NO_MAXIMUM) {
            model.addLessOrEqual(
                    finish,
                    LinearExpr.newBuilder().add(begin).add(lag.maximum()).build());
        }
    }

    private Task task(String id) {
        Task task = tasks.get(id);
        if (task == null) {
            throw new IllegalArgumentException("activity " + id + " is not in the project");
        }
        return task;
    }

    private void add(Resource resource, IntervalVar rest) {
        int capacity = resource.profile().getFirst().capacity();
        CumulativeConstraint cumulative = model.addCumulative(capacity);
        cumulative.addDemand(rest, capacity);
        for (Task task : tasks.values()) {
            List<Mode> modes = task.activity.modes();
            if (modes.stream().anyMatch(mode -> demand(mode, resource.id()) > 0 && mode.duration() > 0)) {
                cumulative.addDemand(
                        task.interval,
                        modes.size() == 1
                                ? model.newConstant(demand(modes.getFirst(), resource.id()))
                                : chosen(modes, task.modes, mode -> demand(mode, resource.id())));
            }
        }
    }

    private static int demand(Mode mode, String resource) {
        return mode.demands().stream()
                .filter(demand -> demand.resource().equals(resource))
                .mapToInt(Demand::amount)
                .sum();
    }

    private void add(Reservoir reservoir) {
        if (Coverage.hasOnlyNonRenewables(project)) {
            addSum(reservoir);
            return;
        }
        // CP-SAT's reservoirs start empty, so that the bounds move by the level at the beginning.
        ReservoirConstraint constraint = model.addReservoirConstraint(
                (long) reservoir.minimum() - reservoir.initial(), (long) reservoir.maximum() - reservoir.initial());
        for (Task task : tasks.values()) {
            for (int m = 0; m < task.modes.size(); m++) {
                for (LevelChange change : task.activity.modes().get(m).changes()) {
                    if (change.reservoir().equals(reservoir.id())) {
                        LinearArgument at = change.at() == Point.START ? task.start : task.end;
                        if (task.modes.size() == 1) {
                            constraint.addEvent(at, change.amount());
                        } else {
                            constraint.addOptionalEvent(
                                    LinearExpr.sum(new LinearArgument[] {at}), change.amount(), task.modes.get(m));
                        }
                    }
                }
            }
        }
    }

    private void addSum(Reservoir reservoir) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (Task task : tasks.values()) {
            for (int m = 0; m < task.modes.size(); m++) {
                int taken = task.activity.modes().get(m).changes().stream()
                        .filter(change -> change.reservoir().equals(reservoir.id()))
                        .mapToInt(LevelChange::amount)
                        .sum();
                sum.addTerm(task.modes.get(m), -taken);
            }
        }
        model.addLessOrEqual(sum.build(), (long) reservoir.initial() - reservoir.minimum());
    }

    private void hint(int[] starts) {
        int number = 0;
        long end = 0;
        for (Task task : tasks.values()) {
            model.addHint(task.start, starts[number]);
            end = Math.max(
                    end, starts[number] + task.activity.modes().getFirst().duration());
            number++;
        }
        model.addHint(makespan, end);
    }
}
