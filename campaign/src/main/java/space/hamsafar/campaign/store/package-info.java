/**
 * Where a campaign is kept: {@link space.hamsafar.campaign.store.CampaignStore}, of which
 * {@link space.hamsafar.campaign.store.FileStore} keeps a journal and segments in the programme folder.
 *
 * <p>An append returns when its facts are on the disk, and facts of one append are there together or not at all. What is
 * worked out from them is the concern of others. It knows {@code fact} and {@code role}.
 */
@NullMarked
package space.hamsafar.campaign.store;

import org.jspecify.annotations.NullMarked;
