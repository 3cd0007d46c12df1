/**
 * The station's state: elements, frames, time and the geometry of Earth and Sun.
 *
 * <p>{@link space.hamsafar.orbit.StationOrbit} gives the state at any instant in its reach, and {@link
 * space.hamsafar.orbit.Ephemerides} samples it. The packages below are built on this one: {@code message} reads and
 * writes what is exchanged, {@code window} finds passes, light, contact, launches and landings, {@code altitude} watches
 * the altitude. This package uses none of them.
 *
 * <p>Instants are UTC and periods half-open. The Earth turns by UT1 = UTC, without polar motion, so that nothing has to
 * be downloaded: this is wrong by up to 0.9 s, or 0.004° of rotation, which is 0.45 km on the equator and below the
 * error of the elements themselves (0.1 to 2.6 km in a week). Leap seconds are built in up to the one of 2017.
 *
 * <p>The package knows no people and may use Orekit and ThreeTen-Extra. No Orekit type appears in a public signature.
 * What the world outside brings (files, elements that do not reach an instant) fails with {@link
 * space.hamsafar.orbit.OrbitException}.
 */
@NullMarked
package space.hamsafar.orbit;

import org.jspecify.annotations.NullMarked;
