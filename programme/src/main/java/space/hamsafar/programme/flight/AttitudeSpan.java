package space.hamsafar.programme.flight;

import space.hamsafar.programme.setting.ClockSpan;

/**
 * Hours in which the station flies in an attitude of its own, for work that needs it.
 *
 * @param attitude what it is called
 * @param flightDay flight day from 1
 * @param hours of that day, by the clock on board
 */
public record AttitudeSpan(String attitude, int flightDay, ClockSpan hours) {}
