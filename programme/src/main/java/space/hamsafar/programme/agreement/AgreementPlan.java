package space.hamsafar.programme.agreement;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * The dates of all obligations and milestones.
 *
 * @param steps in ascending order of earliest start
 * @param criticalPath ids of the steps on the longest path, in order
 * @param conflicts dates that cannot be met, each with the reason in a sentence
 */
public record AgreementPlan(List<StepDates> steps, List<String> criticalPath, List<String> conflicts) {

    public AgreementPlan {
        steps = List.copyOf(steps);
        criticalPath = List.copyOf(criticalPath);
        conflicts = List.copyOf(conflicts);
    }

    /** The dates of the step with this id; it must exist. */
    public StepDates step(String id) {
        return steps.stream()
                .filter(dates -> dates.step().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no step '" + id + "' in the agreement"));
    }
}
