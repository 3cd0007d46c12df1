package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.programme.setting.ClockSpan;

/**
 * The time from docking to undocking, cut into days on board and laid on the planner's grid of five minutes.
 *
 * <p>Tick 0 is midnight on board before docking. The day of docking has the number 1.
 *
 * @param rules how a day is built
 * @param docking first instant
 * @param undocking first instant after it
 */
record Stay(DayRules rules, Instant docking, Instant undocking) {

    static final int TICK_MINUTES = 5;

    /** Docking checks, opening the hatch, welcome and safety briefing. */
    static final int WELCOME_MINUTES = 60;

    /** Farewell, closing the hatch and leak check. */
    static final int FAREWELL_MINUTES = 90;

    /** Tick 0. */
    Instant origin() {
        return firstDate().atStartOfDay(rules.zone()).toInstant();
    }

    LocalDate firstDate() {
        return docking.atZone(rules.zone()).toLocalDate();
    }

    /** The last tick that begins at or before the instant. */
    int floor(Instant instant) {
        return (int) Math.floorDiv(ChronoUnit.MILLIS.between(origin(), instant), TICK_MINUTES * 60_000L);
    }

    /** The first tick that begins at or after the instant. */
    int ceil(Instant instant) {
        int floor = floor(instant);
        return at(floor).isBefore(instant) ? floor + 1 : floor;
    }

    Instant at(int tick) {
        return origin().plus(Duration.ofMinutes((long) tick * TICK_MINUTES));
    }

    /** So many ticks as hold the minutes. */
    static int ticks(double minutes) {
        return (int) Math.ceil(minutes / TICK_MINUTES - 1e-9);
    }

    /** First tick after the stay. */
    int horizon() {
        return floor(undocking);
    }

    /** When docking and welcome are over. */
    Instant freeFrom() {
        return at(ceil(docking.plus(Duration.ofMinutes(WELCOME_MINUTES))));
    }

    /** When farewell begins. */
    Instant freeTo() {
        return at(floor(undocking.minus(Duration.ofMinutes(FAREWELL_MINUTES))));
    }

    /** The days that have a part in the stay, in order. */
    List<BoardDay> days() {
        LocalDate first = firstDate();
        LocalDate last = undocking.atZone(rules.zone()).toLocalDate();
        return first.datesUntil(last.plusDays(1))
                .map(date -> new BoardDay((int) ChronoUnit.DAYS.between(first, date) + 1, date, rules))
                .toList();
    }

    /** Whether a stretch lies wholly between welcome and farewell. */
    boolean isFree(Instant start, Instant end) {
        return !start.isBefore(freeFrom()) && !end.isAfter(freeTo());
    }

    /**
     * When the crew wakes. A night that docking and welcome cut is as long as any other, so it ends later.
     *
     * <pre>
     * 22:00 bedtime, 02:10–03:10 docking and welcome, 03:10–11:40 sleep instead of until 06:30
     * </pre>
     */
    Instant wake(BoardDay day) {
        return sleepsIn(day)
                ? freeFrom().plus(Duration.between(day.sleep(), day.next().wake()))
                : day.wake();
    }

    private boolean sleepsIn(BoardDay day) {
        return docking.isBefore(day.wake()) && freeFrom().isAfter(day.previous().sleep());
    }

    /** Whether a late docking lets the crew sleep through an instant of the day, or wake up in it. */
    boolean isSleptThrough(BoardDay day, Instant instant) {
        return sleepsIn(day) && instant.isBefore(up(day));
    }

    private Instant up(BoardDay day) {
        return wake(day).plus(Duration.ofMinutes(rules.postSleepMinutes()));
    }

    /** Whether a day lies wholly between welcome and farewell, from waking as always to sleeping. */
    boolean isFull(BoardDay day) {
        return isFree(day.wake(), day.sleep()) && !sleepsIn(day);
    }

    /** The part of a meal's hours in which the crew can eat; where it is too short, the meal is left out. */
    Interval mealHours(BoardDay day, ClockSpan hours) {
        Instant from = day.at(hours.from());
        Instant to = day.at(hours.to());
        Instant up = sleepsIn(day) ? up(day) : from;
        return Interval.of(earlier(later(from, up), to), to);
    }

    /** The part of a day in which work can be done; empty where welcome or farewell leave none. */
    Interval working(BoardDay day) {
        Instant from = later(up(day), freeFrom());
        Instant to = earlier(day.sleep().minus(Duration.ofMinutes(rules.preSleepMinutes())), freeTo());
        return from.isBefore(to) ? Interval.of(from, to) : Interval.of(from, from);
    }

    static Instant later(Instant first, Instant second) {
        return first.isBefore(second) ? second : first;
    }

    static Instant earlier(Instant first, Instant second) {
        return first.isBefore(second) ? first : second;
    }
}
