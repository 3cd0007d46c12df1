/**
 * Generates projects of any size from a seed, for benchmarks beyond the public instances.
 *
 * <p>{@link space.hamsafar.bench.generate.PureProjects} makes projects like PSPLIB's. The same arguments give the same
 * project. It uses {@code planning}.
 */
@NullMarked
package space.hamsafar.bench.generate;

import org.jspecify.annotations.NullMarked;
