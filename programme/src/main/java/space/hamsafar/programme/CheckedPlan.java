package space.hamsafar.programme;

import java.util.List;
import space.hamsafar.programme.setting.Finding;

/**
 * A plan with what the checker said of it.
 *
 * @param plan the plan
 * @param findings everything that {@link ProgrammeChecker} finds in it: what the input made impossible and the plan tells
 *     of itself
 */
public record CheckedPlan(ProgrammePlan plan, List<Finding> findings) {

    public CheckedPlan {
        findings = List.copyOf(findings);
    }
}
