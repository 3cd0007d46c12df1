/**
 * Measures of the running selection: made-up applications with planted duplicates, and the parts of {@code hamsafar
 * bench selection}.
 *
 * <p>{@link space.hamsafar.bench.selection.SelectionBench} runs the parts, each a {@link
 * space.hamsafar.bench.selection.Part}. It knows {@code campaign}.
 */
@NullMarked
package space.hamsafar.bench.selection;

import org.jspecify.annotations.NullMarked;
