package space.hamsafar.programme.training;

import java.util.ArrayList;
import java.util.List;

/**
 * A session that wants a place in the timetable.
 *
 * @param id unique in the syllabus, such as {@code centrifuge-runs/3/trainee-a}
 * @param unit what it is a session of
 * @param number which of the unit's sessions, from 1
 * @param trainees who attend
 */
record Lesson(String id, Unit unit, int number, List<String> trainees) {

    /** All lessons of a syllabus, by unit, then trainees, then number. */
    static List<Lesson> all(Syllabus syllabus) {
        return syllabus.units().stream()
                .flatMap(unit -> of(unit, syllabus.trainees()).stream())
                .toList();
    }

    /** The lessons of a unit: one series for all, or one for each trainee. */
    static List<Lesson> of(Unit unit, List<String> trainees) {
        var lessons = new ArrayList<Lesson>();
        if (unit.together()) {
            for (int number = 1; number <= unit.sessions(); number++) {
                lessons.add(new Lesson(unit.id() + "/" + number, unit, number, trainees));
            }
        } else {
            for (var trainee : trainees) {
                for (int number = 1; number <= unit.sessions(); number++) {
                    lessons.add(new Lesson(unit.id() + "/" + number + "/" + trainee, unit, number, List.of(trainee)));
                }
            }
        }
        return lessons;
    }

    /** Whether it goes on over nights. */
    boolean lastsDays() {
        return unit.days() > 0;
    }

    /** Minutes that count as training: of a session over days, its hours a day. */
    int countedMinutes() {
        return lastsDays() ? (int) Math.round(unit.days() * unit.hoursPerDay() * 60) : unit.minutes();
    }

    /** Whether somebody attends both. */
    boolean shares(Lesson other) {
        return trainees.stream().anyMatch(other.trainees::contains);
    }
}
