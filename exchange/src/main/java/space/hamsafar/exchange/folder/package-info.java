/**
 * The output folder of a plan, written as one: all files or none.
 *
 * <p>{@link space.hamsafar.exchange.folder.PlanFolder} is all there is to use. Stands on the other packages of the
 * module and on {@code orbit} for the ephemeris.
 */
@NullMarked
package space.hamsafar.exchange.folder;

import org.jspecify.annotations.NullMarked;
