package space.hamsafar.campaign.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.hamsafar.programme.selection.EligibilityRule;

/**
 * The published rules of a campaign.
 *
 * @param hash SHA-256 of the file that they were read from, in hexadecimal
 * @param opens first day of applications
 * @param closes last day of applications
 * @param referenceDay day on which ages count
 * @param finalists how many are wanted
 * @param fields of the application
 * @param rules of eligibility, in the order in which they are told
 * @param stages in order
 * @param staff who works for the campaign
 */
public record CampaignPolicy(
        String hash,
        LocalDate opens,
        LocalDate closes,
        LocalDate referenceDay,
        int finalists,
        List<FieldPolicy> fields,
        List<EligibilityRule> rules,
        List<StagePolicy> stages,
        List<StaffMember> staff) {

    /** The name under which the time of applications is a stage like the others, before the first. */
    public static final String APPLICATION = "application";

    public CampaignPolicy {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
        stages = List.copyOf(stages);
        staff = List.copyOf(staff);
    }

    /** The stage of an id, if there is one; the applications are none. */
    public Optional<StagePolicy> stage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** The ids of all stages, that of the applications first. */
    public List<String> stageIds() {
        return Stream.concat(Stream.of(APPLICATION), stages.stream().map(StagePolicy::id))
                .toList();
    }

    /** The id of the stage before, which for the first is {@link #APPLICATION}. */
    public String before(String stage) {
        List<String> ids = stageIds();
        return ids.get(Math.max(0, ids.indexOf(stage) - 1));
    }

    /** The member of staff of an id, if there is one. */
    public Optional<StaffMember> member(String id) {
        return staff.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** The field of an id, if there is one. */
    public Optional<FieldPolicy> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}
