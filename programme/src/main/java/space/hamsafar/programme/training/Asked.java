package space.hamsafar.programme.training;

/**
 * Sessions that somebody asks about.
 *
 * @param unit id of the unit
 * @param number of the session, from 1; 0 for all of the unit
 */
public record Asked(String unit, int number) {}
