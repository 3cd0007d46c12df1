/**
 * Who scores whom: an optimal assignment that keeps conflicts of interest, loads and languages, and mixes strict and
 * lenient assessors; or the reason why there is none.
 *
 * <p>{@link space.hamsafar.campaign.assign.PanelProblem} is the problem, {@link
 * space.hamsafar.campaign.assign.PanelPlanner} the function, {@link space.hamsafar.campaign.assign.PanelPlan} the answer.
 * It knows nothing else of the module.
 */
@NullMarked
package space.hamsafar.campaign.assign;

import org.jspecify.annotations.NullMarked;
