package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * A day on board, from waking to waking. The clock of the whole day moves with the nights around it: the morning with
 * the night before, the evening with the night after.
 *
 * @param number flight day, 1 on the day of docking
 * @param date date on board
 * @param rules how the day is built
 * @param morningShift minutes by which the night before is later than usual
 * @param eveningShift minutes by which the night after is later than usual
 */
record BoardDay(int number, LocalDate date, DayRules rules, int morningShift, int eveningShift) {

    /** The instant of a time of day, moved with the day. */
    Instant at(LocalTime clock) {
        return usual(clock).plus(Duration.ofMinutes(clock.isBefore(noon()) ? morningShift : eveningShift));
    }

    private Instant usual(LocalTime clock) {
        return date.atTime(clock).atZone(rules.zone()).toInstant();
    }

    /** Middle of the usual waking hours. */
    private LocalTime noon() {
        long awake = Duration.between(rules.wake(), rules.sleep()).toMinutes();
        return rules.wake().plusMinutes((awake > 0 ? awake : awake + 24 * 60) / 2);
    }

    Instant wake() {
        return usual(rules.wake()).plus(Duration.ofMinutes(morningShift));
    }

    /** Begin of the sleep that ends this day, after midnight if the crew goes to bed so late. */
    Instant sleep() {
        boolean late = !rules.sleep().isAfter(rules.wake());
        ZonedDateTime usual = date.plusDays(late ? 1 : 0).atTime(rules.sleep()).atZone(rules.zone());
        return usual.toInstant().plus(Duration.ofMinutes(eveningShift));
    }

    /** How much longer a visitor's work takes on this day. */
    double newcomerFactor() {
        var factors = rules.newcomerFactors();
        return number >= 1 && number <= factors.size() ? factors.get(number - 1) : 1;
    }
}
