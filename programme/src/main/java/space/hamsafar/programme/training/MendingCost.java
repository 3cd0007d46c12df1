package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a mended timetable costs.
 *
 * @param launch day of the launch
 * @param addedMinutes training more than before, of all trainees together; less is negative
 * @param readiness of each trainee before and after
 * @param atRisk qualifications that are lost or gained later than before, a sentence each
 */
public record MendingCost(LocalDate launch, int addedMinutes, List<Shift> readiness, List<String> atRisk) {

    /**
     * When a trainee is ready.
     *
     * @param trainee id
     * @param before day on which they were to be ready
     * @param after day on which they will be
     * @param ready whether everything mandatory has a place
     */
    public record Shift(String trainee, LocalDate before, LocalDate after, boolean ready) {

        /** The shift in words. */
        public String text() {
            if (!ready) {
                return "is not ready: something mandatory has no place";
            }
            return before.equals(after)
                    ? "ready on " + after + " as before"
                    : "ready on " + after + " instead of " + before;
        }
    }

    public MendingCost {
        readiness = List.copyOf(readiness);
        atRisk = List.copyOf(atRisk);
    }

    /**
     * What the cost is reckoned from.
     *
     * @param syllabus as it was before
     * @param plan the timetable before
     * @param disturbance what came in its way
     * @param zone local time of the training
     * @param launch day of the launch
     */
    public record Grounds(
            Syllabus syllabus, TrainingPlan plan, Disturbance disturbance, ZoneId zone, LocalDate launch) {}

    /** The cost of a mended timetable. */
    public static MendingCost of(Grounds grounds, TrainingMender.Mended mended) {
        var shifts = new ArrayList<Shift>();
        for (var after : mended.plan().readiness()) {
            grounds.plan().readiness().stream()
                    .filter(before -> before.trainee().equals(after.trainee()))
                    .forEach(before ->
                            shifts.add(new Shift(after.trainee(), before.readyOn(), after.readyOn(), after.ready())));
        }
        return new MendingCost(
                grounds.launch(), minutes(mended.plan()) - minutes(grounds.plan()), shifts, atRisk(grounds, mended));
    }

    /** Whether somebody is ready later than before, or not at all. */
    public boolean isLater() {
        return readiness.stream().anyMatch(one -> !one.ready() || one.after().isAfter(one.before()));
    }

    private static int minutes(TrainingPlan plan) {
        return plan.readiness().stream()
                .flatMap(one -> one.minutesBySubject().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static List<String> atRisk(Grounds grounds, TrainingMender.Mended mended) {
        var before = Outlook.forecast(
                grounds.syllabus(), grounds.plan(), grounds.zone(), Outlook.Known.NOTHING, grounds.launch());
        var after = Outlook.forecast(
                mended.syllabus(),
                passed(grounds, mended.plan()),
                grounds.zone(),
                Outlook.Known.NOTHING,
                grounds.launch());
        var told = new ArrayList<String>();
        for (var then : before.standings()) {
            var now = after.standing(then.person(), then.qualification()).orElseThrow();
            if (then.isHeld() && !now.isHeld()) {
                told.add(then.person() + " will not hold " + then.qualification() + " at the launch: "
                        + (now.missing().isEmpty() ? "it lapses" : String.join(", ", now.missing()) + " missing"));
            } else if (now.isHeld()
                    && now.since().isPresent()
                    && then.since()
                            .filter(day -> now.since().get().isAfter(day))
                            .isPresent()) {
                told.add(then.person() + " gains " + then.qualification() + " on "
                        + now.since().get() + " instead of " + then.since().get());
            }
        }
        return told;
    }

    /** The timetable without the sessions that were failed. */
    private static TrainingPlan passed(Grounds grounds, TrainingPlan plan) {
        Set<String> failed = new TreeSet<>();
        for (var event : grounds.disturbance().events()) {
            if (event instanceof Disturbance.Failed one) {
                failed.add(one.unit() + " " + one.person() + " " + one.on());
            }
        }
        var kept = new ArrayList<Session>();
        for (var session : plan.sessions()) {
            var day = session.start().atZone(grounds.zone()).toLocalDate();
            var trainees = new ArrayList<>(session.trainees());
            trainees.removeIf(trainee -> failed.contains(session.unit() + " " + trainee + " " + day));
            if (new HashSet<>(trainees).equals(new HashSet<>(session.trainees()))) {
                kept.add(session);
            } else if (!trainees.isEmpty()) {
                kept.add(new Session(
                        session.unit(),
                        session.number(),
                        trainees,
                        session.instructors(),
                        session.support(),
                        session.positions(),
                        session.facility(),
                        session.start(),
                        session.end()));
            }
        }
        return new TrainingPlan(
                plan.firstDay(), plan.lastDay(), kept, plan.readiness(), plan.unplaced(), plan.lowerBoundDay());
    }
}
