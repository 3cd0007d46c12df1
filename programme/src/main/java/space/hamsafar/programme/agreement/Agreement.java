package space.hamsafar.programme.agreement;

import java.time.LocalDate;
import java.util.List;
import space.hamsafar.programme.setting.Provenance;

/**
 * The cooperation agreement.
 *
 * @param title its full title
 * @param signed the day of signature
 * @param signedIn the place of signature
 * @param scope its parts
 * @param signatories those who signed in public
 * @param steps obligations and milestones
 * @param provenance origin of the statements
 */
public record Agreement(
        String title,
        LocalDate signed,
        String signedIn,
        List<String> scope,
        List<String> signatories,
        List<Step> steps,
        Provenance provenance) {

    public Agreement {
        scope = List.copyOf(scope);
        signatories = List.copyOf(signatories);
        steps = List.copyOf(steps);
    }

    /** The same agreement with other steps. */
    public Agreement withSteps(List<Step> newSteps) {
        return new Agreement(title, signed, signedIn, scope, signatories, newSteps, provenance);
    }
}
