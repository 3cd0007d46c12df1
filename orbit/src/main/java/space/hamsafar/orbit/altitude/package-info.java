/**
 * Watches the station's altitude: {@link space.hamsafar.orbit.altitude.AltitudeWatch} holds the mean altitude over a
 * period against an {@link space.hamsafar.orbit.altitude.AltitudeBand}.
 *
 * <p>May use the root package of the module, Orekit and ThreeTen-Extra.
 */
@NullMarked
package space.hamsafar.orbit.altitude;

import org.jspecify.annotations.NullMarked;
