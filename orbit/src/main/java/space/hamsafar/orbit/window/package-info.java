/**
 * Finds the windows of a flight: passes, light on board, relay contact, launches and landings.
 *
 * <p>From a {@link space.hamsafar.orbit.StationOrbit} and a period, {@link space.hamsafar.orbit.window.Passes}, {@link
 * space.hamsafar.orbit.window.OrbitLight}, {@link space.hamsafar.orbit.window.RelayContact}, {@link
 * space.hamsafar.orbit.window.LaunchWindows} and {@link space.hamsafar.orbit.window.Landings} give immutable values, each
 * with its reason where one can be named.
 *
 * <p>May use the root package of the module, Orekit's mathematics and ThreeTen-Extra.
 */
@NullMarked
package space.hamsafar.orbit.window;

import org.jspecify.annotations.NullMarked;
