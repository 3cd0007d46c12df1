package space.hamsafar.peers;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.ReservoirConstraint;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.TeamLink;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;

/**
 * A crew timeline for CP-SAT: for each activity and day an optional interval, whose start lies in the union of that day's
 * windows less its length, as alternatives of which one is taken; {@link CpSatStaff} says who serves, {@link CpSatBudgets}
 * for how long. Spacings are intervals that are longer by the gap and do not overlap; steps of a capacity are intervals
 * that take what is not there.
 *
 * <p>What must be done is done or the solver has nothing to show; the value of the rest is maximised. Due dates and wishes,
 * which come after value, are left out.
 */
final class CpSatTimeline {

    private final CpModel model = new CpModel();
    private final Project project;
    private final CpSatStaff staff;
    private final int[] borders;
    private final Map<String, CpSatTask> tasks = new LinkedHashMap<>();

    CpSatTimeline(Project project) {
        this.project = project;
        staff = new CpSatStaff(model, project.people());
        borders = borders(project);
        project.activities().forEach(activity -> tasks.put(activity.id(), task(activity)));
        staff.separate();
        project.resources().forEach(this::add);
        project.reservoirs().forEach(this::add);
        var budgets = new CpSatBudgets(model);
        project.budgets().forEach(budget -> budgets.add(budget, tasks.values()));
        project.spacings().forEach(this::add);
        project.choices().forEach(this::add);
        project.requirements().forEach(this::add);
        project.lags().forEach(this::add);
        project.teams().forEach(this::add);
        LinearExprBuilder value = LinearExpr.newBuilder();
        tasks.values().forEach(task -> value.addTerm(task.present(), worth(task.activity())));
        model.maximize(value.build());
    }

    /**
     * Where days begin, and after the last of them the horizon: where budgets begin and end. Work is not moved across a
     * border but has a place on each side, for those who count hours by the day.
     */
    private static int[] borders(Project project) {
        return IntStream.concat(
                        IntStream.of(0, project.horizon() + 1),
                        project.budgets().stream()
                                .flatMapToInt(budget -> IntStream.of(
                                        budget.period().start(), budget.period().end())))
                .filter(tick -> tick >= 0 && tick <= project.horizon() + 1)
                .sorted()
                .distinct()
                .toArray();
    }

    CpModel model() {
        return model;
    }

    /** The value that is left out if so much is done. */
    long missed(double value) {
        long all = project.activities().stream().mapToLong(CpSatTimeline::worth).sum();
        return all - (long) Math.floor(value + 1e-6);
    }

    private static long worth(Activity activity) {
        return activity.presence() instanceof Presence.Optional(int value) ? value : 0;
    }

    private CpSatTask task(Activity activity) {
        Mode mode = activity.modes().getFirst();
        Domain starts = starts(activity, mode);
        var places = new ArrayList<CpSatTask.Place>();
        for (int day = 0; day + 1 < borders.length; day++) {
            Domain today = starts.intersectionWith(new Domain(borders[day], borders[day + 1] - 1L));
            if (!today.isEmpty()) {
                places.add(place(activity, mode, day, today));
            }
        }
        List<Literal> taken = places.stream().map(CpSatTask.Place::taken).toList();
        if (activity.isMandatory()) {
            model.addExactlyOne(taken);
            return new CpSatTask(activity, mode, model.trueLiteral(), places);
        }
        if (taken.size() == 1) {
            return new CpSatTask(activity, mode, taken.getFirst(), places);
        }
        Literal present = model.newBoolVar(activity.id());
        var either = new ArrayList<>(taken);
        either.add(present.not());
        model.addExactlyOne(either);
        return new CpSatTask(activity, mode, present, places);
    }

    private CpSatTask.Place place(Activity activity, Mode mode, int day, Domain starts) {
        String name = activity.id() + "@" + day;
        Literal taken = model.newBoolVar(name);
        IntVar start = model.newIntVarFromDomain(starts, name);
        IntervalVar interval = model.newOptionalFixedSizeIntervalVar(start, mode.duration(), taken, name);
        return new CpSatTask.Place(taken, starts, start, interval, staff.staff(mode, day, taken, start, starts));
    }

    /** Starts at which the activity has a window, and whoever must serve in it the hours. */
    private Domain starts(Activity activity, Mode mode) {
        int last = Math.min(activity.deadline(), project.horizon()) - mode.duration();
        if (last < activity.release()) {
            return Domain.fromValues(new long[0]);
        }
        return new Domain(activity.release(), last)
                .intersectionWith(within(activity.windows(), mode.duration()))
                .intersectionWith(staff.starts(mode));
    }

    /** Starts from which so many ticks lie in one window. */
    static Domain within(Windows windows, int length) {
        return windows.spans()
                .map(spans -> Domain.fromIntervals(spans.stream()
                        .filter(span -> span.length() >= length)
                        .map(span -> new long[] {span.start(), (long) span.end() - length})
                        .toArray(long[][]::new)))
                .orElseGet(Domain::allValues);
    }

    private void add(Resource resource) {
        int most = resource.profile().stream()
                .mapToInt(CapacityStep::capacity)
                .max()
                .orElse(0);
        CumulativeConstraint cumulative = model.addCumulative(most);
        for (CpSatTask task : tasks.values()) {
            for (Demand demand : task.mode().demands()) {
                if (demand.resource().equals(resource.id()) && task.duration() > 0) {
                    task.places().forEach(place -> cumulative.addDemand(place.interval(), demand.amount()));
                }
            }
        }
        for (int i = 0; i < resource.profile().size(); i++) {
            CapacityStep step = resource.profile().get(i);
            int until = i + 1 < resource.profile().size()
                    ? resource.profile().get(i + 1).from()
                    : Math.max(project.horizon(), step.from() + 1);
            if (step.capacity() < most) {
                cumulative.addDemand(
                        model.newFixedInterval(step.from(), until - step.from(), ""), most - step.capacity());
            }
        }
    }

    /** CP-SAT's reservoirs start empty, so that the bounds move by the level at the beginning. */
    private void add(Reservoir reservoir) {
        ReservoirConstraint level = model.addReservoirConstraint(
                (long) reservoir.minimum() - reservoir.initial(), (long) reservoir.maximum() - reservoir.initial());
        for (CpSatTask task : tasks.values()) {
            for (LevelChange change : task.mode().changes()) {
                if (change.reservoir().equals(reservoir.id())) {
                    task.places()
                            .forEach(place -> level.addOptionalEvent(
                                    LinearExpr.affine(place.start(), 1, task.offset(change.at())),
                                    change.amount(),
                                    place.taken()));
                }
            }
        }
    }

    private void add(Spacing spacing) {
        var longer = new ArrayList<IntervalVar>();
        spacing.activities().stream()
                .distinct()
                .map(this::find)
                .forEach(task -> task.places()
                        .forEach(place -> longer.add(model.newOptionalFixedSizeIntervalVar(
                                place.start(), (long) task.duration() + spacing.gap(), place.taken(), ""))));
        model.addNoOverlap(longer);
    }

    private void add(Choice choice) {
        var done = choice.activities().stream()
                .distinct()
                .map(id -> find(id).present())
                .toList();
        if (choice.maximum() == 1) {
            model.addAtMostOne(done);
        }
        model.addLinearConstraint(LinearExpr.sum(done.toArray(new Literal[0])), choice.minimum(), choice.maximum());
    }

    private void add(Requirement requirement) {
        model.addImplication(
                find(requirement.activity()).present(),
                find(requirement.required()).present());
    }

    private void add(TeamLink link) {
        staff.link(find(link.firstActivity()), find(link.secondActivity()), link);
    }

    private void add(TimeLag lag) {
        CpSatTask from = find(lag.from());
        CpSatTask to = find(lag.to());
        for (CpSatTask.Place here : from.places()) {
            for (CpSatTask.Place there : to.places()) {
                var both = new Literal[] {here.taken(), there.taken()};
                LinearExpr between = LinearExpr.newBuilder()
                        .add(there.start())
                        .add(to.offset(lag.toPoint()))
                        .addTerm(here.start(), -1)
                        .add(-from.offset(lag.fromPoint()))
                        .build();
                model.addGreaterOrEqual(between, lag.minimum()).onlyEnforceIf(both);
                if (lag.maximum() != TimeLag.NO_MAXIMUM) {
                    model.addLessOrEqual(between, lag.maximum()).onlyEnforceIf(both);
                }
            }
        }
    }

    private CpSatTask find(String id) {
        return Optional.ofNullable(tasks.get(id)).orElseThrow();
    }

    /** The schedule that the solver holds. */
    Schedule schedule(CpSolver solver) {
        var assignments = new ArrayList<Assignment>();
        for (CpSatTask task : tasks.values()) {
            task.places().stream()
                    .filter(place -> solver.booleanValue(place.taken()))
                    .forEach(place -> assignments.add(assignment(solver, task, place)));
        }
        return new Schedule(assignments);
    }

    private static Assignment assignment(CpSolver solver, CpSatTask task, CpSatTask.Place place) {
        var serving = new HashMap<String, List<String>>();
        for (CpSatTask.Service one : place.services()) {
            if (solver.booleanValue(one.serves())) {
                serving.computeIfAbsent(one.role(), any -> new ArrayList<>()).add(one.person());
            }
        }
        int start = (int) solver.value(place.start());
        return new Assignment(task.activity().id(), task.mode().id(), start, start + task.duration(), serving);
    }
}
