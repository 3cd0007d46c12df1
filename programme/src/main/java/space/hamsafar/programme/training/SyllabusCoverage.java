package space.hamsafar.programme.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.hamsafar.programme.qualification.Achievements;
import space.hamsafar.programme.qualification.TrainingRecord;

/**
 * How much of a part of the syllabus is asked of a trainee, how much of that is in the timetable, and how much is done.
 *
 * @param trainee id
 * @param phase id of a phase
 * @param subject of the units; empty for all of the phase
 * @param asked all that the syllabus has
 * @param planned what is in the timetable, past sessions too; sessions taken again count once
 * @param done what the training records tell
 */
public record SyllabusCoverage(
        String trainee, String phase, String subject, Amount asked, Amount planned, Amount done) {

    /**
     * An amount of training.
     *
     * @param units whole ones: all of their sessions
     * @param sessions of these units and of others
     * @param minutes of the sessions; of a session over days, its hours a day
     */
    public record Amount(int units, int sessions, int minutes) {

        Amount plus(Amount other) {
            return new Amount(units + other.units, sessions + other.sessions, minutes + other.minutes);
        }

        private static Amount of(Unit unit, int sessions) {
            int most = Math.min(sessions, unit.sessions());
            int minutes = unit.days() > 0 ? (int) Math.round(unit.days() * unit.hoursPerDay() * 60) : unit.minutes();
            return new Amount(most == unit.sessions() ? 1 : 0, most, most * minutes);
        }
    }

    /** The coverage of each trainee, phase and subject, in the order of trainees, phases and units. */
    public static List<SyllabusCoverage> bySubject(Syllabus syllabus, TrainingPlan plan, List<TrainingRecord> records) {
        return gathered(syllabus, plan, records, Unit::subject);
    }

    /** The coverage of each trainee and phase. */
    public static List<SyllabusCoverage> byPhase(Syllabus syllabus, TrainingPlan plan, List<TrainingRecord> records) {
        return gathered(syllabus, plan, records, unit -> "");
    }

    private static List<SyllabusCoverage> gathered(
            Syllabus syllabus, TrainingPlan plan, List<TrainingRecord> records, Function<Unit, String> subject) {
        var done =
                Achievements.of(records, syllabus.units().stream().collect(Collectors.toMap(Unit::id, Unit::sessions)));
        var planned = planned(plan);
        Map<List<String>, SyllabusCoverage> rows = new LinkedHashMap<>();
        for (var trainee : syllabus.trainees()) {
            for (var phase : syllabus.phases()) {
                for (var unit : syllabus.units()) {
                    if (unit.phase().equals(phase.id())) {
                        var row = new SyllabusCoverage(
                                trainee,
                                phase.id(),
                                subject.apply(unit),
                                Amount.of(unit, unit.sessions()),
                                Amount.of(unit, planned.getOrDefault(trainee + "/" + unit.id(), 0)),
                                Amount.of(unit, done.sessionsDone(trainee, unit.id())));
                        rows.merge(List.of(trainee, row.phase, row.subject), row, SyllabusCoverage::plus);
                    }
                }
            }
        }
        return List.copyOf(rows.values());
    }

    private static Map<String, Integer> planned(TrainingPlan plan) {
        Map<String, Integer> planned = new HashMap<>();
        for (var session : plan.sessions()) {
            for (var trainee : session.trainees()) {
                planned.merge(trainee + "/" + session.unit(), 1, Integer::sum);
            }
        }
        return planned;
    }

    private SyllabusCoverage plus(SyllabusCoverage other) {
        return new SyllabusCoverage(
                trainee, phase, subject, asked.plus(other.asked), planned.plus(other.planned), done.plus(other.done));
    }
}
