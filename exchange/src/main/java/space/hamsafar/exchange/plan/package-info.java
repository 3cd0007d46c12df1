/**
 * The plan as a JSON document that programs and people read, written and read back without loss.
 *
 * <p>{@link space.hamsafar.exchange.plan.PlanJson} is all there is to use; {@code docs/schema/plan.schema.json}
 * describes the document. Uses Jackson.
 */
@NullMarked
package space.hamsafar.exchange.plan;

import org.jspecify.annotations.NullMarked;
