package space.hamsafar.campaign.desk;

import java.time.Instant;
import space.hamsafar.campaign.application.Applications;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.state.CampaignState;
import space.hamsafar.campaign.store.PersonalRows;
import space.hamsafar.campaign.store.PersonalVault;
import space.hamsafar.campaign.store.Segments;

/**
 * What the handler of an operation works with. In a dry run segments, rows and vault keep nothing.
 *
 * @param actor who was found to be allowed
 * @param at when
 * @param policy the rules
 * @param state as it is before
 * @param segments to read and write
 * @param rows of applications, to read and write
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
        PersonalRows rows,
        PersonalVault vault,
        byte[] blindingKey,
        boolean dryRun) {

    /** All applications that were taken, as they are now. */
    Applications applications() {
        return new Applications(
                rows,
                state.imports().stream().map(DeskFact.Imported::applications).toList(),
                state.medical().forgotten());
    }
}
