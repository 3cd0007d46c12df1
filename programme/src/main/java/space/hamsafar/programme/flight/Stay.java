package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * The time from docking to undocking, cut into days on board and laid on the planner's grid of five minutes.
 *
 * <p>Tick 0 is midnight on board before docking. The day of docking has the number 1.
 *
 * @param rules how a day is built
 * @param docking first instant
 * @param undocking first instant after it
 * @param shifts minutes by which each night is later than usual, from the one that ends on the day of docking
 */
record Stay(DayRules rules, Instant docking, Instant undocking, List<Integer> shifts) {

    static final int TICK_MINUTES = 5;

    private static final int EASY_MINUTES = 120;

    Stay {
        shifts = List.copyOf(shifts);
    }

    /** A stay whose nights make way for docking and undocking. */
    Stay(DayRules rules, Instant docking, Instant undocking) {
        this(rules, docking, undocking, usual(rules, docking, undocking).shifted());
    }

    /** The stay as if docking and undocking cut no night. */
    static Stay usual(DayRules rules, Instant docking, Instant undocking) {
        return new Stay(rules, docking, undocking, List.of());
    }

    private List<Integer> shifted() {
        return SleepPlan.shifts(rules, docking, freeFrom(), freeTo(), undocking);
    }

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
        return at(ceil(docking.plus(Duration.ofMinutes(rules.house().dockingMinutes()))));
    }

    /** When farewell begins. */
    Instant freeTo() {
        return at(floor(undocking.minus(Duration.ofMinutes(rules.house().undockingMinutes()))));
    }

    /** The days that have a part in the stay, in order. */
    List<BoardDay> days() {
        var days = new ArrayList<BoardDay>();
        LocalDate last = undocking.atZone(rules.zone()).toLocalDate();
        int count = (int) ChronoUnit.DAYS.between(firstDate(), last) + 1;
        for (int number = 1; number <= count; number++) {
            days.add(day(number));
        }
        return days;
    }

    /** A flight day; the one before docking has the number 0. */
    BoardDay day(int number) {
        boolean before = isSlept(number - 1);
        boolean after = isSlept(number);
        int morning = before ? shift(number - 1) : after ? shift(number) : 0;
        int evening = after ? shift(number) : morning;
        return new BoardDay(number, firstDate().plusDays(number - 1L), rules, morning, evening);
    }

    private int shift(int night) {
        return night >= 0 && night < shifts.size() ? shifts.get(night) : 0;
    }

    /** A night from bedtime to waking, with its own shift, whether or not the crew is together by then. */
    Interval night(int night) {
        var eve = new BoardDay(night, firstDate().plusDays(night - 1L), rules, shift(night), shift(night));
        var morning = new BoardDay(night + 1, firstDate().plusDays(night), rules, shift(night), shift(night));
        return Interval.of(eve.sleep(), morning.wake());
    }

    /** Whether any of a night lies between welcome and farewell; one before docking is none of this stay. */
    private boolean isSlept(int night) {
        return night(night).getEnd().isAfter(freeFrom())
                && night(night).getStart().isBefore(freeTo());
    }

    /** The last flight day, that of undocking. */
    int lastDay() {
        return (int) ChronoUnit.DAYS.between(
                        firstDate(), undocking.atZone(rules.zone()).toLocalDate())
                + 1;
    }

    /** Whether a stretch lies wholly between welcome and farewell. */
    boolean isFree(Instant start, Instant end) {
        return !start.isBefore(freeFrom()) && !end.isAfter(freeTo());
    }

    /** When an attitude is flown, by the usual clock of its day. */
    Interval attitude(AttitudeSpan span) {
        LocalDate date = firstDate().plusDays(span.flightDay() - 1L);
        return Interval.of(
                date.atTime(span.hours().from()).atZone(rules.zone()).toInstant(),
                date.atTime(span.hours().to()).atZone(rules.zone()).toInstant());
    }

    /**
     * Whether a day lies wholly between welcome and farewell, from waking to sleeping. One that a shift of sleep makes
     * shorter by more than two hours is an easy day, and not full.
     */
    boolean isFull(BoardDay day) {
        return isFree(day.wake(), day.sleep()) && day.morningShift() - day.eveningShift() <= EASY_MINUTES;
    }

    /** The part of a day in which work can be done; empty where welcome or farewell leave none. */
    Interval working(BoardDay day) {
        Instant up = day.wake().plus(Duration.ofMinutes(rules.postSleepMinutes()));
        Instant from = later(up, freeFrom());
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
