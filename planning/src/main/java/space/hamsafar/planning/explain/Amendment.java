package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;

/** Carries changes out on a project. */
final class Amendment {

    private Amendment() {}

    /** The project after all changes; what is left out stays in it and is for the schedule to lack. */
    static Project apply(Project project, List<Change> changes) {
        Project changed = project;
        for (Change change : changes) {
            changed = apply(changed, change);
        }
        return changed;
    }

    private static Project apply(Project project, Change change) {
        return switch (change) {
            case Change.LongerWindow c ->
                project.withActivity(c.activity(), activity -> activity.withWindows(widen(activity, c)));
            case Change.EarlierRelease c ->
                project.withActivity(c.activity(), activity -> activity.withBounds(c.release(), activity.deadline()));
            case Change.LaterDeadline c ->
                project.withActivity(c.activity(), activity -> activity.withBounds(activity.release(), c.deadline()));
            case Change.RelaxedLag c ->
                project.withLags(map(project.lags(), lag -> lag.equals(c.lag()) ? c.relaxed() : lag));
            case Change.SmallerGap c ->
                project.withSpacings(map(
                        project.spacings(),
                        one -> one.id().equals(c.spacing()) ? new Spacing(one.id(), one.activities(), c.gap()) : one));
            case Change.MoreCapacity c ->
                project.withResources(
                        map(project.resources(), one -> one.id().equals(c.resource()) ? raised(one, c) : one));
            case Change.WiderReservoir c ->
                project.withReservoirs(map(
                        project.reservoirs(),
                        one -> one.id().equals(c.reservoir())
                                ? new Reservoir(one.id(), one.initial(), c.minimum(), c.maximum())
                                : one));
            case Change.Qualified c -> qualify(project, c);
            case Change.Available c ->
                project.withPeople(
                        map(project.people(), one -> one.id().equals(c.person()) ? available(one, c.during()) : one));
            case Change.LargerBudget c ->
                project.withBudgets(map(
                        project.budgets(),
                        one -> one.id().equals(c.budget())
                                ? new Budget(one.id(), one.people(), one.period(), one.tags(), c.limit())
                                : one));
            case Change.Dropped _ -> project;
            case Change.LargerChoice c ->
                project.withChoices(map(
                        project.choices(),
                        one -> one.id().equals(c.choice())
                                ? new Choice(one.id(), one.activities(), one.minimum(), c.maximum())
                                : one));
            case Change.NoRequirement c ->
                project.withRequirements(project.requirements().stream()
                        .filter(need -> !need.activity().equals(c.activity())
                                || !need.required().equals(c.required()))
                        .toList());
            case Change.FreeTeams c ->
                project.withTeams(project.teams().stream()
                        .filter(link -> !link.equals(c.link()))
                        .toList());
        };
    }

    private static <T> List<T> map(List<T> items, UnaryOperator<T> change) {
        return items.stream().map(change).toList();
    }

    private static Windows widen(Activity activity, Change.LongerWindow change) {
        return Windows.of(map(
                activity.windows().spans().orElse(List.of()),
                span -> span.equals(change.window()) ? change.widened() : span));
    }

    private static Person available(Person person, Span during) {
        List<Span> spans = new ArrayList<>(person.availability().spans().orElse(List.of()));
        spans.add(during);
        return new Person(person.id(), person.skills(), Windows.of(spans));
    }

    /** The person learns the skill of the role and joins its candidates, if it has any. */
    private static Project qualify(Project project, Change.Qualified change) {
        return project.withPeople(map(
                        project.people(), one -> one.id().equals(change.person()) ? taught(one, change.skill()) : one))
                .withActivity(
                        change.activity(),
                        activity -> activity.withModes(map(activity.modes(), mode -> admit(mode, change))));
    }

    private static Person taught(Person person, String skill) {
        var skills = new TreeSet<>(person.skills());
        if (!skill.isEmpty()) {
            skills.add(skill);
        }
        return new Person(person.id(), skills, person.availability());
    }

    private static Mode admit(Mode mode, Change.Qualified change) {
        return new Mode(
                mode.id(),
                mode.duration(),
                mode.demands(),
                map(
                        mode.roles(),
                        role -> role.id().equals(change.role()) && role.skill().equals(change.skill())
                                ? role.withCandidate(change.person())
                                : role),
                mode.changes());
    }

    private static Resource raised(Resource resource, Change.MoreCapacity change) {
        var ticks = new TreeSet<Integer>();
        resource.profile().forEach(step -> ticks.add(step.from()));
        ticks.add(change.during().start());
        ticks.add(change.during().end());
        List<CapacityStep> steps = new ArrayList<>();
        for (int tick : ticks) {
            int extra = change.during().encloses(tick, tick + 1) ? change.units() : 0;
            steps.add(new CapacityStep(tick, resource.capacityAt(tick) + extra));
        }
        return resource.withProfile(steps);
    }
}
