/**
 * Reads and writes the messages by which orbits are exchanged: {@link space.hamsafar.orbit.message.OmmFile} and {@link
 * space.hamsafar.orbit.message.TleFile} read mean elements, {@link space.hamsafar.orbit.message.OemReader} reads an
 * ephemeris and {@link space.hamsafar.orbit.message.OemFile} writes one.
 *
 * <p>Every problem of a file is collected with its place and thrown as one {@link space.hamsafar.orbit.OrbitException}.
 * May use the root package of the module, Orekit, Jackson's core and FastCSV.
 */
@NullMarked
package space.hamsafar.orbit.message;

import org.jspecify.annotations.NullMarked;
