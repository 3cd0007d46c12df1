package space.hamsafar.planning.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.conflict.Constraint.Kind;

/** Everything that a project asks for, in words, presences first. */
final class ConstraintList {

    private static final int MOST_NAMED = 4;

    private final List<Constraint> constraints = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<List<String>> about = new ArrayList<>();

    ConstraintList(Project project) {
        List<Activity> mandatory =
                project.activities().stream().filter(Activity::isMandatory).toList();
        for (Activity activity : mandatory) {
            String shortest = " ("
                    + activity.modes().stream()
                            .mapToInt(m -> m.duration())
                            .min()
                            .orElse(0) + " ticks)";
            add(Kind.PRESENCE, activity.id(), activity.id() + " is done" + shortest, activity.id());
        }
        mandatory.forEach(activity -> times(activity, project.horizon()));
        for (int k = 0; k < project.lags().size(); k++) {
            TimeLag lag = project.lags().get(k);
            var constraint = new Constraint(Kind.LAG, lag.from() + " > " + lag.to(), words(lag));
            add(constraint, "" + k, List.of(lag.from(), lag.to()));
        }
        project.resources().forEach(resource -> add(Kind.CAPACITY, resource.id(), words(resource)));
        project.reservoirs()
                .forEach(store -> add(
                        Kind.RESERVOIR,
                        store.id(),
                        store.id() + " begins at " + store.initial() + " and stays from " + store.minimum() + " to "
                                + store.maximum()));
        for (Person person : project.people()) {
            if (person.availability().spans().isPresent()) {
                add(Kind.AVAILABILITY, person.id(), person.id() + " is there " + words(person.availability()));
            }
        }
        project.budgets()
                .forEach(budget -> add(
                        Kind.BUDGET,
                        budget.id(),
                        "budget " + budget.id() + " allows " + budget.limit() + " ticks in " + words(budget.period())));
        groups(project);
    }

    private void groups(Project project) {
        project.spacings()
                .forEach(spacing -> add(
                        Kind.SPACING,
                        spacing.id(),
                        "any two of " + words(spacing.activities()) + " keep " + spacing.gap() + " ticks apart"));
        project.choices()
                .forEach(choice -> add(
                        Kind.CHOICE,
                        choice.id(),
                        choice.minimum() + " to " + choice.maximum() + " of " + words(choice.activities())
                                + " are done"));
        for (int k = 0; k < project.requirements().size(); k++) {
            var need = project.requirements().get(k);
            var text = need.activity() + " needs " + need.required();
            var subject = need.activity() + " > " + need.required();
            add(new Constraint(Kind.REQUIREMENT, subject, text), "" + k, List.of(need.activity()));
        }
        for (int k = 0; k < project.teams().size(); k++) {
            var link = project.teams().get(k);
            String people = switch (link.kind()) {
                case SAME -> " have the same people";
                case DIFFERENT -> " have nobody in common";
            };
            var subject = link.firstActivity() + " > " + link.secondActivity();
            var text = link.firstActivity() + " and " + link.secondActivity() + people;
            add(new Constraint(Kind.TEAM, subject, text), "" + k, List.of(link.firstActivity(), link.secondActivity()));
        }
    }

    /** The constraints. */
    List<Constraint> constraints() {
        return constraints;
    }

    /** For each constraint, what tells it from the others of its kind. */
    List<String> keys() {
        return keys;
    }

    /** For each constraint, ids of the activities that it is only about. */
    List<List<String>> about() {
        return about;
    }

    private void times(Activity activity, int horizon) {
        String id = activity.id();
        if (activity.release() > 0) {
            add(Kind.RELEASE, id, id + " starts at tick " + activity.release() + " or later", id);
        }
        if (activity.deadline() < horizon) {
            add(Kind.DEADLINE, id, id + " ends by tick " + activity.deadline(), id);
        }
        if (activity.windows().spans().isPresent()) {
            add(Kind.WINDOWS, id, id + " lies wholly " + words(activity.windows()), id);
        }
        if (activity.modes().stream().anyMatch(mode -> !mode.roles().isEmpty())) {
            String roles = activity.modes().stream()
                    .map(mode -> mode.roles().stream()
                            .map(role -> role.count() + " for " + role.id())
                            .collect(Collectors.joining(", ")))
                    .distinct()
                    .collect(Collectors.joining(" or "));
            add(Kind.STAFF, id, id + " needs people: " + roles, id);
        }
    }

    private void add(Kind kind, String id, String text, String... activities) {
        add(new Constraint(kind, id, text), id, List.of(activities));
    }

    private void add(Constraint constraint, String key, List<String> activities) {
        constraints.add(constraint);
        keys.add(key);
        about.add(activities);
    }

    private static String words(TimeLag lag) {
        String most = lag.maximum() == TimeLag.NO_MAXIMUM ? "" : " and at most " + lag.maximum();
        return lag.to() + (lag.toPoint() == Point.START ? " starts" : " ends") + " at least " + lag.minimum() + most
                + " ticks after " + lag.from() + (lag.fromPoint() == Point.START ? " starts" : " ends");
    }

    private static String words(Resource resource) {
        List<CapacityStep> profile = resource.profile();
        String first = resource.id() + " has " + profile.getFirst().capacity();
        return profile.size() == 1
                ? first
                : first + ", then "
                        + profile.stream()
                                .skip(1)
                                .limit(MOST_NAMED)
                                .map(step -> step.capacity() + " from tick " + step.from())
                                .collect(Collectors.joining(", "))
                        + (profile.size() > MOST_NAMED + 1 ? ", …" : "");
    }

    private static String words(Windows windows) {
        List<Span> spans = windows.spans().orElse(List.of());
        return spans.isEmpty()
                ? "at no time"
                : "in " + words(spans.stream().map(ConstraintList::words).toList());
    }

    private static String words(Span span) {
        return "[" + span.start() + ", " + span.end() + ")";
    }

    private static String words(List<String> all) {
        return all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (all.size() > MOST_NAMED ? " and " + (all.size() - MOST_NAMED) + " more" : "");
    }
}
