/**
 * What whoever scores may see: only the fields that the stage names, of applicants under other names, in an order that
 * tells nothing.
 *
 * <p>{@link space.hamsafar.campaign.blind.Blinding} makes the names and the order from a secret key. It knows nothing
 * else of the module.
 */
@NullMarked
package space.hamsafar.campaign.blind;

import org.jspecify.annotations.NullMarked;
