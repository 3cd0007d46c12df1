package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import space.hamsafar.programme.qualification.Achievements;
import space.hamsafar.programme.qualification.QualificationMatrix;
import space.hamsafar.programme.qualification.TrainingRecord;

/** What trainees have done by the records, and will have done if the timetable holds. */
public final class Outlook {

    private Outlook() {}

    /** Who holds what on a day, by the records alone. */
    public static QualificationMatrix matrix(Syllabus syllabus, List<TrainingRecord> records, LocalDate on) {
        return QualificationMatrix.of(
                syllabus.qualifications(), syllabus.trainees(), Achievements.of(records, sessions(syllabus)), on);
    }

    /**
     * Who will hold what on a day, if everything that is planned after another day is done and passed.
     *
     * @param zone local time of the training
     * @param known last day that the records tell of; sessions after it count as they are planned
     */
    public static QualificationMatrix forecast(
            Syllabus syllabus, TrainingPlan plan, ZoneId zone, Known known, LocalDate on) {
        var all = new ArrayList<>(known.records());
        int number = 1_000_000;
        for (var session : plan.sessions()) {
            var day = session.end().minusNanos(1).atZone(zone).toLocalDate();
            if (!day.isAfter(known.until())) {
                continue;
            }
            for (var trainee : session.trainees()) {
                all.add(new TrainingRecord(
                        number++,
                        day,
                        trainee,
                        session.unit(),
                        session.number(),
                        TrainingRecord.Result.ATTENDED,
                        OptionalInt.empty(),
                        "",
                        0,
                        ""));
            }
        }
        return matrix(syllabus, all, on);
    }

    /**
     * What is known.
     *
     * @param records what was done
     * @param until last day that they tell of
     */
    public record Known(List<TrainingRecord> records, LocalDate until) {

        /** Nothing: the whole timetable is still to come. */
        public static final Known NOTHING = new Known(List.of(), LocalDate.MIN);

        public Known {
            records = List.copyOf(records);
        }
    }

    private static Map<String, Integer> sessions(Syllabus syllabus) {
        return syllabus.units().stream().collect(Collectors.toMap(Unit::id, Unit::sessions));
    }
}
