/**
 * Texts about persons, encrypted with a key for each: {@link space.hamsafar.campaign.vault.SealedVault}.
 *
 * <p>It knows {@code store} alone.
 */
@NullMarked
package space.hamsafar.campaign.vault;

import org.jspecify.annotations.NullMarked;
