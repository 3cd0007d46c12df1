package space.hamsafar.programme.training;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.WorkingCalendar;
import space.hamsafar.programme.training.TimetableFacts.Booking;

/** Rules for the clock and the calendar. */
final class HourChecks {

    private final TimetableFacts facts;
    private final List<Finding> findings;

    HourChecks(TimetableFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void check() {
        var told = facts.setting().asTold();
        for (var booking : facts.sessions()) {
            var people = booking.session().people();
            for (var person : people) {
                if (isKnown(person)
                        && !isWorked(
                                booking,
                                told.calendar(facts.setting().member(person).calendar()))) {
                    report(
                            "working-hours",
                            booking,
                            "is outside the working hours of " + person + ", at "
                                    + booking.session().start());
                }
            }
        }
        for (var trainee : facts.syllabus().trainees()) {
            checkLimits(trainee);
            facts.syllabus().units().forEach(unit -> checkUnit(trainee, unit));
        }
    }

    private boolean isKnown(String person) {
        return facts.setting().people().stream().anyMatch(member -> member.id().equals(person));
    }

    private boolean isWorked(Booking booking, WorkingCalendar calendar) {
        var start = booking.session().start();
        var end = booking.session().end();
        if (booking.lastsDays()) {
            var firstDay = facts.day(start);
            return calendar.isWorkingDay(firstDay)
                    && start.equals(firstDay.atStartOfDay(facts.zone()).toInstant());
        }
        var day = start.atZone(calendar.zone()).toLocalDate();
        var shifts = calendar.shifts(day);
        if (shifts.isEmpty()) {
            return false;
        }
        var length = Duration.between(start, end);
        boolean anyLongEnough =
                shifts.stream().anyMatch(shift -> shift.toDuration().compareTo(length) >= 0);
        if (!anyLongEnough) {
            return !start.isBefore(shifts.getFirst().getStart())
                    && !end.isAfter(shifts.getLast().getEnd());
        }
        return shifts.stream().anyMatch(shift -> !start.isBefore(shift.getStart()) && !end.isAfter(shift.getEnd()));
    }

    private void checkLimits(String trainee) {
        Map<LocalDate, Long> byDay = new TreeMap<>();
        Map<LocalDate, Long> byWeek = new TreeMap<>();
        Map<LocalDate, Double> overDays = new TreeMap<>();
        for (var booking : facts.of(trainee)) {
            var day = facts.day(booking.session().start());
            if (booking.lastsDays()) {
                day.datesUntil(day.plusDays(booking.unit().days()))
                        .forEach(d -> overDays.merge(weekOf(d), booking.unit().hoursPerDay() * 60, Double::sum));
            } else {
                byDay.merge(day, minutes(booking), Long::sum);
                byWeek.merge(weekOf(day), minutes(booking), Long::sum);
            }
        }
        double daily = facts.syllabus().maxHoursPerDay().value() * 60;
        double weekly = facts.syllabus().maxHoursPerWeek().value() * 60;
        byDay.forEach((day, minutes) -> {
            if (minutes > daily) {
                findings.add(new Finding(
                        "training.hours-per-day", trainee, "has " + minutes + " minutes on " + day + ", not " + daily));
            }
        });
        byWeek.forEach((week, minutes) -> {
            double left = Math.max(0, weekly - overDays.getOrDefault(week, 0.0));
            if (minutes > left) {
                findings.add(new Finding(
                        "training.hours-per-week",
                        trainee,
                        "has " + minutes + " minutes of lessons in the week of " + week + ", where " + left
                                + " are left"));
            }
        });
    }

    private void checkUnit(String trainee, Unit unit) {
        var series = facts.of(trainee, unit);
        Map<LocalDate, Integer> byDay = new TreeMap<>();
        for (int i = 0; i < series.size(); i++) {
            var booking = series.get(i);
            byDay.merge(facts.day(booking.session().start()), 1, Integer::sum);
            if (i > 0) {
                var pause = Duration.between(
                        series.get(i - 1).session().end(), booking.session().start());
                if (pause.compareTo(Duration.ofHours(unit.gapHours())) < 0) {
                    report(
                            "gap",
                            booking,
                            "follows the session before after " + pause + ", not " + unit.gapHours() + " hours");
                }
            }
        }
        byDay.forEach((day, count) -> {
            if (unit.maxPerDay() > 0 && count > unit.maxPerDay()) {
                findings.add(new Finding(
                        "training.max-per-day",
                        unit.id(),
                        trainee + " has " + count + " sessions on " + day + ", not " + unit.maxPerDay()));
            }
        });
    }

    private static long minutes(Booking booking) {
        return Duration.between(booking.session().start(), booking.session().end())
                .toMinutes();
    }

    private static LocalDate weekOf(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    }

    private void report(String rule, Booking booking, String message) {
        findings.add(new Finding("training." + rule, booking.unit().id(), booking.name() + " " + message));
    }
}
