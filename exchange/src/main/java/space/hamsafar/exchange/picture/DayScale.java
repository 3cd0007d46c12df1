package space.hamsafar.exchange.picture;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Maps days to the width of a drawing.
 *
 * @param first day at the left edge
 * @param days number of days across
 * @param left pixel of the left edge
 * @param width pixels across
 */
record DayScale(LocalDate first, long days, double left, double width) {
    /** The scale from one day to another, whole months, at least one. */
    static DayScale ofMonths(LocalDate from, LocalDate to, double left, double width) {
        LocalDate first = from.withDayOfMonth(1);
        LocalDate last = to.withDayOfMonth(1).plusMonths(1);
        return new DayScale(first, ChronoUnit.DAYS.between(first, last), left, width);
    }

    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / days;
        return left + width * Math.clamp(share, 0, 1);
    }

    /** First days of the months across. */
    List<LocalDate> months() {
        return first.datesUntil(first.plusDays(days), Period.ofMonths(1)).toList();
    }

    /** Draws the months with their lines from top to bottom; the year stands at the first month and each January. */
    void draw(Svg svg, double top, double bottom) {
        double monthWidth = width / Math.max(1, months().size());
        int step = monthWidth >= 24 ? 1 : monthWidth >= 12 ? 2 : monthWidth >= 8 ? 3 : 12;
        int index = 0;
        for (LocalDate month : months()) {
            double x = x(month);
            boolean year = index == 0 || month.getMonthValue() == 1;
            svg.line(x, top - (year ? 34 : 16), x, bottom, year ? "grid strong" : "grid");
            if (year && (index == 0 ? month.getMonthValue() < 12 : true)) {
                svg.text(x + 4, top - 22, Integer.toString(month.getYear()), "axis bold");
            }
            if (index % step == 0) {
                svg.text(x + 4, top - 6, month.toString().substring(5, 7), "axis");
            }
            index++;
        }
    }
}
