/**
 * What is personal, encrypted with keys that can be destroyed one by one: rows of applications in {@link
 * space.hamsafar.campaign.vault.SealedRows}, texts about persons in {@link space.hamsafar.campaign.vault.SealedVault}.
 *
 * <p>It knows {@code store}, and {@code fact} for segments.
 */
@NullMarked
package space.hamsafar.campaign.vault;

import org.jspecify.annotations.NullMarked;
