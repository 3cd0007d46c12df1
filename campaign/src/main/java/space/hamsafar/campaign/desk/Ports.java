package space.hamsafar.campaign.desk;

import java.time.Clock;
import space.hamsafar.campaign.store.CampaignStore;
import space.hamsafar.campaign.store.PersonalRows;
import space.hamsafar.campaign.store.PersonalVault;

/**
 * What a desk stands on.
 *
 * @param store of the campaign
 * @param rows of applications, in the store's segments
 * @param vault for texts about persons
 * @param clock that says when something is done
 * @param blindingKey secret from which the names and the order come that assessors see; the same for a whole campaign
 */
public record Ports(CampaignStore store, PersonalRows rows, PersonalVault vault, Clock clock, byte[] blindingKey) {
    private static final int LEAST_KEY_BYTES = 16;

    public Ports {
        blindingKey = blindingKey.clone();
        if (blindingKey.length < LEAST_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "blindingKey has " + blindingKey.length + " bytes: give at least " + LEAST_KEY_BYTES);
        }
    }
}
