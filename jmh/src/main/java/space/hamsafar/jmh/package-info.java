/**
 * Micro-benchmarks of the hot loops, for JMH.
 *
 * <p>Built with {@code -Pjmh} only and no part of the tests; CONTRIBUTING.md says how to run them. A benchmark is a public
 * class with {@code @State}, its inputs being generated from a seed.
 */
@NullMarked
package space.hamsafar.jmh;

import org.jspecify.annotations.NullMarked;
