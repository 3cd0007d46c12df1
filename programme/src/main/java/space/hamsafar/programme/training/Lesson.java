package space.hamsafar.programme.training;

import java.util.ArrayList;
import java.util.List;

/**
 * A session that wants a place in the timetable.
 *
 * @param id unique in the syllabus, such as {@code centrifuge-runs/3/trainee-a}
 * @param unit what it is a session of
 * @param number which of the unit's sessions, from 1; above their number it is a session taken again
 * @param trainees who attend
 */
record Lesson(String id, Unit unit, int number, List<String> trainees) {

    /** All lessons of a syllabus, by unit, then trainees, then number. */
    static List<Lesson> all(Syllabus syllabus) {
        var all = new ArrayList<Lesson>();
        for (var unit : syllabus.units()) {
            all.addAll(of(unit, syllabus.trainees()));
            for (var trainee : syllabus.trainees()) {
                for (int number = unit.sessions() + 1; number <= syllabus.sessions(unit, trainee); number++) {
                    all.add(new Lesson(unit.id() + "/" + number + "/" + trainee, unit, number, List.of(trainee)));
                }
            }
        }
        return all;
    }

    /** The lessons of a unit, a series for each group of trainees. */
    static List<Lesson> of(Unit unit, List<String> trainees) {
        var lessons = new ArrayList<Lesson>();
        for (var group : unit.groups(trainees)) {
            String who = unit.group() == Unit.Group.ALL ? "" : "/" + String.join("+", group);
            for (int number = 1; number <= unit.sessions(); number++) {
                lessons.add(new Lesson(unit.id() + "/" + number + who, unit, number, group));
            }
        }
        return lessons;
    }

    /** Whether it goes on over nights. */
    boolean lastsDays() {
        return unit.days() > 0;
    }

    /** Whether it is a session that is taken again. */
    boolean isRetake() {
        return number > unit.sessions();
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
