package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.explain.Explainer;
import space.hamsafar.planning.explain.Explanation.Blocker;
import space.hamsafar.programme.setting.Member;

/** Says in a planner's words why something is not in the timeline. */
final class Reasons {

    private static final int MOST_CAUSES = 3;

    private static final String NOTHING_BETTER = "It could stand only at the cost of other work.";

    private final CrewProject problem;
    private final Schedule schedule;
    private final Map<String, String> names;
    private final SpentHours hours;

    Reasons(CrewProject problem, Schedule schedule, Crew crew) {
        this.problem = problem;
        this.schedule = schedule;
        this.hours = new SpentHours(problem.project(), schedule);
        this.names = crew.members().stream().collect(Collectors.toMap(Member::id, Member::name, (a, b) -> a));
    }

    /** One sentence on a session that is not placed, from whichever of its options has the most windows. */
    String whyNot(List<Option> session) {
        return session.stream()
                .max(Comparator.comparingInt(option -> option.windows().size()))
                .map(option -> whyNot(option.activity()))
                .orElse("Nothing is known of it.");
    }

    /** One sentence on an activity that is not placed. */
    String whyNot(String id) {
        Activity activity = problem.project().activities().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
        var causes = new ArrayList<String>();
        var open = new ArrayList<Span>();
        for (Span window : activity.windows().spans().orElse(List.of())) {
            hours.usedUp(activity, window)
                    .ifPresentOrElse(budget -> causes.add(budget(budget.id())), () -> open.add(window));
        }
        if (!open.isEmpty()) {
            Activity rest = activity.withWindows(Windows.of(open));
            Explainer.whyNotPlaced(around(rest), schedule, id)
                    .tried()
                    .forEach(tried -> causes.add(words(tried.blocker())));
        }
        return causes.isEmpty() ? NOTHING_BETTER : sentence(causes);
    }

    /** The causes with the number of stretches that each closes, the most frequent first. */
    private static String sentence(List<String> causes) {
        var counts = new TreeMap<String, Integer>();
        causes.forEach(cause -> counts.merge(cause, 1, Integer::sum));
        int all = causes.size();
        if (counts.size() == 1) {
            return (all == 1 ? "In the only stretch" : "In each of the " + all + " stretches") + " of time for it, "
                    + causes.getFirst() + ".";
        }
        return "Of " + all + " stretches of time, "
                + counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_CAUSES)
                        .map(cause -> "in " + cause.getValue() + " " + cause.getKey())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** The project as far as it can keep the activity out: the rest only takes the explainer's time. */
    private Project around(Activity asked) {
        String activity = asked.id();
        Project all = problem.project();
        var builder = Project.builder(all.horizon());
        var kept = new TreeSet<String>();
        schedule.assignments().forEach(assignment -> kept.add(assignment.activity()));
        all.activities().stream().filter(a -> kept.contains(a.id())).forEach(builder::add);
        builder.add(asked);
        kept.add(activity);
        all.resources().forEach(builder::add);
        all.people().forEach(builder::add);
        all.budgets().forEach(builder::add);
        all.spacings().stream()
                .filter(spacing -> spacing.activities().contains(activity))
                .map(spacing -> new Spacing(spacing.id(), among(spacing.activities(), kept), spacing.gap()))
                .forEach(builder::add);
        all.choices().stream()
                .filter(choice -> choice.activities().contains(activity))
                .map(choice -> new Choice(choice.id(), among(choice.activities(), kept), 0, choice.maximum()))
                .forEach(builder::add);
        return builder.build();
    }

    private static List<String> among(List<String> activities, Set<String> kept) {
        return activities.stream().filter(kept::contains).toList();
    }

    private String words(Blocker blocker) {
        String subject = blocker.subject();
        return switch (blocker.kind()) {
            case WINDOW -> "it does not fit";
            case RESOURCE -> resource(subject);
            case PEOPLE ->
                names.containsKey(subject) ? names.get(subject) + " is busy" : "too few of the crew are free";
            case BUDGET -> budget(subject);
            case SPACING ->
                subject.startsWith(Options.WORK)
                        ? "another session would be too near"
                        : "a meal and exercise would be too near";
            case CHOICE, REQUIREMENT -> "another session stands in its place";
            case NOTHING -> "it could stand only at the cost of other work";
            case RESERVOIR, LAG, TRAVEL, TEAM -> blocker.text();
        };
    }

    private static String resource(String id) {
        int colon = id.indexOf(':');
        String name = id.substring(colon + 1);
        if (id.startsWith("rack:")) {
            return "rack " + name + " is taken";
        }
        if (id.startsWith("quiet:")) {
            return "exercise and a quiet run would disturb each other";
        }
        return id.equals(RoutineWork.EXERCISERS) ? "all exercise machines are taken" : name + " is used up";
    }

    private String budget(String id) {
        if (id.startsWith("host-hours")) {
            return "the host crew's hours for the visitor's work are used up";
        }
        String person = id.substring(id.indexOf('-') + 1, id.indexOf('#'));
        return "the work hours of " + names.getOrDefault(person, person) + " are used up";
    }
}
