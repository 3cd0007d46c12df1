/**
 * Why a project has no complete schedule: a smallest set of its constraints that cannot hold together.
 *
 * <p>{@link space.hamsafar.planning.conflict.ConflictSearch} finds one, {@link space.hamsafar.planning.conflict.Conflict}
 * is what it found. May use {@code search}, {@code exact} and the model.
 */
@NullMarked
package space.hamsafar.planning.conflict;

import org.jspecify.annotations.NullMarked;
