package space.hamsafar.campaign.operation;

import space.hamsafar.campaign.policy.CampaignPolicy;

/**
 * Something that can be done in a campaign.
 *
 * <p>The permission belongs to the kind of operation alone, never to the values of one. What depends on values, such as
 * whether this assessor was assigned to this applicant, is for the handler, which refuses in the same words whether the
 * applicant does not exist or only may not be seen.
 */
public sealed interface Operation permits DeskOperation, BoardOperation, MedicalOperation {

    /** Id of the stage whose phase decides; {@link CampaignPolicy#APPLICATION} for what concerns the campaign. */
    default String stage() {
        return CampaignPolicy.APPLICATION;
    }

    /** Who may do it, and when. */
    Permission permission();

    /** Whether it leaves a trace; a question does not. */
    default boolean changes() {
        return true;
    }

    /** Its name in the journal, such as {@code ImportApplications}. */
    default String name() {
        return getClass().getSimpleName();
    }
}
