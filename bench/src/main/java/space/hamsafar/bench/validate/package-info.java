/**
 * Checks of results against what others published: {@link space.hamsafar.bench.validate.Validation} runs the named {@link
 * space.hamsafar.bench.validate.Check checks}, each of which gives {@link space.hamsafar.bench.validate.Measure measures}
 * with their targets. A check reads public data from a folder and is added to the list in {@code Validation}. It uses
 * {@code orbit} and, for what the project shall be independent of, Orekit.
 */
@NullMarked
package space.hamsafar.bench.validate;

import org.jspecify.annotations.NullMarked;
