/**
 * Benchmarks of the planning engine on public instances.
 *
 * <p>{@link space.hamsafar.bench.Format} reads an instance of each family, {@link space.hamsafar.bench.BenchSolve} solves one;
 * the package {@code compare} holds solvers against each other. Every schedule is verified by the independent checker. What is wrong with a file is a {@link space.hamsafar.bench.BenchException}. It
 * uses {@code planning} and Jackson.
 */
@NullMarked
package space.hamsafar.bench;

import org.jspecify.annotations.NullMarked;
