/** Benchmarks on public instances. */
@NullMarked
package space.hamsafar.bench;

import org.jspecify.annotations.NullMarked;
