package space.hamsafar.programme.flight;

import java.time.LocalTime;

/**
 * A daily talk with a control centre, beside the morning and the evening conference of all.
 *
 * @param id unique among conferences
 * @param title what it is
 * @param party id of the party whose centre talks; empty for none in particular
 * @param at start, on-board time
 * @param minutes length
 * @param who takes part
 */
public record Conference(String id, String title, String party, LocalTime at, int minutes, Group who) {}
