package space.hamsafar.programme.training;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * How good a mended timetable is, the better one first.
 *
 * @param missing mandatory sessions without a place
 * @param findings rules that are broken
 * @param readyDays days that trainees are ready later than before, all together
 * @param cost of the changes by the weights
 */
record MendingScore(long missing, int findings, long readyDays, long cost) implements Comparable<MendingScore> {

    private static final Comparator<MendingScore> ORDER = Comparator.comparingLong(MendingScore::missing)
            .thenComparingInt(MendingScore::findings)
            .thenComparingLong(MendingScore::cost);

    static MendingScore of(TrainingPlan before, TrainingMender.Mended mended, MendingWeights weights) {
        var after = mended.plan();
        var mandatory = new HashSet<String>();
        mended.syllabus().units().stream().filter(Unit::mandatory).forEach(unit -> mandatory.add(unit.id()));
        long missing = after.unplaced().stream()
                .filter(one -> mandatory.contains(one.unit()))
                .count();
        long readyDays = readyDays(before, after);
        return new MendingScore(
                missing,
                mended.findings().size(),
                readyDays,
                changes(before, mended.diff(), weights) + weights.readyDay() * readyDays);
    }

    /** Whether nothing is missing and nobody is ready later. */
    boolean isOnTime() {
        return missing == 0 && readyDays == 0;
    }

    @Override
    public int compareTo(MendingScore other) {
        return ORDER.compare(this, other);
    }

    private static long readyDays(TrainingPlan before, TrainingPlan after) {
        long days = 0;
        for (var then : before.readiness()) {
            days += after.readiness().stream()
                    .filter(now -> now.trainee().equals(then.trainee()))
                    .mapToLong(now -> Math.max(0, ChronoUnit.DAYS.between(then.readyOn(), now.readyOn())))
                    .sum();
        }
        return days;
    }

    private static long changes(TrainingPlan before, TimetableDiff diff, MendingWeights weights) {
        Map<String, Session> old = new HashMap<>();
        before.sessions().forEach(session -> old.put(TimetableDiff.key(session), session));
        long cost = 0;
        for (var session : diff.moved()) {
            var was = old.getOrDefault(TimetableDiff.key(session), session);
            long minutes = Duration.between(was.start(), session.start()).abs().toMinutes();
            cost += weights.move() + weights.quarterHour() * minutes / 15 + weights.person() * left(was, session);
        }
        for (var session : diff.restaffed()) {
            cost += weights.person() * left(old.getOrDefault(TimetableDiff.key(session), session), session);
        }
        return cost;
    }

    /** How many people had a part and no longer do. */
    private static long left(Session was, Session is) {
        return was.people().stream()
                .filter(person -> !is.people().contains(person))
                .count();
    }
}
