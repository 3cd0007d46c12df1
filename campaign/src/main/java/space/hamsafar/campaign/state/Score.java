package space.hamsafar.campaign.state;

import java.util.Map;

/**
 * The scores that an assessor gave an applicant, as they hold now.
 *
 * @param stage id
 * @param applicant id
 * @param assessor id
 * @param values by criterion
 * @param comments by criterion: references into the vault
 * @param corrections how often they were corrected
 * @param entry number of the journal's entry in which they stand
 */
public record Score(
        String stage,
        String applicant,
        String assessor,
        Map<String, Integer> values,
        Map<String, String> comments,
        int corrections,
        long entry) {}
