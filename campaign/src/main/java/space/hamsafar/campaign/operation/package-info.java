/**
 * What can be done in a campaign, as data: sealed records, each of which states who may do it and when.
 *
 * <p>{@link space.hamsafar.campaign.operation.Operation} is the root; the desk performs them. It knows {@code policy} and
 * {@code role}.
 */
@NullMarked
package space.hamsafar.campaign.operation;

import org.jspecify.annotations.NullMarked;
