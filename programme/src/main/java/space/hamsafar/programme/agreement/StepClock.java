package space.hamsafar.programme.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.WorkingCalendar;

/**
 * Counts the days of steps: from a start to the finish that follows, and back.
 *
 * <p>A step that a phase has planned keeps the length that the phase found; any other step has its own duration, in
 * working days where it names a calendar.
 *
 * <p>Worked example: three working days from Thursday 5 November 2026 are Thursday, Friday and Monday, so the finish,
 * the first day after the work, is Tuesday 10 November.
 */
final class StepClock {

    private final Setting setting;
    private final Map<String, DateRange> computed;

    StepClock(Setting setting, Map<String, DateRange> computed) {
        this.setting = setting;
        this.computed = computed;
    }

    /** The first day on or after a day on which the step can begin. */
    LocalDate startFrom(Step step, LocalDate day) {
        return isCounted(step) ? calendar(step).workingDayFrom(day) : day;
    }

    /** The first day after the work of a step that begins on a day. */
    LocalDate finish(Step step, LocalDate start) {
        if (!isCounted(step)) {
            return start.plusDays(length(step));
        }
        LocalDate day = start;
        for (int worked = 0; worked < step.durationDays(); worked++) {
            day = calendar(step).workingDayFrom(day).plusDays(1);
        }
        return day;
    }

    /** The last day on which a step can begin that must be over by the start of another day. */
    LocalDate startBefore(Step step, LocalDate finish) {
        if (!isCounted(step)) {
            return finish.minusDays(length(step));
        }
        LocalDate day = finish;
        for (int worked = 0; worked < step.durationDays(); worked++) {
            day = lastWorkingDayBefore(step, day);
        }
        return day;
    }

    private LocalDate lastWorkingDayBefore(Step step, LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        LocalDate oldest = day.minusYears(10);
        while (!calendar(step).isWorkingDay(earlier) && earlier.isAfter(oldest)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    private long length(Step step) {
        DateRange range = computed.get(step.id());
        return range == null ? step.durationDays() : range.start().until(range.finish(), ChronoUnit.DAYS);
    }

    private boolean isCounted(Step step) {
        return !step.calendar().isEmpty() && step.durationDays() > 0 && !computed.containsKey(step.id());
    }

    private WorkingCalendar calendar(Step step) {
        return setting.calendar(step.calendar());
    }
}
