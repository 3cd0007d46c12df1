package space.hamsafar.campaign.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.campaign.role.Role;

/**
 * How a stage is run.
 *
 * @param id of the stage
 * @param title what it is
 * @param site id of the site where it is held
 * @param agency id of the party that holds the data
 * @param scorers roles that may score
 * @param sees ids of the fields that whoever scores may see; nothing else is shown
 * @param criteria the scoring sheet
 * @param minimumAssessors how many must score each applicant
 * @param pass who passes
 * @param capacityPerDay applicants who can be seen a day
 * @param opens first day
 * @param closes last day of scoring
 * @param appealDays calendar days from the release in which appeals can be made
 * @param tests where, when and with whom the tests are held
 */
public record StagePolicy(
        String id,
        String title,
        String site,
        String agency,
        Set<Role> scorers,
        List<String> sees,
        List<Criterion> criteria,
        int minimumAssessors,
        PassRule pass,
        int capacityPerDay,
        LocalDate opens,
        LocalDate closes,
        int appealDays,
        StageSite tests) {

    public StagePolicy {
        scorers = Set.copyOf(scorers);
        sees = List.copyOf(sees);
        criteria = List.copyOf(criteria);
    }

    /** The criterion of an id, if the sheet has it. */
    public Optional<Criterion> criterion(String criterion) {
        return criteria.stream().filter(line -> line.id().equals(criterion)).findFirst();
    }
}
