package space.hamsafar.programme.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.replan.Replanned;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.planning.replan.Replanner.Way;
import space.hamsafar.planning.replan.Situation;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;

/**
 * Mends a timetable after a disturbance, with as little change as it can.
 *
 * <p>First what still fits is kept and the rest goes as near to its own place as it fits. If all of it finds a place so
 * and nobody is ready later, that is the timetable. If not, two others are made: all in the old order, so that what is
 * late pushes on what follows; and a search of the whole future, drawn back towards the old timetable as far as its end
 * allows. Of the three the one counts that leaves out least, breaks fewest rules and costs least by the {@link
 * MendingWeights}.
 *
 * <p>What a session over days takes of a week is known only where it lies; so the hours that are left are those of the
 * timetable before. If one moves and a week then holds too much, it is mended again, a few times, with the hours of each
 * week that were left where they were least.
 */
public final class TrainingMender {

    private static final int ROUNDS = 6;
    private static final BooleanSupplier NEVER = () -> false;
    private static final Pattern TICK = Pattern.compile("tick (\\d+)");

    private final Setting setting;
    private final Syllabus syllabus;
    private final TrainingPlan plan;
    private final TrainingProject training;
    private final Map<String, Lesson> lessons = new HashMap<>();

    private TrainingMender(Setting setting, Syllabus syllabus, TrainingPlan plan) {
        this.setting = setting;
        this.syllabus = syllabus;
        this.plan = plan;
        this.training = new TrainingProject(syllabus, setting, plan.firstDay());
        training.lessons()
                .forEach(lesson -> lessons.put(
                        lesson.unit().id() + "/" + lesson.number() + "/" + String.join("+", lesson.trainees()),
                        lesson));
    }

    /**
     * A mended timetable.
     *
     * @param syllabus as it is after the disturbance
     * @param plan the timetable
     * @param diff what changed
     * @param findings rules that it breaks; empty if none
     * @param happened rules that sessions begun before the day break by themselves: no timetable could mend them
     * @param proof why no timetable can hold all mandatory sessions, a sentence each; empty if it is not proven
     */
    public record Mended(
            Syllabus syllabus,
            TrainingPlan plan,
            TimetableDiff diff,
            List<Finding> findings,
            List<Finding> happened,
            List<String> proof) {

        public Mended {
            findings = List.copyOf(findings);
            happened = List.copyOf(happened);
            proof = List.copyOf(proof);
        }

        Mended withProof(List<String> reasons) {
            return new Mended(syllabus, plan, diff, findings, happened, reasons);
        }
    }

    /**
     * The timetable that a disturbance leaves. Sessions before its day stay as they are.
     *
     * @param syllabus as it was when the timetable was made
     * @param effort how long to look for less change, and how long to search the future
     */
    public static Mended mend(
            Syllabus syllabus, Setting setting, TrainingPlan plan, Disturbance disturbance, Effort effort) {
        var disturbed = disturbance.in(syllabus);
        return new TrainingMender(disturbance.in(setting), disturbed, plan).mend(disturbance, effort);
    }

    /**
     * How much to do; the same effort gives the same timetable.
     *
     * @param change of the search for less change
     * @param future of the search of the whole future
     */
    public record Effort(Replanner.Effort change, Limits future) {

        /** Some seconds for half a year. */
        public static Effort standard(long seed) {
            return new Effort(Replanner.Effort.ofSteps(400, seed), Limits.ofWork(60, seed));
        }
    }

    private Mended mend(Disturbance disturbance, Effort effort) {
        var now = Math.max(0, training.grid().midnight(disturbance.now()));
        var kept = mend(now, new Way.Kept(), effort);
        if (kept.findings().isEmpty() && score(kept).isOnTime()) {
            return kept;
        }
        return Stream.concat(
                        Stream.of(kept),
                        Stream.of(new Way.Rippled(), new Way.Searched(effort.future()))
                                .map(way -> mend(now, way, effort)))
                .min(Comparator.comparing(this::score))
                .map(best -> score(best).missing() > 0 ? best.withProof(proof(best, now)) : best)
                .orElseThrow();
    }

    private List<String> proof(Mended best, int now) {
        var schedule = new Schedule(assignments());
        var placed = new TrainingMender(setting, syllabus, best.plan()).assignments();
        var there = placed.stream().map(Assignment::activity).collect(Collectors.toSet());
        var missing = training.lessons().stream()
                .filter(lesson -> lesson.unit().mandatory() && !there.contains(lesson.id()))
                .map(Lesson::id)
                .toList();
        return Replanner.impossible(situation(schedule, hours(schedule), now), missing).stream()
                .map(this::withTimes)
                .toList();
    }

    private String withTimes(String reason) {
        return TICK.matcher(reason)
                .replaceAll(found -> training.grid()
                        .instant(Integer.parseInt(found.group(1)))
                        .atZone(training.grid().zone())
                        .toLocalDateTime()
                        .toString()
                        .replace('T', ' '));
    }

    private Situation situation(Schedule schedule, HourBudgets hours, int now) {
        var project = withoutLateLags(training.build(Map.of(), hours), schedule, now);
        return new Situation(project, schedule, now, Map.of(), added(schedule));
    }

    private MendingScore score(Mended mended) {
        return MendingScore.of(plan, mended, syllabus.rules().mending());
    }

    private Mended mend(int now, Way way, Effort effort) {
        var schedule = new Schedule(assignments());
        var hours = hours(schedule);
        var made = new ArrayList<Mended>();
        for (int round = 0; round < ROUNDS; round++) {
            var situation = situation(schedule, hours, now);
            var mended = mended(Replanner.replan(situation, way, effort.change(), NEVER), now);
            made.add(mended);
            boolean tooMuch = mended.findings().stream()
                    .anyMatch(finding -> finding.rule().equals("training.hours-per-week"));
            if (!tooMuch) {
                break;
            }
            // A session over days may go to and fro between two weeks: neither may then be too full.
            hours.takeAtLeast(hours(new Schedule(new TrainingMender(setting, syllabus, mended.plan()).assignments())));
        }
        return made.stream().min(Comparator.comparing(this::score)).orElseThrow();
    }

    /** What has begun already does not wait for a session that must be taken again. */
    private Project withoutLateLags(Project project, Schedule schedule, int now) {
        var retakes = new HashSet<String>();
        training.lessons().stream().filter(Lesson::isRetake).forEach(lesson -> retakes.add(lesson.id()));
        var begun = new HashSet<String>();
        schedule.assignments().stream().filter(one -> one.start() < now).forEach(one -> begun.add(one.activity()));
        return project.withLags(project.lags().stream()
                .filter(lag -> !retakes.contains(lag.from()) || !begun.contains(lag.to()))
                .toList());
    }

    private Mended mended(Replanned replanned, int now) {
        var made =
                new Timetable(training, replanned.schedule()).plan(syllabus, plan.lowerBoundDay(), replanned.project());
        var past = new HashSet<>(TrainingChecker.check(syllabus, setting, begun(made, now)));
        var all = TrainingChecker.check(syllabus, setting, made);
        return new Mended(
                syllabus,
                made,
                TimetableDiff.between(plan, made),
                all.stream().filter(finding -> !past.contains(finding)).toList(),
                all.stream().filter(past::contains).toList(),
                List.of());
    }

    /** What had begun by a tick. */
    private TrainingPlan begun(TrainingPlan made, int now) {
        return new TrainingPlan(
                made.firstDay(),
                made.lastDay(),
                made.sessions().stream()
                        .filter(session -> training.grid().floor(session.start()) < now)
                        .toList(),
                made.readiness(),
                made.unplaced(),
                made.lowerBoundDay());
    }

    private List<Assignment> assignments() {
        var assignments = new ArrayList<Assignment>();
        var staff = new Staff(syllabus, setting);
        for (var session : plan.sessions()) {
            var lesson = lessons.get(TimetableDiff.key(session));
            if (lesson != null) {
                int start = training.grid().floor(session.start());
                assignments.add(new Assignment(
                        lesson.id(), "only", start, start + training.ticks(lesson), staff.staff(lesson, session)));
            }
        }
        assignments.addAll(training.rules().evenings(assignments));
        return assignments;
    }

    /** Retakes are asked for whether or not their unit is mandatory. */
    private Set<String> added(Schedule schedule) {
        var there = new HashSet<String>();
        schedule.assignments().forEach(one -> there.add(one.activity()));
        var added = new HashSet<String>();
        training.lessons().stream()
                .filter(lesson -> lesson.isRetake() && !there.contains(lesson.id()))
                .forEach(lesson -> added.add(lesson.id()));
        return added;
    }

    private HourBudgets hours(Schedule schedule) {
        var hours = new HourBudgets(syllabus, setting);
        for (var lesson : training.lessons()) {
            if (lesson.lastsDays()) {
                schedule.find(lesson.id()).ifPresent(placed -> {
                    int daily = lesson.countedMinutes() / lesson.unit().days();
                    var first = training.grid().day(placed.start());
                    for (var trainee : lesson.trainees()) {
                        first.datesUntil(first.plusDays(lesson.unit().days()))
                                .forEach(day -> hours.take(trainee, day, daily));
                    }
                });
            }
        }
        return hours;
    }
}
