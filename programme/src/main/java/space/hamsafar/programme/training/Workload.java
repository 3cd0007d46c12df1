package space.hamsafar.programme.training;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.WorkingCalendar;

/** How many minutes a trainee can be trained on a day, and how long a syllabus takes at that rate. */
final class Workload {

    private final Syllabus syllabus;
    private final Setting setting;

    Workload(Syllabus syllabus, Setting setting) {
        this.syllabus = syllabus;
        this.setting = setting;
    }

    /** Most minutes a day. */
    long dailyMinutes() {
        return Math.round(syllabus.maxHoursPerDay().value() * 60);
    }

    /** Most minutes in a week from Monday. */
    long weeklyMinutes() {
        return Math.round(syllabus.maxHoursPerWeek().value() * 60);
    }

    /** Minutes from the first to the last hour of work on a day, breaks included; 0 on a day off. */
    static long dayLengthMinutes(WorkingCalendar calendar, LocalDate day) {
        var shifts = calendar.shifts(day);
        return shifts.isEmpty()
                ? 0
                : Duration.between(
                                shifts.getFirst().getStart(), shifts.getLast().getEnd())
                        .toMinutes();
    }

    /** The Monday of a day's week. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** No timetable can be over before this day: the mandatory lessons within a day alone take so long. */
    LocalDate earliestEnd(List<Lesson> lessons, LocalDate earliest, LocalDate last) {
        return latest(
                earliest,
                last,
                lessons.stream()
                        .filter(lesson -> !lesson.lastsDays() && lesson.unit().mandatory()));
    }

    /** When the training should be over at full pace, sessions over days included. */
    LocalDate expectedEnd(List<Lesson> lessons, LocalDate earliest, LocalDate last) {
        return latest(earliest, last, lessons.stream());
    }

    private LocalDate latest(LocalDate earliest, LocalDate last, Stream<Lesson> lessons) {
        var counted = lessons.toList();
        var latest = earliest;
        for (var trainee : syllabus.trainees()) {
            long minutes = counted.stream()
                    .filter(lesson -> lesson.trainees().contains(trainee))
                    .mapToLong(Lesson::countedMinutes)
                    .sum();
            var calendar = setting.calendar(setting.member(trainee).calendar());
            var end = endOf(minutes, calendar, earliest, last);
            latest = end.isAfter(latest) ? end : latest;
        }
        return latest;
    }

    private LocalDate endOf(long minutes, WorkingCalendar calendar, LocalDate earliest, LocalDate last) {
        long left = minutes;
        long leftInWeek = weeklyMinutes();
        var end = earliest;
        for (var day = earliest; left > 0 && !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
                leftInWeek = weeklyMinutes();
            }
            long today = Math.min(Math.min(dailyMinutes(), dayLengthMinutes(calendar, day)), leftInWeek);
            if (today > 0) {
                left -= today;
                leftInWeek -= today;
                end = day;
            }
        }
        return end;
    }
}
