/**
 * The flight as it really goes: what of the timeline was done and when, how far ahead or behind everybody is, and a new
 * timeline that leaves the past as it was and changes as little of the rest as it can.
 *
 * <p>{@link space.hamsafar.programme.execution.StatusFile} reads what happened, {@link
 * space.hamsafar.programme.execution.RunningTimeline} replans, {@link space.hamsafar.programme.execution.WaysOut} finds
 * what can be offered for work that finds no place. It uses {@code flight}, {@code source} and the planning engine.
 */
@NullMarked
package space.hamsafar.programme.execution;

import org.jspecify.annotations.NullMarked;
