package space.hamsafar.programme.flight;

import java.time.LocalDate;

/**
 * The host crew's time for the visitor's work on a day.
 *
 * @param day on-board day
 * @param usedMinutes minutes in the timeline, over the whole host crew
 * @param budgetMinutes minutes that are allowed
 */
public record HostTime(LocalDate day, int usedMinutes, int budgetMinutes) {}
