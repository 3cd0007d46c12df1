/**
 * Reads and writes the messages by which orbits are exchanged: {@link space.hamsafar.orbit.message.OmmFile} reads mean
 * elements, {@link space.hamsafar.orbit.message.OemFile} writes an ephemeris.
 *
 * <p>Every problem of a file is collected with its place and thrown as one {@link space.hamsafar.orbit.OrbitException}.
 * May use the root package of the module and Orekit.
 */
@NullMarked
package space.hamsafar.orbit.message;

import org.jspecify.annotations.NullMarked;
