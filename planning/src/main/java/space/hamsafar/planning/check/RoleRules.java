package space.hamsafar.planning.check;

import java.util.HashSet;
import java.util.List;
import space.hamsafar.planning.Role;

/** Rules of who fills which role of one activity. */
final class RoleRules {

    private RoleRules() {}

    static void check(Facts facts, Findings findings) {
        facts.forEachPlaced(placed -> {
            placed.mode().roles().forEach(role -> staffing(facts, placed, role, findings));
            unknown(placed, findings);
            strangers(facts, placed, findings);
        });
    }

    private static void staffing(Facts facts, Facts.Placed placed, Role role, Findings findings) {
        List<String> staff = placed.assignment().staff().getOrDefault(role.id(), List.of());
        String text = "role " + role.id() + " of " + placed.id() + " has " + staff.size() + " people and needs "
                + role.count();
        if (staff.size() < role.count()) {
            findings.add(Rule.ROLE_UNDERSTAFFED, text, placed.id(), role.id());
        }
        if (staff.size() > role.count()) {
            findings.add(Rule.ROLE_OVERSTAFFED, text, placed.id(), role.id());
        }
        for (String name : new HashSet<>(staff)) {
            suitability(facts, placed, role, name, findings);
        }
    }

    private static void suitability(Facts facts, Facts.Placed placed, Role role, String name, Findings findings) {
        var person = facts.people().get(name);
        if (person == null) {
            return;
        }
        String text = name + " serves as " + role.id() + " in " + placed.id();
        if (!role.skill().isEmpty() && !person.skills().contains(role.skill())) {
            findings.add(Rule.SKILL_MISSING, text + " without the skill " + role.skill(), placed.id(), name);
        }
        if (!role.candidates().isEmpty() && !role.candidates().contains(name)) {
            findings.add(Rule.NOT_A_CANDIDATE, text + ", which is kept for others", placed.id(), name);
        }
    }

    private static void unknown(Facts.Placed placed, Findings findings) {
        for (String role : placed.assignment().staff().keySet()) {
            if (placed.mode().roles().stream().noneMatch(r -> r.id().equals(role))) {
                String message = placed.id() + " has no role " + role + " in mode "
                        + placed.mode().id();
                findings.add(Rule.UNKNOWN_ROLE, message, placed.id(), role);
            }
        }
    }

    private static void strangers(Facts facts, Facts.Placed placed, Findings findings) {
        var once = new HashSet<String>();
        var twice = new HashSet<String>();
        for (String name : placed.assignment().people()) {
            if (!once.add(name) && twice.add(name)) {
                String message = name + " is counted more than once in " + placed.id();
                findings.add(Rule.PERSON_TWICE_IN_ACTIVITY, message, placed.id(), name);
            }
        }
        for (String name : once) {
            if (!facts.people().containsKey(name)) {
                String message = placed.id() + " names " + name + ", whom the project lacks";
                findings.add(Rule.UNKNOWN_PERSON, message, placed.id(), name);
            }
        }
    }
}
