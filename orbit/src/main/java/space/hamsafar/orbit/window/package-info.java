/**
 * Finds the windows of a flight: passes, light on board, relay contact, targets, region crossings, launches and landings.
 *
 * <p>{@link space.hamsafar.orbit.window.SampledTrack} samples an orbit or an ephemeris once; from it and a period, {@link
 * space.hamsafar.orbit.window.Passes}, {@link space.hamsafar.orbit.window.OrbitLight}, {@link
 * space.hamsafar.orbit.window.BetaAngle}, {@link space.hamsafar.orbit.window.RelayContact}, {@link
 * space.hamsafar.orbit.window.Targets}, {@link space.hamsafar.orbit.window.RegionCrossings}, {@link
 * space.hamsafar.orbit.window.LandingRanking} and {@link space.hamsafar.orbit.window.EmergencyLandings} give immutable
 * values; {@link space.hamsafar.orbit.window.LaunchOpportunities} needs the mean elements of a {@link
 * space.hamsafar.orbit.StationOrbit}. A window tells its reason and, in a {@link
 * space.hamsafar.orbit.window.WindowSource}, what it was computed from.
 *
 * <p>May use the root package of the module, Orekit's mathematics and ThreeTen-Extra.
 */
@NullMarked
package space.hamsafar.orbit.window;

import org.jspecify.annotations.NullMarked;
