/**
 * Judges flight plans from the facts of the mission and the station's orbit, and shares nothing with the planner.
 *
 * <p>{@link space.hamsafar.programme.flight.check.FlightChecker} asks each {@code *Rules} class in turn; a rule is named
 * in its findings, such as {@code flight.double-booking}. It knows the records of {@code flight}, {@code setting} and
 * the orbit, and nothing of the planning engine.
 */
@NullMarked
package space.hamsafar.programme.flight.check;

import org.jspecify.annotations.NullMarked;
