package space.hamsafar.programme.setting;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules for the hours of a week. */
final class WeekHours {

    private WeekHours() {}

    /**
     * The same hours, Monday first and in order of the clock, so that whoever lists them finds them in the same order
     * each time.
     *
     * @throws IllegalArgumentException if two spans of a day overlap
     */
    static Map<DayOfWeek, List<ClockSpan>> checked(String owner, Map<DayOfWeek, List<ClockSpan>> week) {
        var result = new EnumMap<DayOfWeek, List<ClockSpan>>(DayOfWeek.class);
        week.forEach((day, spans) -> {
            var sorted = new ArrayList<>(spans);
            sorted.sort(Comparator.comparing(ClockSpan::from));
            for (int i = 1; i < sorted.size(); i++) {
                if (sorted.get(i).from().isBefore(sorted.get(i - 1).to())) {
                    throw new IllegalArgumentException(owner + " has overlapping hours on " + day + ": "
                            + sorted.get(i - 1) + " and " + sorted.get(i) + "; join them or part them");
                }
            }
            result.put(day, List.copyOf(sorted));
        });
        return Collections.unmodifiableMap(result);
    }

    /** A Monday's hours; where Mondays are off, those of the first day that is worked; empty where none is. */
    static List<ClockSpan> ofMakeUpDay(Map<DayOfWeek, List<ClockSpan>> week) {
        return week.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(hours -> !hours.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
