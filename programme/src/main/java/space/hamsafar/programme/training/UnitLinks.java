package space.hamsafar.programme.training;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which units come before a unit by name: its prerequisites, an alternative of each group, lower levels of its tasks. */
final class UnitLinks {

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Set<String>> before = new HashMap<>();

    UnitLinks(Syllabus syllabus) {
        syllabus.units().forEach(unit -> units.put(unit.id(), unit));
        for (var unit : syllabus.units()) {
            var ids = new TreeSet<>(unit.prerequisites());
            lowerLevels(syllabus.units(), unit).forEach(ids::add);
            for (var group : unit.particulars().anyOf()) {
                if (group.stream().noneMatch(ids::contains)) {
                    group.stream().min(Comparator.comparingInt(this::effort)).ifPresent(ids::add);
                }
            }
            before.put(unit.id(), ids);
        }
    }

    /** Ids of the units that come before. */
    Set<String> before(Unit unit) {
        return before.getOrDefault(unit.id(), Set.of());
    }

    private static List<String> lowerLevels(List<Unit> all, Unit unit) {
        return all.stream()
                .filter(other -> teachesLower(other, unit) && !teachesLower(unit, other))
                .map(Unit::id)
                .toList();
    }

    private static boolean teachesLower(Unit other, Unit unit) {
        return other.particulars().teaches().stream()
                .anyMatch(lower -> unit.particulars().teaches().stream()
                        .anyMatch(higher -> higher.task().equals(lower.task())
                                && lower.level().compareTo(higher.level()) < 0));
    }

    /** Sessions until a unit is over, with all that it needs; optional units come last. */
    private int effort(String id) {
        return effort(id, new HashSet<>())
                + (units.containsKey(id) && units.get(id).mandatory() ? 0 : 1_000_000);
    }

    private int effort(String id, Set<String> seen) {
        var unit = units.get(id);
        if (unit == null || !seen.add(id)) {
            return 0;
        }
        return unit.sessions()
                + unit.prerequisites().stream()
                        .mapToInt(needed -> effort(needed, seen))
                        .sum();
    }
}
