/**
 * How fast and how gently running crew timelines are replanned. {@link space.hamsafar.bench.replan.ReplanBench} disturbs
 * generated timelines in ways that happen on board and judges every new plan by the independent checker.
 *
 * <p>It uses {@code planning}, the generators, and what {@code compare} knows of machines and saved reports.
 */
@NullMarked
package space.hamsafar.bench.replan;

import org.jspecify.annotations.NullMarked;
