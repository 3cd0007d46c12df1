/**
 * The record of changes in a plan folder: baseline, versions, change requests and approvals, as files that are only ever
 * added.
 *
 * <p>{@link space.hamsafar.exchange.change.ChangeFolder} is all there is to use; {@code docs/schema/change.schema.json}
 * describes the files. Uses Jackson.
 */
@NullMarked
package space.hamsafar.exchange.change;

import org.jspecify.annotations.NullMarked;
