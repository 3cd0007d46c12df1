package space.hamsafar.planning.check;

import java.util.List;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/** Finds what is wrong with schedules. */
public final class Checker {

    private Checker() {}

    /**
     * Every breach of every rule, by rule and subjects; empty for a valid and complete schedule. The order of the
     * project's lists does not matter.
     */
    public static List<Violation> check(Project project, Schedule schedule) {
        var facts = Facts.of(project, schedule);
        var findings = new Findings();
        AssignmentRules.check(facts, findings);
        ResourceRules.check(facts, findings);
        RoleRules.check(facts, findings);
        PersonRules.check(facts, findings);
        TimeRules.check(facts, findings);
        GroupRules.check(facts, findings);
        return findings.sorted();
    }
}
