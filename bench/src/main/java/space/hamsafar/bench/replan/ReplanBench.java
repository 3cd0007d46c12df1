package space.hamsafar.bench.replan;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import space.hamsafar.bench.BenchException;
import space.hamsafar.bench.compare.Machine;
import space.hamsafar.bench.generate.CrewTimelines;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.replan.Replanned;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.planning.replan.Situation;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;

/**
 * Replans generated timelines after edits.
 *
 * @param activities of each timeline
 * @param days of each timeline
 * @param timelines how many, at least 1
 * @param edits how many of each kind on each timeline, at least 1
 * @param seed of timelines, edits and searches
 */
public record ReplanBench(int activities, int days, int timelines, int edits, long seed) {

    private static final int WARM_UP_EDITS = 40;
    private static final int SCHEDULES = 40;

    public ReplanBench {
        if (timelines < 1 || edits < 1) {
            throw new BenchException(
                    "timelines is " + timelines + " and edits is " + edits + ": each must be at least 1");
        }
    }

    /**
     * Edits, replans, checks.
     *
     * @param command that the user typed
     * @param heard is told which share of the work is done
     */
    public ReplanReport run(String command, Clock clock, DoubleConsumer heard) {
        double load = Machine.load();
        List<Trial> trials = new ArrayList<>();
        for (int timeline = 0; timeline < timelines; timeline++) {
            Project project = CrewTimelines.generate(activities, days, seed + timeline);
            Schedule plan = Planner.solve(project, Limits.ofWork(SCHEDULES, seed), Progress.NONE)
                    .schedule();
            if (timeline == 0) {
                trials(project, plan, WARM_UP_EDITS, new SplittableRandom(~seed));
            }
            trials.addAll(trials(project, plan, edits, new SplittableRandom(seed + timeline)));
            heard.accept((timeline + 1.0) / timelines);
        }
        List<ReplanRow> rows = new ArrayList<>();
        for (Edit edit : Edit.values()) {
            rows.add(ReplanRow.of(
                    edit.word(),
                    trials.stream().filter(trial -> trial.edit() == edit).toList()));
        }
        rows.add(ReplanRow.of("all", trials));
        String date = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        return new ReplanReport(command, date, Machine.here(), load, activities, days, seed, rows);
    }

    private List<Trial> trials(Project project, Schedule plan, int count, SplittableRandom random) {
        List<Trial> trials = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            for (Edit edit : Edit.values()) {
                trials.add(trial(edit, edit.apply(project, plan, random)));
            }
        }
        return trials;
    }

    private Trial trial(Edit edit, Situation situation) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        Replanned after = Replanner.replan(situation, Replanner.Effort.quick(seed), () -> false);
        long nanos = threads.getCurrentThreadCpuTime() - begin;
        long violations = Checker.check(after.project(), after.schedule()).stream()
                .filter(found -> found.rule() != Rule.MANDATORY_MISSING)
                .filter(found -> !frozen(situation).containsAll(found.subjects()))
                .count();
        int cancelled = edit == Edit.CANCELLED ? 1 : 0;
        return new Trial(
                edit,
                nanos,
                after.changes().moved(),
                after.changes().peopleChanged(),
                after.changes().dropped() - cancelled,
                (int) after.missing().stream()
                        .filter(id -> !unplanned(situation, id))
                        .count(),
                (int) violations,
                frozenMoved(situation, after));
    }

    /** Whether an activity had no place in the old plan either, and is not new. */
    private static boolean unplanned(Situation situation, String id) {
        return !id.equals(Edit.NEW) && situation.plan().find(id).isEmpty();
    }

    /** What may break rules among itself: begun work, and everybody and everything in it. */
    private static Set<String> frozen(Situation situation) {
        Set<String> frozen = situation.plan().assignments().stream()
                .filter(one -> one.start() < situation.now())
                .map(Assignment::activity)
                .collect(Collectors.toCollection(HashSet::new));
        situation.project().people().forEach(person -> frozen.add(person.id()));
        return frozen;
    }

    /** Activities begun before now whose start, mode or people changed. */
    private static int frozenMoved(Situation situation, Replanned after) {
        return (int) situation.plan().assignments().stream()
                .filter(was -> was.start() < situation.now())
                .filter(was -> after.schedule()
                        .find(was.activity())
                        .filter(is -> is.start() == was.start()
                                && is.mode().equals(was.mode())
                                && is.staff().equals(was.staff()))
                        .isEmpty())
                .count();
    }
}
