package space.hamsafar.programme.training;

import java.time.LocalDate;

/**
 * Days on which a facility cannot be used.
 *
 * @param facility id of the facility
 * @param from first day
 * @param to last day, inclusive
 * @param reason why
 */
public record Outage(String facility, LocalDate from, LocalDate to, String reason) {}
