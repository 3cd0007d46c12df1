/**
 * Local working time as ticks: what selection and training need to hand their time problems to the planning engine.
 *
 * <p>{@link space.hamsafar.programme.grid.TickGrid} turns instants into ticks and back, {@link
 * space.hamsafar.programme.grid.WorkWindows} gives the windows in which work of some length can be done. It uses {@code
 * setting} and the planning model, and knows no phase.
 */
@NullMarked
package space.hamsafar.programme.grid;

import org.jspecify.annotations.NullMarked;
