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

    /** The hours that are in each of some days; the only one's where there is one. */
    static List<ClockSpan> common(List<List<ClockSpan>> days) {
        return days.stream().reduce(WeekHours::common).orElse(List.of());
    }

    private static List<ClockSpan> common(List<ClockSpan> one, List<ClockSpan> other) {
        var spans = new ArrayList<ClockSpan>();
        for (var a : one) {
            for (var b : other) {
                var from = a.from().isAfter(b.from()) ? a.from() : b.from();
                var to = a.to().isBefore(b.to()) ? a.to() : b.to();
                if (from.isBefore(to)) {
                    spans.add(new ClockSpan(from, to));
                }
            }
        }
        return spans;
    }
}
