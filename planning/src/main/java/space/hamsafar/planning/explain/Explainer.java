package space.hamsafar.planning.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.explain.Explanation.Blocker;
import space.hamsafar.planning.explain.Explanation.Kind;
import space.hamsafar.planning.explain.Explanation.Question;

/** Tells why activities are not in a schedule or not earlier in it, and what would have to change. */
public final class Explainer {

    private static final int MOST_REMEDIES = 3;

    private final Project project;
    private final Schedule schedule;
    private final Activity activity;
    private final Surroundings around;

    private Explainer(Project project, Schedule schedule, String id) {
        this.project = project;
        this.schedule = schedule;
        around = Surroundings.of(project, schedule, id);
        activity = around.activity();
    }

    /**
     * Why an activity is not placed: each of its windows with what blocks it there, and one sentence for all. Every
     * start in every mode is looked at against the schedule as it stands; where a window offers a free start after all,
     * the blocker is {@link Kind#NOTHING}. No remedies are sought.
     *
     * @throws IllegalArgumentException if the project lacks the activity or the schedule holds it
     */
    public static Explanation whyNotPlaced(Project project, Schedule schedule, String activity) {
        if (schedule.find(activity).isPresent()) {
            throw new IllegalArgumentException("activity " + activity + " is placed: ask about one that is not");
        }
        return new Explainer(project, schedule, activity).explain(Question.NOT_PLACED, List.of());
    }

    /**
     * All that can be said of an activity: if it is not placed, why, and the smallest changes that would place it; if it
     * ends after its due date, why, and the smallest changes that would make it end in time; if it starts later than its
     * dates and windows allow, the same for its earliest start. Nothing but the schedule decides the answer: the same
     * arguments give the same explanation.
     *
     * @throws IllegalArgumentException if the project lacks the activity
     */
    public static Explanation explain(Project project, Schedule schedule, String activity) {
        return explain(project, schedule, activity, change -> true);
    }

    /**
     * The same, with none but such changes as can be had: nobody can make a pass longer.
     *
     * @param allowed whether a change may be proposed
     */
    public static Explanation explain(Project project, Schedule schedule, String activity, Predicate<Change> allowed) {
        var explainer = new Explainer(project, schedule, activity);
        Optional<Assignment> placed = schedule.find(activity);
        if (placed.isEmpty()) {
            return explainer.explain(Question.NOT_PLACED, explainer.remedies(project.horizon(), allowed));
        }
        return explainer.explain(placed.get(), allowed);
    }

    private Explanation explain(Assignment placed, Predicate<Change> allowed) {
        Optional<Integer> due = activity.dueDate().map(date -> date.at());
        int earliest = earliest(placed.start());
        boolean late = due.isPresent() && placed.end() > due.get();
        if (!late && earliest >= placed.start()) {
            return new Explanation(
                    activity.id(),
                    Question.AS_EARLY_AS_CAN_BE,
                    List.of(),
                    "it starts as early as its dates, windows and time lags allow",
                    List.of());
        }
        int latestEnd = late ? due.get() : earliest + placed.end() - placed.start();
        var remedies = remedies(latestEnd, allowed);
        var question = late ? Question.LATE : Question.LATER_THAN_EARLIEST;
        var tried = new Tries(around, earliest, placed.end() - 1).tried();
        return new Explanation(activity.id(), question, tried, Tries.summary(tried), remedies);
    }

    private Explanation explain(Question question, List<Remedy> remedies) {
        Optional<Blocker> anywhere = group();
        if (anywhere.isPresent()) {
            return new Explanation(
                    activity.id(), question, List.of(), anywhere.get().text(), remedies);
        }
        var tried = new Tries(around, 0, project.horizon()).tried();
        return new Explanation(activity.id(), question, tried, Tries.summary(tried), remedies);
    }

    private List<Remedy> remedies(int latestEnd, Predicate<Change> allowed) {
        return new RemedySearch(project, schedule, activity.id(), latestEnd, allowed).find(MOST_REMEDIES);
    }

    /** The first start that its dates and windows, and the lags from what is placed, allow. */
    private int earliest(int otherwise) {
        return activity.modes().stream()
                .flatMapToInt(mode -> new TimeObstacles(around, mode).firstStart().stream())
                .min()
                .orElse(otherwise);
    }

    /** What holds wherever the activity would be: a choice that is full, a requirement that is not placed. */
    private Optional<Blocker> group() {
        String id = activity.id();
        for (Requirement need : project.requirements()) {
            if (need.activity().equals(id) && around.find(need.required()).isEmpty()) {
                String text = "it requires " + need.required() + ", which is not placed either";
                return Optional.of(new Blocker(Kind.REQUIREMENT, need.required(), text));
            }
        }
        for (Choice choice : project.choices()) {
            if (choice.activities().contains(id) && Groups.done(choice, around) >= choice.maximum()) {
                String text = "choice " + choice.id() + " already has its " + choice.maximum();
                return Optional.of(new Blocker(Kind.CHOICE, choice.id(), text));
            }
        }
        return Optional.empty();
    }
}
