package space.hamsafar.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.agreement.AgreementNetwork;
import space.hamsafar.programme.training.Readiness;
import space.hamsafar.programme.training.TrainingChecker;
import space.hamsafar.programme.training.TrainingPlan;
import space.hamsafar.programme.training.TrainingPlanner;

/** Measures the timetable of a programme: the first plan, and ten seconds of search beside a minute. */
final class TimetableMeasure {

    private static final double FIRST_SECONDS = 2;

    /** Schedules that each island makes for the first plan: the classic orders and the first neighbourhood. */
    private static final int FIRST_SCHEDULES = 4;

    private static final double SHARE = 1.05;

    private TimetableMeasure() {}

    /**
     * A measure beside its target.
     *
     * @param what is measured
     * @param value that was found
     * @param target that is set
     * @param met whether it is met
     */
    record Row(String what, String value, String target, boolean met) {}

    /**
     * The measures.
     *
     * @param shortSeconds of the short search, 10 for the target
     * @param longSeconds of the long one, 60 for the target
     */
    static List<Row> measure(Programme programme, double shortSeconds, double longSeconds, long seed) {
        LocalDate earliest = AgreementNetwork.plan(programme.agreement(), programme.setting(), Map.of())
                .step(programme.syllabus().step())
                .earliestStart();
        long begin = System.nanoTime();
        TrainingPlan first = plan(programme, earliest, Limits.ofWork(FIRST_SCHEDULES, seed));
        double seconds = (System.nanoTime() - begin) / 1e9;
        TrainingPlan brief = plan(programme, earliest, Limits.ofTime(millis(shortSeconds), seed));
        TrainingPlan thorough = plan(programme, earliest, Limits.ofTime(millis(longSeconds), seed));
        long briefDays = days(brief);
        long thoroughDays = days(thorough);
        boolean complete = brief.readiness().stream().allMatch(Readiness::ready);
        int findings = TrainingChecker.check(programme.syllabus(), programme.setting(), brief)
                .size();
        return List.of(
                new Row(
                        "timetable: first plan, " + days(first) + " days, "
                                + first.unplaced().size() + " without a place",
                        String.format(Locale.ROOT, "%.2f s", seconds),
                        "≤ 2 s",
                        seconds <= FIRST_SECONDS && first.unplaced().isEmpty()),
                new Row(
                        "timetable: mandatory sessions missing",
                        complete ? "0" : brief.unplaced().size() + "",
                        "0",
                        complete),
                new Row("timetable: checker findings", findings + "", "0", findings == 0),
                new Row(
                        String.format(
                                Locale.ROOT, "timetable: days after %.0f s beside %.0f s", shortSeconds, longSeconds),
                        briefDays + " beside " + thoroughDays + ", none under "
                                + (ChronoUnit.DAYS.between(earliest, thorough.lowerBoundDay()) + 1),
                        "within 5 %",
                        briefDays <= SHARE * thoroughDays));
    }

    private static TrainingPlan plan(Programme programme, LocalDate earliest, Limits limits) {
        return TrainingPlanner.plan(programme.syllabus(), programme.setting(), earliest, limits);
    }

    private static long days(TrainingPlan plan) {
        return ChronoUnit.DAYS.between(plan.firstDay(), plan.lastDay()) + 1;
    }

    private static Duration millis(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
