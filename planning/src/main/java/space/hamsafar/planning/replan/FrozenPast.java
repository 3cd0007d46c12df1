package space.hamsafar.planning.replan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.check.Violation;

/**
 * A project in which the past stands as it was.
 *
 * <p>What is done or running becomes an activity with exactly its time and its people. What reality broke binds no more:
 * rules between two activities of the past are left out, capacities and budgets are raised to what was taken. Not
 * thread-safe.
 */
final class FrozenPast {

    private static final String REST = "+rest";

    /** What the rest of the plan may still put right, or what is no breach but news: other durations, people who left. */
    private static final Set<Rule> OPEN = EnumSet.of(
            Rule.MANDATORY_MISSING,
            Rule.CHOICE_TOO_FEW,
            Rule.REQUIREMENT_MISSING,
            Rule.WRONG_DURATION,
            Rule.UNKNOWN_MODE,
            Rule.UNKNOWN_PERSON);

    /** Nothing can be said of levels while some of their jumps are still to come. */
    private static final Set<Rule> LEVELS = EnumSet.of(Rule.RESERVOIR_UNDERFLOW, Rule.RESERVOIR_OVERFLOW);

    private final Situation situation;
    private final Map<String, Assignment> fixed = new TreeMap<>();
    private final Map<String, String> rests = new HashMap<>();
    private final Set<String> gone = new TreeSet<>();
    private final Project project;

    FrozenPast(Situation situation) {
        this.situation = situation;
        Map<String, Assignment> planned = new HashMap<>();
        situation.plan().assignments().forEach(one -> planned.put(one.activity(), one));
        leaveOut(planned);
        List<Activity> activities = new ArrayList<>();
        for (Activity activity : situation.project().activities()) {
            if (!gone.contains(activity.id())) {
                add(activity, planned.get(activity.id()), activities);
            }
        }
        project = new PastRules(situation.project(), fixed, gone).apply(activities, lags());
    }

    /** What the frozen activities break of the project's own rules, by themselves. */
    List<Violation> findings() {
        boolean goesOn = fixed.values().stream().anyMatch(was -> was.end() > situation.now());
        return Checker.check(situation.project(), new Schedule(List.copyOf(fixed.values()))).stream()
                .filter(found -> !OPEN.contains(found.rule()))
                .filter(found -> !goesOn || !LEVELS.contains(found.rule()))
                .toList();
    }

    /** The project to be solved. */
    Project project() {
        return project;
    }

    /** What must stand exactly so, by activity. */
    Map<String, Assignment> fixed() {
        return fixed;
    }

    /** What nobody wants any more: skipped, or never planned and not added; and what requires it. */
    private void leaveOut(Map<String, Assignment> planned) {
        for (Activity activity : situation.project().activities()) {
            String id = activity.id();
            boolean skipped = situation.statuses().get(id) instanceof ActivityStatus.Skipped;
            boolean unwanted = !planned.containsKey(id)
                    && !activity.isMandatory()
                    && !situation.added().contains(id);
            if (skipped || unwanted) {
                gone.add(id);
            }
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Requirement need : situation.project().requirements()) {
                Assignment dependent = planned.get(need.activity());
                boolean open = dependent == null || situation.status(dependent) instanceof ActivityStatus.NotStarted;
                grows |= open && gone.contains(need.required()) && gone.add(need.activity());
            }
        }
    }

    private void add(Activity activity, @Nullable Assignment planned, List<Activity> all) {
        if (planned == null) {
            all.add(later(activity));
            return;
        }
        switch (situation.status(planned)) {
            case ActivityStatus.NotStarted _, ActivityStatus.Skipped _ -> all.add(later(activity));
            case ActivityStatus.Done(int start, int end) -> all.add(freeze(activity, planned, start, end));
            case ActivityStatus.Running(int start, int end) -> all.add(freeze(activity, planned, start, end));
            case ActivityStatus.PartDone(int start, int end, int rest) -> {
                all.add(freeze(activity, planned, start, end));
                String id = activity.id() + REST;
                rests.put(activity.id(), id);
                List<Mode> modes = activity.modes().stream()
                        .map(mode -> new Mode(mode.id(), rest, mode.demands(), mode.roles(), List.of()))
                        .toList();
                all.add(later(new Activity(
                        id,
                        modes,
                        activity.release(),
                        activity.deadline(),
                        activity.dueDate(),
                        activity.presence(),
                        activity.windows(),
                        activity.place(),
                        activity.tags())));
            }
        }
    }

    private Activity later(Activity activity) {
        int release = Math.max(activity.release(), situation.now());
        int deadline = Math.min(activity.deadline(), situation.project().horizon());
        return activity.withBounds(release, Math.max(release, deadline));
    }

    private Activity freeze(Activity activity, Assignment planned, int start, int end) {
        // A mode that the project no longer has took nothing that is known.
        Mode mode = activity.modes().stream()
                .filter(m -> m.id().equals(planned.mode()))
                .findFirst()
                .orElseGet(() -> new Mode(planned.mode(), 0, List.of(), List.of(), List.of()));
        List<Role> roles = new ArrayList<>();
        planned.staff().forEach((role, people) -> {
            if (!people.isEmpty()) {
                roles.add(new Role(role, "", new HashSet<>(people).size(), new HashSet<>(people)));
            }
        });
        var was = new Mode(mode.id(), end - start, mode.demands(), roles, mode.changes());
        fixed.put(activity.id(), new Assignment(activity.id(), mode.id(), start, end, planned.staff()));
        return new Activity(
                activity.id(),
                List.of(was),
                start,
                end,
                activity.dueDate(),
                Presence.mandatory(),
                Windows.any(),
                activity.place(),
                activity.tags());
    }

    /** The lags that can still be kept; what waits for the end of broken-off work waits for its rest. */
    private List<TimeLag> lags() {
        List<TimeLag> lags = new ArrayList<>();
        for (TimeLag lag : situation.project().lags()) {
            String from = lag.fromPoint() == Point.END ? rests.getOrDefault(lag.from(), lag.from()) : lag.from();
            String to = lag.toPoint() == Point.END ? rests.getOrDefault(lag.to(), lag.to()) : lag.to();
            boolean past = fixed.containsKey(from) && fixed.containsKey(to);
            if (!past && !gone.contains(from) && !gone.contains(to) && !from.equals(to)) {
                lags.add(new TimeLag(from, lag.fromPoint(), to, lag.toPoint(), lag.minimum(), lag.maximum()));
            }
        }
        rests.forEach((part, rest) -> lags.add(TimeLag.endToStart(part, rest, 0)));
        return lags;
    }
}
