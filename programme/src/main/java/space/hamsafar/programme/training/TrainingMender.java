package space.hamsafar.programme.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.replan.Replanned;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.planning.replan.Situation;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;

/**
 * Mends a timetable after a disturbance, with as little change as it can.
 *
 * <p>What a session over days takes of a week is known only where it lies; so the hours that are left are those of the
 * timetable before, and if one moves and a week then holds too much, it is mended once more.
 */
public final class TrainingMender {

    private static final int ROUNDS = 3;
    private static final BooleanSupplier NEVER = () -> false;

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
     * @param findings rules that it breaks, those of the past included; empty if none
     */
    public record Mended(Syllabus syllabus, TrainingPlan plan, TimetableDiff diff, List<Finding> findings) {

        public Mended {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The timetable that a disturbance leaves. Sessions before its day stay as they are.
     *
     * @param syllabus as it was when the timetable was made
     * @param effort how long to look for less change
     */
    public static Mended mend(
            Syllabus syllabus, Setting setting, TrainingPlan plan, Disturbance disturbance, Replanner.Effort effort) {
        var disturbed = disturbance.in(syllabus);
        return new TrainingMender(setting, disturbed, plan).mend(disturbance, effort);
    }

    private Mended mend(Disturbance disturbance, Replanner.Effort effort) {
        var now = Math.max(0, training.grid().midnight(disturbance.now()));
        var schedule = new Schedule(assignments());
        var hours = hours(schedule);
        Mended mended = null;
        for (int round = 0; round < ROUNDS; round++) {
            var project = withoutLateLags(training.build(Map.of(), hours), schedule, now);
            var situation = new Situation(project, schedule, now, Map.of(), added(schedule));
            mended = mended(Replanner.replan(situation, effort, NEVER));
            boolean tooMuch = mended.findings().stream()
                    .anyMatch(finding -> finding.rule().equals("training.hours-per-week"));
            if (!tooMuch) {
                break;
            }
            hours = hours(new Schedule(new TrainingMender(setting, syllabus, mended.plan()).assignments()));
        }
        return Objects.requireNonNull(mended);
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

    private Mended mended(Replanned replanned) {
        var made =
                new Timetable(training, replanned.schedule()).plan(syllabus, plan.lowerBoundDay(), replanned.project());
        return new Mended(
                syllabus, made, TimetableDiff.between(plan, made), TrainingChecker.check(syllabus, setting, made));
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
