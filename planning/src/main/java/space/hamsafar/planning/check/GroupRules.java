package space.hamsafar.planning.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.TeamLink;

/** Rules of which activities are done together, and by which teams. */
final class GroupRules {

    private GroupRules() {}

    static void check(Facts facts, Findings findings) {
        for (TeamLink link : facts.project().teams()) {
            facts.both(link.firstActivity(), link.secondActivity(), (a, b) -> team(link, a, b, findings));
        }
        facts.project().choices().forEach(c -> choice(facts, c, findings));
        facts.project().requirements().forEach(r -> requirement(facts, r, findings));
    }

    private static void team(TeamLink link, Facts.Placed first, Facts.Placed second, Findings findings) {
        Set<String> a = staff(first, link.firstRole());
        Set<String> b = staff(second, link.secondRole());
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        String text = link.firstRole() + " of " + first.id() + " and " + link.secondRole() + " of " + second.id();
        switch (link.kind()) {
            case SAME -> {
                if (!a.containsAll(b) && !b.containsAll(a)) {
                    findings.add(Rule.SAME_TEAM_BROKEN, text + " are different people", first.id(), second.id());
                }
            }
            case DIFFERENT -> {
                if (a.stream().anyMatch(b::contains)) {
                    findings.add(Rule.DIFFERENT_TEAM_BROKEN, text + " share somebody", first.id(), second.id());
                }
            }
        }
    }

    private static Set<String> staff(Facts.Placed placed, String role) {
        return new HashSet<>(placed.assignment().staff().getOrDefault(role, List.of()));
    }

    private static void choice(Facts facts, Choice choice, Findings findings) {
        long done =
                choice.activities().stream().distinct().filter(facts::isDone).count();
        String text = done + " activities of choice " + choice.id() + " are done";
        if (done < choice.minimum()) {
            findings.add(Rule.CHOICE_TOO_FEW, text + ", at least " + choice.minimum() + " must be", choice.id());
        }
        if (done > choice.maximum()) {
            findings.add(Rule.CHOICE_TOO_MANY, text + ", at most " + choice.maximum() + " may be", choice.id());
        }
    }

    private static void requirement(Facts facts, Requirement requirement, Findings findings) {
        if (facts.isDone(requirement.activity()) && !facts.isDone(requirement.required())) {
            String message = requirement.activity() + " is done without " + requirement.required();
            findings.add(Rule.REQUIREMENT_MISSING, message, requirement.activity(), requirement.required());
        }
    }
}
