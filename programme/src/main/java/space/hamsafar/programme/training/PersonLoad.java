package space.hamsafar.programme.training;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much somebody has to do in a timetable.
 *
 * @param person id
 * @param sessions how many
 * @param minutesByWeek minutes in each week, by its Monday; a session over days counts its hours a day
 */
public record PersonLoad(String person, int sessions, Map<LocalDate, Integer> minutesByWeek) {

    public PersonLoad {
        minutesByWeek = Collections.unmodifiableMap(new TreeMap<>(minutesByWeek));
    }

    /** The loads of everybody in a timetable, trainees first, then in ascending order of id. */
    public static List<PersonLoad> all(Syllabus syllabus, TrainingPlan plan, ZoneId zone) {
        Map<String, Map<LocalDate, Integer>> minutes = new TreeMap<>();
        Map<String, Integer> sessions = new TreeMap<>();
        for (var session : plan.sessions()) {
            var unit = syllabus.units().stream()
                    .filter(one -> one.id().equals(session.unit()))
                    .findFirst();
            int days = unit.map(Unit::days).orElse(0);
            int each = days > 0
                    ? (int) Math.round(unit.map(Unit::hoursPerDay).orElse(0.0) * 60)
                    : (int) Duration.between(session.start(), session.end()).toMinutes();
            var first = session.start().atZone(zone).toLocalDate();
            for (var person : session.people()) {
                sessions.merge(person, 1, Integer::sum);
                first.datesUntil(first.plusDays(Math.max(1, days)))
                        .forEach(day -> minutes.computeIfAbsent(person, key -> new TreeMap<>())
                                .merge(Workload.monday(day), each, Integer::sum));
            }
        }
        var trainees = syllabus.trainees();
        return sessions.keySet().stream()
                .sorted((one, other) -> Boolean.compare(!trainees.contains(one), !trainees.contains(other)))
                .map(person -> new PersonLoad(
                        person, sessions.getOrDefault(person, 0), minutes.getOrDefault(person, Map.of())))
                .toList();
    }

    /** Minutes in all weeks together. */
    public int minutes() {
        return minutesByWeek.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Minutes in the fullest week. */
    public int mostInAWeek() {
        return minutesByWeek.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
