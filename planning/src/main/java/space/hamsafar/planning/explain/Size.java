package space.hamsafar.planning.explain;

import java.util.List;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;

/**
 * How much changes change, so that the smallest come first.
 *
 * <p>Each kind is measured against a natural whole, in thousandths: time against the length of the activity, units
 * against the capacity, a budget against its limit, a person as one. Whatever is small as a share is small; a share
 * above one counts as it is. A change that someone must negotiate with others costs a half more to begin with.
 */
final class Size {

    private static final long WHOLE = 1000;
    private static final long NEGOTIATED = 500;

    private final Project project;
    private final long duration;
    private final long value;

    Size(Project project, Activity asked, int duration) {
        this.project = project;
        this.duration = Math.max(1, duration);
        value = value(asked);
    }

    private static long value(Activity activity) {
        return switch (activity.presence()) {
            case Presence.Mandatory _ -> Integer.MAX_VALUE;
            case Presence.Optional optional -> optional.value();
        };
    }

    long of(List<Change> changes) {
        return changes.stream().mapToLong(this::of).sum();
    }

    private long of(Change change) {
        return switch (change) {
            case Change.LongerWindow c -> share(c.ticks(), duration);
            case Change.EarlierRelease c -> share(c.before() - c.release(), duration);
            case Change.LaterDeadline c -> NEGOTIATED + share(c.deadline() - c.before(), duration);
            case Change.RelaxedLag c -> share(c.ticks(), duration);
            case Change.SmallerGap c -> share(c.before() - c.gap(), Math.max(1, c.before()));
            case Change.MoreCapacity c ->
                NEGOTIATED + share(c.units(), capacity(c.resource(), c.during().start()));
            case Change.WiderReservoir _ -> NEGOTIATED + WHOLE;
            case Change.Qualified _ -> WHOLE;
            case Change.Available c -> share(c.during().length(), duration);
            case Change.LargerBudget c -> share(c.limit() - c.before(), limit(c.budget()));
            case Change.Dropped c -> NEGOTIATED + dropped(c.activity());
            case Change.LargerChoice _ -> NEGOTIATED + WHOLE;
            case Change.NoRequirement _ -> 2 * WHOLE;
            case Change.FreeTeams _ -> 2 * WHOLE;
        };
    }

    private static long share(long part, long whole) {
        return Math.max(1, WHOLE * part / Math.max(1, whole));
    }

    private long capacity(String id, int tick) {
        return project.resources().stream()
                .filter(resource -> resource.id().equals(id))
                .mapToInt((Resource resource) -> resource.capacityAt(tick))
                .max()
                .orElse(1);
    }

    private long limit(String id) {
        return project.budgets().stream()
                .filter(budget -> budget.id().equals(id))
                .mapToInt(Budget::limit)
                .max()
                .orElse(1);
    }

    private long dropped(String id) {
        return project.activities().stream()
                .filter(activity -> activity.id().equals(id))
                .mapToLong(activity -> share(value(activity), Math.max(1, value)))
                .max()
                .orElse(WHOLE);
    }
}
