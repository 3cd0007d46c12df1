package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.explain.Change;
import space.hamsafar.planning.explain.Explainer;
import space.hamsafar.planning.explain.Explanation.Blocker;
import space.hamsafar.planning.explain.Explanation.Question;
import space.hamsafar.planning.explain.Remedy;
import space.hamsafar.programme.grid.ChangeWords;
import space.hamsafar.programme.setting.Answer;
import space.hamsafar.programme.setting.Member;

/** Says in a planner's words why something is not in the timeline. */
final class Reasons {

    private static final int MOST_CAUSES = 3;

    private static final String FREE = "it could stand only at the cost of other work";

    private static final String NOTHING_BETTER = "It could stand only at the cost of other work.";

    private final CrewProject problem;
    private final Schedule schedule;
    private final Map<String, String> names;
    private final SpentHours hours;
    private final ChangeWords words;
    private final IntFunction<String> clock;

    Reasons(CrewProject problem, Schedule schedule, Crew crew, Stay stay) {
        this.problem = problem;
        this.schedule = schedule;
        this.hours = new SpentHours(problem.project(), schedule);
        this.names = crew.members().stream().collect(Collectors.toMap(Member::id, Member::name, (a, b) -> a));
        this.words = new ChangeWords(stay::at, stay.rules().zone(), Stay.TICK_MINUTES, this::name);
        this.clock = tick -> stay.at(tick)
                .atZone(stay.rules().zone())
                .toLocalDateTime()
                .toString()
                .replace('T', ' ');
    }

    /** The name of anything in the project. */
    private String name(String id) {
        if (names.containsKey(id)) {
            return names.getOrDefault(id, id);
        }
        if (id.startsWith("host-hours#")) {
            return "the host crew's hours for the visitor's work on flight day " + id.substring(id.indexOf('#') + 1);
        }
        if (id.startsWith("work-") && id.indexOf('#') > 0) {
            String person = id.substring(id.indexOf('-') + 1, id.indexOf('#'));
            return "the work hours of " + names.getOrDefault(person, person) + " on flight day "
                    + id.substring(id.indexOf('#') + 1);
        }
        if (id.startsWith("week-") && id.indexOf('#') > 0) {
            String person = id.substring(id.indexOf('-') + 1, id.indexOf('#'));
            return "the work hours of " + names.getOrDefault(person, person) + " in the week from "
                    + id.substring(id.indexOf('#') + 1);
        }
        if (id.startsWith(Options.WORK)) {
            String[] parts = id.split(":", -1);
            int step = parts[3].indexOf('/');
            String what = step < 0 ? "" : "the step " + parts[3].substring(step + 1) + " of ";
            return what + "session " + parts[2] + " of " + parts[1];
        }
        return id.substring(id.indexOf(':') + 1);
    }

    /** One sentence on a session that is not placed, from whichever of its options has the most windows. */
    String whyNot(List<Option> session) {
        return main(session).map(option -> whyNot(option.activity())).orElse("Nothing is known of it.");
    }

    /** The smallest changes that would place the same option of a session, few enough for a reader of the report. */
    List<String> changes(List<Option> session) {
        return main(session).stream()
                .flatMap(option -> remedies(option.activity()))
                .filter(remedy -> remedy.changes().size() <= 2)
                .limit(2)
                .map(words::text)
                .toList();
    }

    private Stream<Remedy> remedies(String id) {
        return Explainer.explain(problem.project(), schedule, id, Reasons::canBeHad).remedies().stream();
    }

    private static Optional<Option> main(List<Option> session) {
        return session.stream()
                .max(Comparator.comparingInt(option -> option.windows().size()));
    }

    /** Passes are as they are, and who is trained for what is settled before the flight. */
    private static boolean canBeHad(Change change) {
        return switch (change) {
            case Change.LongerWindow _, Change.EarlierRelease _, Change.LaterDeadline _ -> false;
            case Change.LargerChoice _, Change.Qualified _, Change.FreeTeams _ -> false;
            case Change.Available _, Change.MoreCapacity _, Change.LargerBudget _, Change.Dropped _ -> true;
            case Change.RelaxedLag _, Change.SmallerGap _, Change.WiderReservoir _, Change.NoRequirement _ -> true;
        };
    }

    /** What can be said of a session of an experiment. */
    Answer answer(String subject, List<Option> session) {
        return placed(session).map(there -> placedAnswer(subject, there)).orElseGet(() -> {
            String id = main(session).orElseThrow().activity();
            return new Answer(
                    subject,
                    "It is not in the timeline.",
                    List.of(whyNot(id)),
                    windows(obstacles(id)),
                    remedies(id).map(words::text).toList());
        });
    }

    /**
     * What can be said of a step that follows the main work of a session. If the session has no place, the step is looked
     * at by itself: where it could stand if its session did.
     *
     * @param ways to do the step
     * @param session ways to do the main work
     */
    Answer stepAnswer(String subject, List<Option> ways, List<Option> session) {
        return placed(ways).map(there -> placedAnswer(subject, there)).orElseGet(() -> {
            String chain = main(session).map(Option::chain).orElse("");
            Option way = ways.stream()
                    .filter(one -> one.chain().equals(chain))
                    .findFirst()
                    .orElse(ways.getFirst());
            var obstacles = obstacles(way.activity());
            long free =
                    obstacles.stream().filter(one -> one.cause().equals(FREE)).count();
            String byItself = free == 0
                    ? sentence(obstacles.stream().map(Obstacle::cause).toList())
                    : "By itself it would fit into " + free + " of its " + obstacles.size() + " windows.";
            return new Answer(
                    subject,
                    "It is not in the timeline: its session has no place.",
                    List.of(byItself, "The session: " + whyNot(session)),
                    windows(obstacles),
                    free > 0
                            ? List.of()
                            : Explainer.explain(
                                            around(activity(way.activity())),
                                            schedule,
                                            way.activity(),
                                            Reasons::canBeHad)
                                    .remedies()
                                    .stream()
                                    .map(words::text)
                                    .toList());
        });
    }

    private Optional<Assignment> placed(List<Option> ways) {
        return ways.stream()
                .flatMap(option -> schedule.find(option.activity()).stream())
                .findFirst();
    }

    private Answer placedAnswer(String subject, Assignment placed) {
        var why = Explainer.explain(problem.project(), schedule, placed.activity(), Reasons::canBeHad);
        String standing =
                "It is in the timeline from " + clock.apply(placed.start()) + " to " + clock.apply(placed.end()) + ".";
        if (why.question() == Question.AS_EARLY_AS_CAN_BE) {
            return Answer.of(subject, standing, List.of("It can be no earlier: nothing before suits it."), List.of());
        }
        var tried = why.tried().stream()
                .map(one -> new Obstacle(one.window(), words(one.blocker())))
                .toList();
        var causes = tried.stream().map(Obstacle::cause).toList();
        return new Answer(
                subject,
                standing,
                List.of("Earlier: " + (causes.isEmpty() ? NOTHING_BETTER : sentence(causes))),
                windows(tried),
                why.remedies().stream().map(words::text).toList());
    }

    private record Obstacle(Span window, String cause) {}

    private List<Answer.Window> windows(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(one -> new Answer.Window(words.times(one.window()), one.cause()))
                .toList();
    }

    private Activity activity(String id) {
        return problem.project().activities().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The windows of an activity that is not placed, in their order, each with what is in the way. */
    private List<Obstacle> obstacles(String id) {
        Activity activity = activity(id);
        var obstacles = new ArrayList<Obstacle>();
        var open = new ArrayList<Span>();
        for (Span window : activity.windows().spans().orElse(List.of())) {
            hours.usedUp(activity, window)
                    .ifPresentOrElse(
                            budget -> obstacles.add(new Obstacle(window, budget(budget.id()))), () -> open.add(window));
        }
        if (!open.isEmpty()) {
            Activity rest = activity.withWindows(Windows.of(open));
            Explainer.whyNotPlaced(around(rest), schedule, id)
                    .tried()
                    .forEach(tried -> obstacles.add(new Obstacle(tried.window(), words(tried.blocker()))));
        }
        obstacles.sort(Comparator.comparingInt(one -> one.window().start()));
        return obstacles;
    }

    /** One sentence on an activity that is not placed. */
    String whyNot(String id) {
        var causes = obstacles(id).stream().map(Obstacle::cause).toList();
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
        all.reservoirs().forEach(builder::add);
        all.budgets().forEach(builder::add);
        all.lags().stream()
                .filter(lag -> kept.contains(lag.from()) && kept.contains(lag.to()))
                .forEach(builder::add);
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
                        ? "another session, or exercise before a public event, would be too near"
                        : "a meal and exercise would be too near";
            case CHOICE, REQUIREMENT -> "another session stands in its place";
            case NOTHING -> FREE;
            case RESERVOIR -> "the freezers are full";
            case LAG -> "a meal or another step would be too near or too far";
            case TRAVEL, SET_UP, TEAM -> blocker.text();
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
        String when = id.startsWith("week-") ? " of the week" : "";
        return "the work hours" + when + " of " + names.getOrDefault(person, person) + " are used up";
    }
}
