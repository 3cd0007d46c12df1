package space.hamsafar.bench.replan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.replan.ActivityStatus;
import space.hamsafar.planning.replan.Situation;

/** What befalls a running timeline, somewhere in its middle. */
enum Edit {
    /** Running work ends later. */
    LATE,
    /** Work to come takes longer. */
    LONGER,
    /** Work to come takes less time. */
    SHORTER,
    /** A resource is out for hours. */
    OUTAGE,
    /** New mandatory work. */
    ADDED,
    /** Work to come is cancelled. */
    CANCELLED;

    /** Id of the activity that is added. */
    static final String NEW = "new";

    private static final int DAY = 288;

    /** As in {@code late}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The situation after an edit of this kind, drawn at random. */
    Situation apply(Project project, Schedule plan, SplittableRandom random) {
        Assignment one =
                plan.assignments().get(random.nextInt(plan.assignments().size()));
        int now = one.start() + Math.min(1, one.end() - one.start());
        List<Assignment> open =
                plan.assignments().stream().filter(a -> a.start() >= now).toList();
        if (open.isEmpty()) {
            return apply(project, plan, random);
        }
        Assignment next = open.get(random.nextInt(Math.min(open.size(), 40)));
        int ticks = 1 + random.nextInt(24);
        return switch (this) {
            case LATE ->
                with(
                        project,
                        plan,
                        now,
                        Map.of(one.activity(), new ActivityStatus.Running(one.start(), one.end() + ticks)));
            case LONGER -> with(changed(project, next, ticks), plan, now, Map.of());
            case SHORTER -> with(changed(project, next, -ticks), plan, now, Map.of());
            case OUTAGE -> with(outage(project, now + random.nextInt(DAY / 2), random), plan, now, Map.of());
            case ADDED -> with(added(project, now, random), plan, now, Map.of());
            case CANCELLED -> with(project, plan, now, Map.of(next.activity(), new ActivityStatus.Skipped()));
        };
    }

    private static Situation with(Project project, Schedule plan, int now, Map<String, ActivityStatus> statuses) {
        return new Situation(project, plan, now, statuses, Set.of());
    }

    /** Its duration changed by so many ticks, at most halved or doubled. */
    private static Project changed(Project project, Assignment one, int ticks) {
        return project.withActivity(
                one.activity(),
                activity -> activity.withModes(activity.modes().stream()
                        .map(mode -> new Mode(
                                mode.id(),
                                Math.max(
                                        (mode.duration() + 1) / 2,
                                        Math.min(2 * mode.duration(), mode.duration() + ticks)),
                                mode.demands(),
                                mode.roles(),
                                mode.changes()))
                        .toList()));
    }

    private static Project outage(Project project, int from, SplittableRandom random) {
        int out = random.nextInt(project.resources().size());
        int to = from + 12 + random.nextInt(48);
        List<Resource> resources = new ArrayList<>(project.resources());
        Resource resource = resources.get(out);
        var ticks = new TreeSet<>(List.of(0, from, to));
        resource.profile().forEach(step -> ticks.add(step.from()));
        resources.set(
                out,
                resource.withProfile(ticks.stream()
                        .map(tick -> new CapacityStep(tick, tick >= from && tick < to ? 0 : resource.capacityAt(tick)))
                        .toList()));
        return project.withResources(resources);
    }

    private static Project added(Project project, int now, SplittableRandom random) {
        var mode = Mode.of(
                4 + random.nextInt(12), List.of(new Demand("rack", 1)), List.of(Role.ofSkill("who", "crew", 1)));
        var activities = new ArrayList<>(project.activities());
        int deadline = Math.min(project.horizon(), now + 2 * DAY);
        activities.add(Activity.of(NEW, mode, project.horizon()).withBounds(now, deadline));
        return project.withActivities(activities);
    }
}
