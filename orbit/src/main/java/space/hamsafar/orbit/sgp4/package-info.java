/**
 * SGP4 and SDP4: where a two-line element set says that an object is.
 *
 * <p>{@link space.hamsafar.orbit.sgp4.Sgp4} is made from {@link space.hamsafar.orbit.sgp4.Sgp4Elements} and gives single
 * states, or many at once in flat arrays at several times the speed. Written after Vallado, Crawford, Hujsak and Kelso,
 * <i>Revisiting Spacetrack Report #3</i> (AIAA 2006-6753), with the constants of WGS-72 and the improved mode. Lengths are
 * Earth radii and times minutes inside, kilometres and seconds outside; angles are radians; the frame is TEME of date.
 *
 * <p>Uses the JDK alone.
 */
@NullMarked
package space.hamsafar.orbit.sgp4;

import org.jspecify.annotations.NullMarked;
