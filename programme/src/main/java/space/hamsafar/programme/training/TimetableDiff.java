package space.hamsafar.programme.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two timetables.
 *
 * @param moved sessions at another time, as they are now
 * @param restaffed sessions at the same time with other people, as they are now
 * @param added sessions that are new
 * @param lost sessions that are no more
 */
public record TimetableDiff(List<Session> moved, List<Session> restaffed, List<Session> added, List<Session> lost) {

    public TimetableDiff {
        moved = List.copyOf(moved);
        restaffed = List.copyOf(restaffed);
        added = List.copyOf(added);
        lost = List.copyOf(lost);
    }

    /** What becomes of one timetable in the other. */
    public static TimetableDiff between(TrainingPlan before, TrainingPlan after) {
        Map<String, Session> old = new LinkedHashMap<>();
        before.sessions().forEach(session -> old.put(key(session), session));
        var moved = new ArrayList<Session>();
        var restaffed = new ArrayList<Session>();
        var added = new ArrayList<Session>();
        for (var session : after.sessions()) {
            var was = old.remove(key(session));
            if (was == null) {
                added.add(session);
            } else if (!was.start().equals(session.start())) {
                moved.add(session);
            } else if (!was.equals(session)) {
                restaffed.add(session);
            }
        }
        return new TimetableDiff(moved, restaffed, added, List.copyOf(old.values()));
    }

    /** What a session is the same by in any timetable: its unit, its number and who attends. */
    public static String key(Session session) {
        return session.unit() + "/" + session.number() + "/" + String.join("+", session.trainees());
    }
}
