package space.hamsafar.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;

/**
 * A crew timeline for CP-SAT: an optional interval for each activity, whose start lies in the union of its windows less
 * its length; people as optional intervals without overlap; spacings as intervals that are longer by the gap and do not
 * overlap; budgets as sums over literals that somebody serves on a day. The value of what is done is maximised.
 */
final class CpSatTimeline {

    private final CpModel model = new CpModel();
    private final Project project;
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, List<IntervalVar>> busy = new HashMap<>();

    CpSatTimeline(Project project) {
        this.project = project;
        project.activities().forEach(activity -> tasks.put(activity.id(), task(activity)));
        busy.values().forEach(model::addNoOverlap);
        project.resources().forEach(this::add);
        project.budgets().forEach(this::add);
        project.spacings().forEach(this::add);
        project.choices().forEach(this::add);
        project.lags().forEach(this::add);
        LinearExprBuilder value = LinearExpr.newBuilder();
        tasks.values().forEach(task -> value.addTerm(task.present, worth(task.activity)));
        model.maximize(value.build());
    }

    private record Service(String role, String person, BoolVar serves) {}

    private record Task(
            Activity activity,
            Mode mode,
            Literal present,
            IntVar start,
            IntervalVar interval,
            List<Service> services) {}

    /** What of a project keeps it from being such a timeline; empty if nothing does. */
    static Optional<String> missing(Project project) {
        if (project.activities().stream().anyMatch(one -> one.modes().size() > 1)) {
            return Optional.of("several modes");
        }
        if (project.resources().stream().anyMatch(one -> one.profile().size() > 1)) {
            return Optional.of("changing capacities");
        }
        if (project.people().stream().map(Person::availability).distinct().count() > 1) {
            return Optional.of("people with different hours");
        }
        boolean other = !project.reservoirs().isEmpty()
                || !project.requirements().isEmpty()
                || !project.teams().isEmpty()
                || !project.travel().isEmpty();
        return other ? Optional.of("reservoirs, requirements, team links or travel") : Optional.empty();
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

    private Task task(Activity activity) {
        Mode mode = activity.modes().getFirst();
        int length = mode.duration();
        Domain starts = starts(activity, mode);
        boolean must = activity.isMandatory();
        Literal present = must ? model.trueLiteral() : model.newBoolVar("d" + activity.id());
        if (starts.isEmpty()) {
            model.addEquality(present, 0);
            starts = Domain.fromValues(new long[] {0});
        }
        IntVar start = model.newIntVarFromDomain(starts, "s" + activity.id());
        IntervalVar interval = model.newOptionalFixedSizeIntervalVar(start, length, present, "i" + activity.id());
        var task = new Task(activity, mode, present, start, interval, new ArrayList<>());
        mode.roles().forEach(role -> staff(task, role));
        for (Person person : project.people()) {
            var own = task.services.stream()
                    .filter(one -> one.person.equals(person.id()))
                    .map(Service::serves)
                    .toArray(Literal[]::new);
            if (own.length > 1) {
                model.addAtMostOne(own);
            }
        }
        return task;
    }

    /** Starts at which the activity, and whoever serves in it, has a window. */
    private Domain starts(Activity activity, Mode mode) {
        int last = Math.min(activity.deadline(), project.horizon()) - mode.duration();
        Domain starts = new Domain(activity.release(), Math.max(activity.release() - 1, last));
        if (last < activity.release()) {
            return Domain.fromValues(new long[0]);
        }
        if (activity.windows().spans().isPresent()) {
            starts = starts.intersectionWith(within(activity.windows().spans().get(), mode.duration()));
        }
        if (!mode.roles().isEmpty()) {
            var hours = project.people().getFirst().availability().spans();
            if (hours.isPresent()) {
                starts = starts.intersectionWith(within(hours.get(), mode.duration()));
            }
        }
        return starts;
    }

    private static Domain within(List<Span> spans, int length) {
        long[][] intervals = spans.stream()
                .filter(span -> span.length() >= length)
                .map(span -> new long[] {span.start(), (long) span.end() - length})
                .toArray(long[][]::new);
        return Domain.fromIntervals(intervals);
    }

    private void staff(Task task, Role role) {
        LinearExprBuilder count = LinearExpr.newBuilder();
        for (Person person : project.people()) {
            if (role.admits(person)) {
                BoolVar serves = model.newBoolVar("x");
                model.addImplication(serves, task.present);
                count.add(serves);
                task.services.add(new Service(role.id(), person.id(), serves));
                busy.computeIfAbsent(person.id(), any -> new ArrayList<>())
                        .add(model.newOptionalFixedSizeIntervalVar(task.start, task.mode.duration(), serves, "p"));
            }
        }
        count.addTerm(task.present, -role.count());
        model.addEquality(count.build(), 0);
    }

    private void add(Resource resource) {
        CumulativeConstraint cumulative =
                model.addCumulative(resource.profile().getFirst().capacity());
        for (Task task : tasks.values()) {
            for (Demand demand : task.mode.demands()) {
                if (demand.resource().equals(resource.id())) {
                    cumulative.addDemand(task.interval, demand.amount());
                }
            }
        }
    }

    private void add(Budget budget) {
        LinearExprBuilder spent = LinearExpr.newBuilder();
        for (Task task : tasks.values()) {
            if (budget.counts(task.activity)) {
                add(budget, task, spent);
            }
        }
        model.addLessOrEqual(spent.build(), budget.limit());
    }

    /** Windows do not cross the borders of budgets in a timeline, so that work lies in a period or outside it. */
    private void add(Budget budget, Task task, LinearExprBuilder spent) {
        Domain period = new Domain(budget.period().start(), budget.period().end() - 1L);
        Domain starts = starts(task.activity, task.mode);
        Domain inside = starts.intersectionWith(period);
        if (inside.isEmpty()) {
            return;
        }
        Domain outside = starts.intersectionWith(period.complement());
        Literal today = model.trueLiteral();
        if (!outside.isEmpty()) {
            today = model.newBoolVar("t");
            model.addLinearExpressionInDomain(task.start, inside).onlyEnforceIf(today);
            model.addLinearExpressionInDomain(task.start, outside).onlyEnforceIf(today.not());
        }
        for (Service one : task.services) {
            if (budget.people().contains(one.person)) {
                BoolVar both = model.newBoolVar("z");
                model.addBoolOr(new Literal[] {one.serves.not(), today.not(), both});
                spent.addTerm(both, task.mode.duration());
            }
        }
    }

    private void add(Spacing spacing) {
        var longer = new ArrayList<IntervalVar>();
        for (String id : spacing.activities()) {
            Task task = find(id);
            longer.add(model.newOptionalFixedSizeIntervalVar(
                    task.start, (long) task.mode.duration() + spacing.gap(), task.present, "g"));
        }
        model.addNoOverlap(longer);
    }

    private void add(Choice choice) {
        LinearExprBuilder done = LinearExpr.newBuilder();
        choice.activities().forEach(id -> done.add(find(id).present));
        model.addLinearConstraint(done.build(), choice.minimum(), choice.maximum());
    }

    private void add(TimeLag lag) {
        Task from = find(lag.from());
        Task to = find(lag.to());
        long shift = (lag.fromPoint() == Point.END ? from.mode.duration() : 0)
                - (lag.toPoint() == Point.END ? to.mode.duration() : 0L);
        var both = new Literal[] {from.present, to.present};
        var distance =
                LinearExpr.newBuilder().add(to.start).addTerm(from.start, -1).build();
        model.addGreaterOrEqual(distance, lag.minimum() + shift).onlyEnforceIf(both);
        if (lag.maximum() != TimeLag.NO_MAXIMUM) {
            model.addLessOrEqual(distance, lag.maximum() + shift).onlyEnforceIf(both);
        }
    }

    private Task find(String id) {
        return Optional.ofNullable(tasks.get(id)).orElseThrow();
    }

    /** The schedule that the solver holds. */
    Schedule schedule(CpSolver solver) {
        var assignments = new ArrayList<Assignment>();
        for (Task task : tasks.values()) {
            if (solver.booleanValue(task.present)) {
                var staff = new HashMap<String, List<String>>();
                for (Service one : task.services) {
                    if (solver.booleanValue(one.serves)) {
                        staff.computeIfAbsent(one.role, any -> new ArrayList<>())
                                .add(one.person);
                    }
                }
                int start = (int) solver.value(task.start);
                assignments.add(
                        new Assignment(task.activity.id(), task.mode.id(), start, start + task.mode.duration(), staff));
            }
        }
        return new Schedule(assignments);
    }
}
