/**
 * Solvers side by side: ours and its peers on the same instances, each in a process of its own, with the same budget of
 * CPU time, every schedule judged by the independent checker.
 *
 * <p>A {@link space.hamsafar.bench.compare.Solver} solves a project within a {@link space.hamsafar.bench.compare.Budget};
 * a {@link space.hamsafar.bench.compare.Worker} serves one of them to a parent process; a {@link
 * space.hamsafar.bench.compare.Comparison} asks the workers in turn and makes a {@link
 * space.hamsafar.bench.compare.Report}. It uses {@code planning}, the readers of {@code bench} and Jackson.
 */
@NullMarked
package space.hamsafar.bench.compare;

import org.jspecify.annotations.NullMarked;
