package space.hamsafar.programme.selection;

import java.util.List;
import java.util.OptionalDouble;
import space.hamsafar.programme.setting.Provenance;

/**
 * A condition that an application must meet.
 *
 * @param id unique among rules
 * @param field what is looked at: {@code age} (whole years on the reference day), or a column of the application
 * @param sex the applicants it applies to; empty for all
 * @param minimum least value allowed, for numbers
 * @param maximum greatest value allowed, for numbers
 * @param oneOf values allowed, for words; empty for numbers
 * @param reason what an applicant who fails is told
 * @param provenance origin of the figures
 */
public record EligibilityRule(
        String id,
        String field,
        String sex,
        OptionalDouble minimum,
        OptionalDouble maximum,
        List<String> oneOf,
        String reason,
        Provenance provenance) {

    public EligibilityRule {
        oneOf = List.copyOf(oneOf);
    }
}
