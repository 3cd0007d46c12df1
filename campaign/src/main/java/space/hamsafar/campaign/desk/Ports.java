package space.hamsafar.campaign.desk;

import java.time.Clock;
import space.hamsafar.campaign.store.CampaignStore;
import space.hamsafar.campaign.store.PersonalVault;

/**
 * What a desk stands on.
 *
 * @param store of the campaign
 * @param vault for texts about persons
 * @param clock that says when something is done
 */
public record Ports(CampaignStore store, PersonalVault vault, Clock clock) {}
