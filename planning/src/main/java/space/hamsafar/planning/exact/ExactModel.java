package space.hamsafar.planning.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.TimeLag;

/** A project as variables and constraints of an engine. Not thread-safe. */
final class ExactModel {

    private static final long MOST_TICKS = 4_000_000;
    private static final int MOST_ACTIVITIES = 1000;

    final Engine engine;

    /** The mandatory activities, in the order of the project. */
    final List<Task> tasks = new ArrayList<>();

    /** Variable of the end of the last one. */
    final int makespan;

    private final Project project;
    private final CrewModel crew;
    private final Map<String, Integer> numbers = new HashMap<>();

    private ExactModel(Project project) {
        this.project = project;
        var fallback = new Fallback();
        engine = new Engine(fallback);
        int horizon = project.horizon();
        for (int i = 0; i < project.activities().size(); i++) {
            Activity activity = project.activities().get(i);
            if (activity.isMandatory()) {
                numbers.put(activity.id(), tasks.size());
                tasks.add(Task.of(engine, activity, i, horizon));
            }
        }
        makespan = engine.newVariable(0, horizon);
        tasks.forEach(task -> engine.arc(task.end(), makespan, task.length(), Literal.ALWAYS));
        project.lags().forEach(this::add);
        engine.settle();
        var heads = new Heads(tasks, project.lags(), numbers);
        var orders = new Orders(engine, tasks);
        var capacities = new CapacityModel(engine, tasks, orders, heads, horizon);
        project.resources().forEach(capacities::add);
        var stores = new StoreModel(engine, tasks, horizon);
        project.reservoirs().stream().filter(this::isModelled).forEach(stores::add);
        crew = new CrewModel(engine, tasks, orders, heads, project.people(), horizon);
        crew.add();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            fallback.add(new Fallback.Unit(task.start(), task.end(), task.modeVariables(), crew.variables(i)));
        }
        fallback.close(engine.trail.sides / 2);
        engine.settle();
    }

    /** The model of a project, if every rule and every level of its objective but the makespan is covered. */
    static Optional<ExactModel> of(Project project) {
        return isCovered(project) && isSmall(project) ? Optional.of(new ExactModel(project)) : Optional.empty();
    }

    /** A model of some of a project's rules, which refutes the project if it is refuted; absent if that is too large. */
    static Optional<ExactModel> relaxationOf(Project project) {
        return isSmall(project) ? Optional.of(new ExactModel(project)) : Optional.empty();
    }

    private static boolean isSmall(Project project) {
        long rows = project.resources().size()
                + 2L * project.reservoirs().size()
                + project.people().size();
        return project.activities().size() <= MOST_ACTIVITIES
                && rows * (project.horizon() + 1L) <= MOST_TICKS
                && project.horizon() < Integer.MAX_VALUE / 8;
    }

    /** Whether the project has no level of its objective but the makespan that could be traded. */
    private static boolean isCovered(Project project) {
        return holdsEveryRuleOf(project)
                && project.preferences().isEmpty()
                && project.baseline().isEmpty()
                && project.activities().stream()
                        .allMatch(activity -> activity.dueDate().isEmpty());
    }

    /** Whether the model leaves no rule of the project out. */
    static boolean holdsEveryRuleOf(Project project) {
        return project.budgets().isEmpty()
                && project.spacings().isEmpty()
                && project.choices().isEmpty()
                && project.teams().isEmpty()
                && project.travel().isEmpty()
                && project.resources().stream().allMatch(r -> r.setUps().isEmpty())
                && project.activities().stream().allMatch(Activity::isMandatory);
    }

    /** What an optional activity could add is not modelled, so its stores are left out. */
    private boolean isModelled(space.hamsafar.planning.Reservoir reservoir) {
        return project.activities().stream()
                .filter(activity -> !activity.isMandatory())
                .flatMap(activity -> activity.modes().stream())
                .flatMap(mode -> mode.changes().stream())
                .noneMatch(change -> change.reservoir().equals(reservoir.id()));
    }

    private void add(TimeLag lag) {
        Integer first = numbers.get(lag.from());
        Integer second = numbers.get(lag.to());
        if (first == null || second == null) {
            return;
        }
        Task from = tasks.get(first);
        Task to = tasks.get(second);
        int source = from.variable(lag.fromPoint());
        int target = to.variable(lag.toPoint());
        int shift = from.offset(lag.fromPoint()) - to.offset(lag.toPoint());
        long least = (long) lag.minimum() + shift;
        if (least > -project.horizon() - 1L) {
            tie(source, target, (int) Math.min(least, project.horizon() + 1L));
        }
        long most = (long) lag.maximum() + shift;
        if (lag.maximum() != TimeLag.NO_MAXIMUM && most < project.horizon()) {
            tie(target, source, (int) Math.min(-most, project.horizon() + 1L));
        }
    }

    private void tie(int source, int target, int least) {
        if (source != target) {
            engine.arc(source, target, least, Literal.ALWAYS);
        } else if (least > 0) {
            engine.clause(Literal.NEVER);
        }
    }

    /** Lets the engine want the starts, modes and people of a plan. */
    void want(ExactPlan plan) {
        int[] wanted = engine.branching.wanted;
        wanted[makespan] = plan.makespan();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            int mode = plan.mode()[i];
            wanted[task.start()] = plan.start()[i];
            if (task.end() != task.start()) {
                wanted[task.end()] =
                        plan.start()[i] + task.activity().modes().get(mode).duration();
            }
            int[] modes = task.modeVariables();
            for (int m = 0; m < modes.length; m++) {
                wanted[modes[m]] = m == mode ? 1 : 0;
            }
            for (int variable : crew.variables(i)) {
                wanted[variable] = 0;
            }
            int next = 0;
            List<Role> roles = task.activity().modes().get(mode).roles();
            for (int r = 0; r < roles.size(); r++) {
                for (int k = 0; k < roles.get(r).count(); k++) {
                    wanted[Literal.side(fills(i, mode, r, plan.staff()[i][next++])) >> 1] = 1;
                }
            }
        }
    }

    /** The literal that a person fills a role of a task in a mode. */
    long fills(int task, int mode, int role, int person) {
        return crew.fills[task][mode][role][person];
    }

    /** The engine's latest solution. */
    ExactPlan plan() {
        int n = tasks.size();
        int[] mode = new int[n];
        int[] start = new int[n];
        int[][] staff = new int[n][];
        for (int i = 0; i < n; i++) {
            mode[i] = tasks.get(i).chosenMode(engine.solution);
            start[i] = engine.solution[tasks.get(i).start()];
            var team = new Ints();
            for (long[] by : crew.fills[i][mode[i]]) {
                for (int p = 0; p < by.length; p++) {
                    if (by[p] != Literal.NEVER && engine.solution[Literal.side(by[p]) >> 1] == 1) {
                        team.add(p);
                    }
                }
            }
            staff[i] = java.util.Arrays.copyOf(team.items, team.size);
        }
        return new ExactPlan(mode, start, staff, engine.solution[makespan]);
    }
}
