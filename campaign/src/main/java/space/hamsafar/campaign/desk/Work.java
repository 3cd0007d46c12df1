package space.hamsafar.campaign.desk;

import java.time.Instant;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.state.CampaignState;
import space.hamsafar.campaign.store.PersonalVault;
import space.hamsafar.campaign.store.Segments;

/**
 * What the handler of an operation works with. In a dry run the segments and the vault keep nothing.
 *
 * @param actor who was found to be allowed
 * @param at when
 * @param policy the rules
 * @param state as it is before
 * @param segments to read and write
 * @param vault to read and write
 * @param blindingKey secret of the names that assessors see
 * @param dryRun whether nothing may be left behind, files that were asked for included
 */
record Work(
        Actor actor,
        Instant at,
        CampaignPolicy policy,
        CampaignState state,
        Segments segments,
        PersonalVault vault,
        byte[] blindingKey,
        boolean dryRun) {}
