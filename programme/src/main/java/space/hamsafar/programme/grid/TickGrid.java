package space.hamsafar.programme.grid;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Ticks of equal length from the midnight with which a local day begins.
 *
 * @param firstDay local day whose midnight is tick 0
 * @param zone local time
 * @param minutesPerTick length of a tick, at least 1
 */
public record TickGrid(LocalDate firstDay, ZoneId zone, int minutesPerTick) {

    public TickGrid {
        if (minutesPerTick < 1) {
            throw new IllegalArgumentException("a tick of " + minutesPerTick + " minutes: it must be at least 1");
        }
    }

    /** The instant of tick 0. */
    public Instant origin() {
        return firstDay.atStartOfDay(zone).toInstant();
    }

    /** The instant at which a tick begins. */
    public Instant instant(int tick) {
        return origin().plus(Duration.ofMinutes((long) tick * minutesPerTick));
    }

    /** The local day on which a tick begins. */
    public LocalDate day(int tick) {
        return instant(tick).atZone(zone).toLocalDate();
    }

    /** The first tick that begins at the instant or after it; negative before the first day. */
    public int ceil(Instant instant) {
        return Math.toIntExact(-Math.floorDiv(-secondsTo(instant), 60L * minutesPerTick));
    }

    /** The last tick that begins at the instant or before it; negative before the first day. */
    public int floor(Instant instant) {
        return Math.toIntExact(Math.floorDiv(secondsTo(instant), 60L * minutesPerTick));
    }

    /** The tick of the midnight with which a local day begins; the next one if a change of clocks leaves it between. */
    public int midnight(LocalDate day) {
        return ceil(day.atStartOfDay(zone).toInstant());
    }

    /** The ticks that hold so many minutes, rounded up. */
    public int ticks(long minutes) {
        return Math.toIntExact(Math.ceilDiv(minutes, (long) minutesPerTick));
    }

    private long secondsTo(Instant instant) {
        return Duration.between(origin(), instant).toSeconds();
    }
}
