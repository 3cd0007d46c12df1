/**
 * Changes of an approved timeline: edits by hand, and the record of baselines, versions and
 * change requests with one approval for each control centre.
 *
 * <p>{@link space.hamsafar.programme.flight.TimelineDiff} compares, {@link space.hamsafar.programme.change.HandEdit}
 * edits, {@link space.hamsafar.programme.change.ChangeRecord} holds the state that follows from events. It uses {@code
 * flight}; files are the business of {@code exchange}.
 */
@NullMarked
package space.hamsafar.programme.change;

import org.jspecify.annotations.NullMarked;
