package space.hamsafar.programme.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;

/**
 * A timetable as its checks look at it.
 *
 * @param syllabus what is to be learnt
 * @param setting people, sites, facilities and calendars
 * @param plan what is judged
 * @param sessions those of known units with known trainees, by start
 * @param attended the same sessions by trainee, then by unit, each list by start
 */
record TimetableFacts(
        Syllabus syllabus,
        Setting setting,
        TrainingPlan plan,
        List<Booking> sessions,
        Map<String, Map<String, List<Booking>>> attended) {

    /**
     * A session with its unit.
     *
     * @param unit what it is a session of
     * @param session what is planned
     */
    record Booking(Unit unit, Session session) {

        boolean lastsDays() {
            return unit.days() > 0;
        }

        boolean attendedBy(String trainee) {
            return session.trainees().contains(trainee);
        }

        boolean overlaps(Booking other) {
            return session.start().isBefore(other.session.end())
                    && other.session.start().isBefore(session.end());
        }

        /** How findings name it. */
        String name() {
            return unit.id() + " " + session.number();
        }
    }

    static TimetableFacts of(Syllabus syllabus, Setting setting, TrainingPlan plan, List<Finding> findings) {
        Map<String, Unit> units = new LinkedHashMap<>();
        syllabus.units().forEach(unit -> units.put(unit.id(), unit));
        var bookings = new ArrayList<Booking>();
        for (var session : plan.sessions()) {
            var unit = units.get(session.unit());
            var strangers = new HashSet<>(session.trainees());
            syllabus.trainees().forEach(strangers::remove);
            if (unit == null) {
                findings.add(new Finding("training.unit", session.unit(), "is no unit of the syllabus"));
            } else if (!strangers.isEmpty()) {
                findings.add(new Finding(
                        "training.trainee", session.unit(), "is attended by " + strangers + ", who are no trainees"));
            } else {
                bookings.add(new Booking(unit, session));
            }
        }
        bookings.sort((a, b) -> a.session().start().compareTo(b.session().start()));
        return new TimetableFacts(syllabus, setting, plan, List.copyOf(bookings), attended(bookings));
    }

    private static Map<String, Map<String, List<Booking>>> attended(List<Booking> bookings) {
        var attended = new HashMap<String, Map<String, List<Booking>>>();
        for (Booking booking : bookings) {
            for (String trainee : new HashSet<>(booking.session().trainees())) {
                attended.computeIfAbsent(trainee, _ -> new HashMap<>())
                        .computeIfAbsent(booking.unit().id(), _ -> new ArrayList<>())
                        .add(booking);
            }
        }
        return attended;
    }

    /** Local time of the training. */
    ZoneId zone() {
        return setting.site(syllabus.site()).zone();
    }

    /** The local day of an instant. */
    LocalDate day(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** The local day on which a session ends; midnight belongs to the day before. */
    LocalDate lastDay(Booking booking) {
        return day(booking.session().end().minusNanos(1));
    }

    /** The sessions that a trainee attends, by start. */
    List<Booking> of(String trainee) {
        return sessions.stream().filter(booking -> booking.attendedBy(trainee)).toList();
    }

    /** The sessions of a unit that a trainee attends, by start. */
    List<Booking> of(String trainee, Unit unit) {
        return attended.getOrDefault(trainee, Map.of()).getOrDefault(unit.id(), List.of());
    }
}
