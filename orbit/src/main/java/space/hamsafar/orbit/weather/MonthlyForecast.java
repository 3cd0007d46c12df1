package space.hamsafar.orbit.weather;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import space.hamsafar.orbit.OrbitException;

/**
 * A published forecast of the months ahead, straight lines between the middles of the months.
 *
 * <p>Before its first and after its last month it has nothing to say.
 */
public final class MonthlyForecast implements SpaceWeather {
    private final String source;
    private final NavigableMap<LocalDate, Month> months;

    /**
     * One month of the forecast: values at {@link Level#LOW}, {@link Level#MIDDLE} and {@link Level#HIGH}.
     *
     * @param flux F10.7, solar flux units, three rising values
     * @param ap Ap, three rising values
     */
    record Month(Triple flux, Triple ap) {}

    /** Three values of one quantity, lowest first. */
    record Triple(double low, double middle, double high) {
        double at(Level level) {
            return switch (level) {
                case LOW -> low;
                case MIDDLE -> middle;
                case HIGH -> high;
            };
        }
    }

    /** A forecast by the first day of its months; at least one month. */
    MonthlyForecast(String source, Map<LocalDate, Month> months) {
        this.source = source;
        this.months = new TreeMap<>();
        months.forEach((first, month) -> this.months.put(first.plusDays(14), month));
    }

    @Override
    public Activity on(LocalDate day, Level level) {
        LocalDate firstDay = months.firstKey().minusDays(14);
        LocalDate lastDay = months.lastKey().plusDays(16);
        if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
            throw new OrbitException(
                    "%s reaches from %s to %s; %s is outside. Give a newer file, or none for the mean solar cycle."
                            .formatted(source, firstDay, lastDay, day));
        }
        var before = months.floorEntry(day);
        var after = months.ceilingEntry(day);
        var left = before == null ? months.firstEntry() : before;
        var right = after == null ? months.lastEntry() : after;
        double length = right.getKey().toEpochDay() - left.getKey().toEpochDay();
        double rest = length <= 0 ? 0 : (day.toEpochDay() - left.getKey().toEpochDay()) / length;
        double flux = left.getValue().flux().at(level) * (1 - rest)
                + right.getValue().flux().at(level) * rest;
        double ap = left.getValue().ap().at(level) * (1 - rest)
                + right.getValue().ap().at(level) * rest;
        return new Activity(flux, flux, ap);
    }

    @Override
    public String source() {
        return source;
    }

    /** First day of which it says something. */
    LocalDate from() {
        return months.firstKey().minusDays(14);
    }

    /** Last day of which it says something. */
    LocalDate to() {
        return months.lastKey().plusDays(16);
    }
}
