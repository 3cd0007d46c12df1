/**
 * The flight: launch instant, landing, and the crew timeline on board with experiments in their windows.
 *
 * <p>{@link space.hamsafar.programme.flight.Mission} is the problem, {@link
 * space.hamsafar.programme.flight.FlightPlan} the answer. It knows {@code setting}, the orbit windows and the planning
 * engine.
 */
@NullMarked
package space.hamsafar.programme.flight;

import org.jspecify.annotations.NullMarked;
