package space.hamsafar.programme.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which units come before which.
 *
 * <p>Named prerequisites come before. A unit that names none comes after all units of the phases of lower orders,
 * phases that run throughout left aside. An examination comes after all other units of its phase. What itself needs the
 * unit, by named prerequisites, never comes before it.
 *
 * <p>Of each group of alternatives the one comes before that needs the fewest sessions. A unit that teaches a lower
 * level of a task comes before those that teach a higher one. A unit that needs a level of the language comes after the
 * unit that gives it.
 */
final class UnitOrder {

    private final Syllabus syllabus;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Integer> orders = new HashMap<>();
    private final Map<String, Set<String>> needs = new HashMap<>();
    private final UnitLinks links;

    UnitOrder(Syllabus syllabus) {
        this.syllabus = syllabus;
        syllabus.units().forEach(unit -> units.put(unit.id(), unit));
        syllabus.phases().forEach(phase -> orders.put(phase.id(), phase.order()));
        this.links = new UnitLinks(syllabus);
    }

    /** Units all of whose sessions are over before the unit begins, in the syllabus's order. */
    List<Unit> before(Unit unit) {
        var before = new ArrayList<Unit>();
        for (var other : syllabus.units()) {
            if (other.id().equals(unit.id())) {
                continue;
            }
            boolean named = links.before(unit).contains(other.id());
            boolean free = !needs(other.id()).contains(unit.id());
            if (named || (free && (isEarlierPhase(other, unit) || isExamined(other, unit)))) {
                before.add(other);
            }
        }
        return before;
    }

    /** The unit that gives a trainee the language with which the unit can be followed, if they lack it. */
    Optional<Unit> languageBefore(Unit unit, String trainee) {
        int needed = unit.particulars().languageNeeded();
        if (syllabus.rules().languageAtStart().getOrDefault(trainee, 0) >= needed) {
            return Optional.empty();
        }
        return syllabus.units().stream()
                .filter(other -> other.particulars().languageGiven() >= needed)
                .min(Comparator.comparingInt(other -> other.particulars().languageGiven()));
    }

    /** Hours between a unit that comes before and the unit: those of its sessions where both load the same facility. */
    int pauseHours(Unit before, Unit unit) {
        boolean same = !unit.facility().isEmpty() && unit.facility().equals(before.facility());
        return same && unit.prerequisites().contains(before.id()) ? unit.gapHours() : 0;
    }

    /** Whether the unit belongs to a phase that runs throughout. */
    boolean runsThroughout(Unit unit) {
        return order(unit) == 0;
    }

    private boolean isEarlierPhase(Unit other, Unit unit) {
        return unit.prerequisites().isEmpty() && order(other) > 0 && order(other) < order(unit);
    }

    private static boolean isExamined(Unit other, Unit unit) {
        return unit.kind() == Unit.Kind.EXAMINATION
                && other.kind() != Unit.Kind.EXAMINATION
                && other.phase().equals(unit.phase());
    }

    private int order(Unit unit) {
        return orders.getOrDefault(unit.phase(), 0);
    }

    /** Ids of all units that a unit needs by named prerequisites, directly or not. */
    private Set<String> needs(String unit) {
        var known = needs.get(unit);
        if (known != null) {
            return known;
        }
        Set<String> found = new LinkedHashSet<>();
        var open = new ArrayList<String>(List.of(unit));
        var seen = new HashSet<String>();
        while (!open.isEmpty()) {
            var next = units.get(open.removeLast());
            if (next != null && seen.add(next.id())) {
                found.addAll(links.before(next));
                open.addAll(links.before(next));
            }
        }
        needs.put(unit, found);
        return found;
    }
}
