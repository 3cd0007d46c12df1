package space.hamsafar.planning.check;

import java.util.HashSet;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;

/** Rules that concern one activity alone. */
final class AssignmentRules {

    private AssignmentRules() {}

    static void check(Facts facts, Findings findings) {
        var seen = new HashSet<String>();
        for (Assignment assignment : facts.schedule().assignments()) {
            var activity = facts.activities().get(assignment.activity());
            if (activity == null) {
                String message = "the project has no activity " + assignment.activity();
                findings.add(Rule.UNKNOWN_ACTIVITY, message, assignment.activity());
            } else if (!seen.add(activity.id())) {
                String message = activity.id() + " is assigned more than once";
                findings.add(Rule.DUPLICATE_ASSIGNMENT, message, activity.id());
            }
        }
        facts.assigned().values().forEach(a -> shape(facts, a, findings));
        facts.assigned().values().forEach(a -> place(facts, a, findings));
        for (Activity activity : facts.activities().values()) {
            if (activity.isMandatory() && !facts.isDone(activity.id())) {
                String message = "mandatory " + activity.id() + " is not in the schedule";
                findings.add(Rule.MANDATORY_MISSING, message, activity.id());
            }
        }
    }

    private static void shape(Facts facts, Assignment assignment, Findings findings) {
        String id = assignment.activity();
        var placed = facts.placed().get(id);
        if (placed == null) {
            findings.add(Rule.UNKNOWN_MODE, id + " has no mode " + assignment.mode(), id, assignment.mode());
        } else if (placed.end() - placed.start() != placed.mode().duration()) {
            findings.add(
                    Rule.WRONG_DURATION,
                    placed.text() + " should last " + placed.mode().duration() + " ticks",
                    id);
        }
    }

    private static void place(Facts facts, Assignment assignment, Findings findings) {
        String id = assignment.activity();
        int start = assignment.start();
        int end = assignment.end();
        String text = id + " [" + start + ", " + end + ")";
        var activity = facts.activities().get(id);
        if (activity == null) {
            return;
        }
        int horizon = facts.project().horizon();
        if (start < 0 || end > horizon) {
            findings.add(Rule.OUTSIDE_HORIZON, text + " lies outside [0, " + horizon + ")", id);
        }
        if (start < activity.release()) {
            findings.add(Rule.BEFORE_RELEASE, text + " starts before its release date " + activity.release(), id);
        }
        if (end > activity.deadline()) {
            findings.add(Rule.AFTER_DEADLINE, text + " ends after its deadline " + activity.deadline(), id);
        }
        if (!activity.windows().enclose(start, end)) {
            findings.add(Rule.OUTSIDE_WINDOWS, text + " lies in none of its windows", id);
        }
    }
}
