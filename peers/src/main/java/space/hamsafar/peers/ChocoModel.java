package space.hamsafar.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Settings;
import org.chocosolver.solver.search.limits.FailCounter;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.selectors.values.IntDomainMin;
import org.chocosolver.solver.search.strategy.selectors.variables.DomOverWDeg;
import org.chocosolver.solver.search.strategy.selectors.variables.Smallest;
import org.chocosolver.solver.search.strategy.strategy.AbstractStrategy;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.solver.variables.Task;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.TimeLag;

/**
 * A project as Choco likes it: a task for each activity, a cumulative for each renewable resource, durations and demands
 * by the element of a mode variable, non-renewable resources as sums.
 */
final class ChocoModel {

    /** Variables of an activity. */
    record Part(Activity activity, IntVar start, IntVar duration, IntVar end, IntVar mode) {}

    private static final int FAILURES = 100;

    private final Model model;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final IntVar makespan;

    /**
     * Builds the model.
     *
     * @param horizon latest end
     */
    ChocoModel(Project project, int horizon) {
        model = new Model("project", Settings.init().setWarnUser(false));
        makespan = model.intVar("makespan", 0, horizon, true);
        for (Activity activity : project.activities()) {
            parts.put(activity.id(), part(activity, horizon));
        }
        parts.values().forEach(part -> model.arithm(part.end, "<=", makespan).post());
        project.lags().forEach(this::add);
        project.resources().forEach(this::add);
        project.reservoirs().forEach(this::add);
        model.setObjective(Model.MINIMIZE, makespan);
    }

    Model model() {
        return model;
    }

    /**
     * Chooses starts smallest first, which is schedule generation, under conflict ordering (Gay, Hartert, Lecoutre, Schaus,
     * 2015), the strongest complete search for such projects without learning; modes before, by weighted degree.
     */
    void searchCompletely() {
        search(Search.conflictOrderingSearch(Search.intVarSearch(new Smallest(), new IntDomainMin(), starts())));
    }

    /** Searches windows of the best schedule so far by weighted degree, giving a window up after so many failures. */
    void searchNeighbourhoods(long seed) {
        IntVar[] starts = starts();
        search(Search.lastConflict(Search.intVarSearch(new DomOverWDeg<>(starts, seed), new IntDomainMin(), starts)));
        var window = new ChocoWindow(List.copyOf(parts.values()), seed);
        model.getSolver().setLNS(window, new FailCounter(model, FAILURES));
    }

    private IntVar[] starts() {
        return parts.values().stream().map(Part::start).toArray(IntVar[]::new);
    }

    private void search(AbstractStrategy<IntVar> times) {
        IntVar[] modes = parts.values().stream()
                .map(Part::mode)
                .filter(mode -> !mode.isInstantiated())
                .toArray(IntVar[]::new);
        var end = Search.inputOrderLBSearch(makespan);
        if (modes.length == 0) {
            model.getSolver().setSearch(times, end);
        } else {
            model.getSolver().setSearch(Search.domOverWDegSearch(modes), times, end);
        }
    }

    private Part part(Activity activity, int horizon) {
        int latest = Math.min(activity.deadline(), horizon);
        List<Mode> modes = activity.modes();
        IntVar start = model.intVar("s" + activity.id(), activity.release(), latest, true);
        if (modes.size() == 1) {
            int duration = modes.getFirst().duration();
            IntVar end = model.offset(start, duration);
            model.arithm(end, "<=", latest).post();
            return new Part(activity, start, model.intVar(duration), end, model.intVar(0));
        }
        IntVar mode = model.intVar("m" + activity.id(), 0, modes.size() - 1);
        IntVar duration = chosen(mode, modes.stream().mapToInt(Mode::duration).toArray());
        IntVar end = model.intVar("e" + activity.id(), activity.release(), latest, true);
        return new Part(activity, start, duration, end, mode);
    }

    private IntVar chosen(IntVar mode, int[] values) {
        IntVar value = model.intVar("v", values);
        model.element(value, values, mode).post();
        return value;
    }

    private void add(TimeLag lag) {
        Part from = part(lag.from());
        Part to = part(lag.to());
        IntVar begin = lag.fromPoint() == Point.START ? from.start : from.end;
        IntVar finish = lag.toPoint() == Point.START ? to.start : to.end;
        model.arithm(finish, "-", begin, ">=", lag.minimum()).post();
        if (lag.maximum() != TimeLag.NO_MAXIMUM) {
            model.arithm(finish, "-", begin, "<=", lag.maximum()).post();
        }
    }

    private Part part(String id) {
        Part part = parts.get(id);
        if (part == null) {
            throw new IllegalArgumentException("activity " + id + " is not in the project");
        }
        return part;
    }

    private void add(Resource resource) {
        List<Task> tasks = new ArrayList<>();
        List<IntVar> heights = new ArrayList<>();
        for (Part part : parts.values()) {
            int[] demands = part.activity.modes().stream()
                    .mapToInt(mode -> mode.demands().stream()
                            .filter(demand -> demand.resource().equals(resource.id()))
                            .mapToInt(Demand::amount)
                            .sum())
                    .toArray();
            if (Arrays.stream(demands).anyMatch(demand -> demand > 0) && part.duration.getUB() > 0) {
                tasks.add(model.taskVar(part.start, part.duration, part.end));
                heights.add(demands.length == 1 ? model.intVar(demands[0]) : chosen(part.mode, demands));
            }
        }
        IntVar capacity = model.intVar(resource.profile().getFirst().capacity());
        model.cumulative(tasks.toArray(new Task[0]), heights.toArray(new IntVar[0]), capacity)
                .post();
    }

    private void add(Reservoir reservoir) {
        List<IntVar> taken = new ArrayList<>();
        for (Part part : parts.values()) {
            int[] amounts = part.activity.modes().stream()
                    .mapToInt(mode -> -mode.changes().stream()
                            .filter(change -> change.reservoir().equals(reservoir.id()))
                            .mapToInt(LevelChange::amount)
                            .sum())
                    .toArray();
            taken.add(amounts.length == 1 ? model.intVar(amounts[0]) : chosen(part.mode, amounts));
        }
        model.sum(taken.toArray(new IntVar[0]), "<=", reservoir.initial() - reservoir.minimum())
                .post();
    }

    /** The values of all variables now, when a solution has just been found. */
    Schedule schedule() {
        List<Assignment> assignments = new ArrayList<>();
        for (Part part : parts.values()) {
            Mode mode = part.activity.modes().get(part.mode.getValue());
            int start = part.start.getValue();
            assignments.add(new Assignment(part.activity.id(), mode.id(), start, start + mode.duration(), Map.of()));
        }
        return new Schedule(assignments);
    }

    /** Suggests a solution to begin with. */
    void hint(int[] starts) {
        int number = 0;
        for (Part part : parts.values()) {
            if (!part.start.isInstantiated()) {
                model.getSolver().addHint(part.start, starts[number]);
            }
            number++;
        }
    }
}
