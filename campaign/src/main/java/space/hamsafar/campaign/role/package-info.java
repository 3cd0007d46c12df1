/**
 * Who acts in a selection: {@link space.hamsafar.campaign.role.Actor} and {@link space.hamsafar.campaign.role.Role}.
 *
 * <p>It knows nothing else.
 */
@NullMarked
package space.hamsafar.campaign.role;

import org.jspecify.annotations.NullMarked;
