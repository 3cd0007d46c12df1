package space.hamsafar.programme.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Timetables and sessions with one thing made otherwise, so that a rule is broken. */
final class AlteredPlan {

    private AlteredPlan() {}

    static TrainingPlan with(TrainingPlan plan, Session old, Session changed) {
        return sessions(
                plan,
                plan.sessions().stream()
                        .map(session -> session.equals(old) ? changed : session)
                        .toList());
    }

    static TrainingPlan without(TrainingPlan plan, Predicate<Session> which) {
        return sessions(plan, plan.sessions().stream().filter(which.negate()).toList());
    }

    private static TrainingPlan sessions(TrainingPlan plan, List<Session> sessions) {
        return new TrainingPlan(
                plan.firstDay(), plan.lastDay(), sessions, plan.readiness(), plan.unplaced(), plan.lowerBoundDay());
    }

    static Session taught(Session s, List<String> instructors) {
        return staffed(s, instructors, s.support(), s.positions());
    }

    static Session supported(Session s, List<String> support) {
        return staffed(s, s.instructors(), support, s.positions());
    }

    static Session seated(Session s, Map<String, String> positions) {
        return staffed(s, s.instructors(), s.support(), positions);
    }

    private static Session staffed(
            Session s, List<String> instructors, List<String> support, Map<String, String> positions) {
        return new Session(
                s.unit(), s.number(), s.trainees(), instructors, support, positions, s.facility(), s.start(), s.end());
    }

    static Map<String, String> plus(Map<String, String> seats, String position, String person) {
        var more = new TreeMap<>(seats);
        more.put(position, person);
        return more;
    }
}
