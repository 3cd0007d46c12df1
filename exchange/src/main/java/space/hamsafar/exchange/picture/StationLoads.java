package space.hamsafar.exchange.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.threeten.extra.Interval;
import space.hamsafar.programme.flight.TimelineEntry;

/**
 * What work asks of the station in the course of a day.
 *
 * @param attitudes particular attitudes
 * @param powerW power that there is for experiments
 * @param wattsOf power that an entry takes
 */
public record StationLoads(List<Attitude> attitudes, double powerW, ToIntFunction<TimelineEntry> wattsOf) {

    public StationLoads {
        attitudes = List.copyOf(attitudes);
    }

    /**
     * An attitude that is flown.
     *
     * @param name what it is called
     * @param during when
     */
    public record Attitude(String name, Interval during) {}

    /**
     * A stretch of constant power.
     *
     * @param during when
     * @param watts how much all entries take together, above 0
     */
    public record Level(Interval during, int watts) {}

    /** The stretches of constant power of a timeline, in order. */
    List<Level> power(List<TimelineEntry> timeline) {
        var loaded =
                timeline.stream().filter(entry -> wattsOf.applyAsInt(entry) > 0).toList();
        var edges = new TreeSet<Instant>();
        for (TimelineEntry entry : loaded) {
            edges.add(entry.start());
            edges.add(entry.end());
        }
        var levels = new ArrayList<Level>();
        Instant from = edges.isEmpty() ? Instant.EPOCH : edges.first();
        for (Instant to : edges) {
            Instant begin = from;
            int watts = loaded.stream()
                    .filter(entry -> entry.start().isBefore(to) && entry.end().isAfter(begin))
                    .mapToInt(wattsOf)
                    .sum();
            if (watts > 0 && begin.isBefore(to)) {
                levels.add(new Level(Interval.of(begin, to), watts));
            }
            from = to;
        }
        return levels;
    }
}
