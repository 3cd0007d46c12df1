package space.hamsafar.programme.grid;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.explain.Change;
import space.hamsafar.planning.explain.Remedy;

/**
 * Says what would have to change in a planner's words: local times instead of ticks, names instead of ids.
 *
 * @param at instant of a tick
 * @param zone time zone of the texts
 * @param minutesPerTick length of a tick
 * @param names the name of anything that has an id in the project
 */
public record ChangeWords(IntFunction<Instant> at, ZoneId zone, int minutesPerTick, UnaryOperator<String> names) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** All changes of a remedy and the place that they give, without a full stop. */
    public String text(Remedy remedy) {
        var place = remedy.place();
        return remedy.changes().stream().map(this::text).collect(Collectors.joining(" and ")) + ", for "
                + times(place.start(), place.end());
    }

    /** The local times of a span, the date of its end only where it is another. */
    public String times(Span span) {
        return times(span.start(), span.end());
    }

    private String text(Change change) {
        return switch (change) {
            case Change.LongerWindow c -> "make the window " + times(c.window()) + " " + minutes(c.ticks()) + " longer";
            case Change.EarlierRelease c -> "let it begin " + minutes(c.before() - c.release()) + " earlier";
            case Change.LaterDeadline c -> "let it end " + minutes(c.deadline() - c.before()) + " later";
            case Change.RelaxedLag c ->
                "shift the time between " + name(c.lag().from()) + " and "
                        + name(c.lag().to()) + " by " + minutes(c.ticks());
            case Change.SmallerGap c ->
                "let the gap of " + name(c.spacing()) + " be " + minutes(c.gap()) + " instead of "
                        + minutes(c.before());
            case Change.MoreCapacity c ->
                "have " + c.units() + " more of " + name(c.resource()) + " " + times(c.during());
            case Change.WiderReservoir c ->
                "let " + name(c.reservoir()) + " lie between " + c.minimum() + " and " + c.maximum();
            case Change.Qualified c ->
                c.skill().isEmpty()
                        ? "let " + name(c.person()) + " do it too"
                        : "qualify " + name(c.person()) + " as " + c.skill();
            case Change.Available c -> "have " + name(c.person()) + " available " + times(c.during());
            case Change.LargerBudget c -> "raise " + name(c.budget()) + " by " + minutes(c.limit() - c.before());
            case Change.Dropped c -> "leave out " + name(c.activity());
            case Change.LargerChoice c -> "allow " + c.maximum() + " of " + name(c.choice());
            case Change.NoRequirement c -> "do it without " + name(c.required());
            case Change.FreeTeams c ->
                "let anybody do " + name(c.link().firstActivity()) + " and "
                        + name(c.link().secondActivity());
        };
    }

    private String name(String id) {
        return names.apply(id);
    }

    private String times(int start, int end) {
        var from = at.apply(start).atZone(zone);
        var to = at.apply(end).atZone(zone);
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        return MINUTE.format(from) + "–" + (sameDay ? CLOCK : MINUTE).format(to);
    }

    private String minutes(int ticks) {
        long all = (long) ticks * minutesPerTick;
        if (all < 60) {
            return all + " min";
        }
        long rest = all % 60;
        return all / 60 + " h" + (rest == 0 ? "" : " " + rest + " min");
    }
}
