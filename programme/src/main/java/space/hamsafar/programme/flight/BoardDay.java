package space.hamsafar.programme.flight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day on board.
 *
 * @param number flight day, 1 on the day of docking
 * @param date date on board
 * @param rules how the day is built
 */
record BoardDay(int number, LocalDate date, DayRules rules) {

    Instant at(LocalTime clock) {
        return date.atTime(clock).atZone(rules.zone()).toInstant();
    }

    Instant wake() {
        return at(rules.wake());
    }

    /** Begin of the sleep that ends this day, after midnight if the crew goes to bed so late. */
    Instant sleep() {
        boolean late = !rules.sleep().isAfter(rules.wake());
        return (late ? next() : this).at(rules.sleep());
    }

    BoardDay next() {
        return new BoardDay(number + 1, date.plusDays(1), rules);
    }

    BoardDay previous() {
        return new BoardDay(number - 1, date.minusDays(1), rules);
    }

    /** Midnight on board at which the day begins. */
    Instant begin() {
        return at(LocalTime.MIDNIGHT);
    }

    /** How much longer the visitor's work takes on this day. */
    double newcomerFactor() {
        var factors = rules.newcomerFactors();
        return number >= 1 && number <= factors.size() ? factors.get(number - 1) : 1;
    }
}
