package space.hamsafar.exchange.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import space.hamsafar.exchange.label.Label;

/**
 * One trainee's training as a calendar: a column for each week, a row for each day of the week, a cell in the colour of
 * the phase that has most of the day; the fuller the day, the fuller the colour.
 */
public final class TrainingCalendar {
    private static final int WIDTH = 1130;
    private static final int NARROWEST = 17;
    private static final int WIDEST = 46;
    private static final int ROW = 20;
    private static final int GAP = 2;
    private static final int LEFT = 52;
    private static final int TOP = 24;
    private static final int MONTH_NAME = 46;

    private TrainingCalendar() {}

    /**
     * What a trainee does on a day.
     *
     * @param minutesByPhase minutes for each phase, by index of its colour from 1
     * @param hint what a mouse resting on the day shows
     */
    public record Day(Map<Integer, Integer> minutesByPhase, String hint) {
        public Day {
            minutesByPhase = Map.copyOf(minutesByPhase);
        }

        private int minutes() {
            return minutesByPhase.values().stream().mapToInt(Integer::intValue).sum();
        }

        private int phase() {
            return minutesByPhase.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                    .map(Map.Entry::getKey)
                    .orElse(0);
        }
    }

    /** The drawing of the days of the calendar, which are at least one; the names are of the week's days from Monday. */
    public static Svg draw(
            String id, SortedMap<LocalDate, Day> days, List<Label> weekdays, Label title, Label description) {
        LocalDate first = days.firstKey().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long weeks = ChronoUnit.WEEKS.between(first, days.lastKey()) + 1;
        int column = (int) Math.clamp((WIDTH - LEFT) / weeks, NARROWEST, WIDEST);
        Svg svg = new Svg(
                id,
                LEFT + column * ((int) weeks - 1) + Math.max(column, MONTH_NAME),
                TOP + ROW * 7,
                title,
                description);
        for (int row = 0; row < 7; row += 2) {
            svg.text(LEFT - 8, TOP + ROW * row + 13, weekdays.get(row), "axis end");
        }
        for (int week = 0; week < weeks; week++) {
            week(svg, first.plusWeeks(week), LEFT + column * week, column - GAP, days);
        }
        return svg;
    }

    private static void week(Svg svg, LocalDate monday, double x, double width, SortedMap<LocalDate, Day> days) {
        monday.datesUntil(monday.plusWeeks(1))
                .filter(day -> day.getDayOfMonth() == 1)
                .findFirst()
                .ifPresent(day -> svg.text(x, TOP - 9, day.toString().substring(0, 7), "axis"));
        for (int row = 0; row < 7; row++) {
            LocalDate date = monday.plusDays(row);
            double y = TOP + ROW * row;
            Day day = days.get(date);
            if (day == null) {
                svg.rect(x, y, width, ROW - GAP, "cell");
            } else {
                int minutes = day.minutes();
                String fullness = minutes <= 150 ? " light" : minutes <= 330 ? " half" : "";
                svg.rect(x, y, width, ROW - GAP, "cell c" + day.phase() + fullness, date + ": " + day.hint());
            }
        }
    }
}
