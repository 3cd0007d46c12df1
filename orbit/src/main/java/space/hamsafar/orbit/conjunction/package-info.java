/**
 * Conjunctions: who of a catalogue comes near a station, and how likely a collision is.
 *
 * <p>{@link space.hamsafar.orbit.conjunction.Catalogue} reads element sets of many objects, {@link
 * space.hamsafar.orbit.conjunction.Screening} finds every approach below a distance, {@link
 * space.hamsafar.orbit.conjunction.ConjunctionMessage} reads a CDM and gives the probability of collision. May use the
 * root package and Orekit, of which no type appears in a public signature.
 */
@NullMarked
package space.hamsafar.orbit.conjunction;

import org.jspecify.annotations.NullMarked;
