/**
 * Station state in, windows and ephemerides out: where the station is, when a ground site sees it, when it is in
 * daylight, in contact, in the plane of a launch pad or over a landing site, and how its altitude decays.
 *
 * <p>{@link space.hamsafar.orbit.OmmFile} reads {@link space.hamsafar.orbit.MeanElements}, from which {@link
 * space.hamsafar.orbit.StationOrbit} is made. From an orbit and a period, {@link space.hamsafar.orbit.Passes}, {@link
 * space.hamsafar.orbit.OrbitLight}, {@link space.hamsafar.orbit.RelayContact}, {@link
 * space.hamsafar.orbit.LaunchWindows}, {@link space.hamsafar.orbit.Landings}, {@link
 * space.hamsafar.orbit.AltitudeWatch} and {@link space.hamsafar.orbit.Ephemerides} give immutable values; {@link
 * space.hamsafar.orbit.OemFile} writes an ephemeris for others.
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
