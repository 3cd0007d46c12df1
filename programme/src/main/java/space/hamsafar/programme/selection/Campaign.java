package space.hamsafar.programme.selection;

import java.time.LocalDate;
import java.util.List;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Provenance;

/**
 * Everything that decides the selection.
 *
 * @param opens first day of applications
 * @param closes last day of applications
 * @param referenceDay day on which ages count
 * @param finalists how many fit finalists are wanted
 * @param confidence probability with which they are wanted, 0 to 1
 * @param eligibleShare share of applications expected to be eligible, 0 to 1
 * @param rules eligibility rules, in the order in which they are told
 * @param stages in order
 * @param applicants applications received
 * @param provenance origin of the campaign's figures
 */
public record Campaign(
        LocalDate opens,
        LocalDate closes,
        LocalDate referenceDay,
        int finalists,
        double confidence,
        Figure eligibleShare,
        List<EligibilityRule> rules,
        List<Stage> stages,
        List<Applicant> applicants,
        Provenance provenance) {

    public Campaign {
        rules = List.copyOf(rules);
        stages = List.copyOf(stages);
        applicants = List.copyOf(applicants);
    }
}
