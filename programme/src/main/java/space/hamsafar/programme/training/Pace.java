package space.hamsafar.programme.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in the whole training the lessons of units that run throughout should lie: evenly, one unit of a chain after
 * the other.
 *
 * <pre>
 * chinese-1 (40 lessons) ─ test (1) ─ chinese-2 (35) ─ chinese-3 (25)     lesson 20 of chinese-2 at (41 + 19.5) / 101
 * </pre>
 */
final class Pace {

    private final UnitOrder order;
    private final Map<String, Integer> before = new HashMap<>();
    private final Map<String, Integer> after = new HashMap<>();

    Pace(Syllabus syllabus, UnitOrder order) {
        this.order = order;
        var throughout = syllabus.units().stream().filter(order::runsThroughout).toList();
        // As many rounds as a chain can have links; a cycle of prerequisites would never settle.
        for (int round = 0; round < throughout.size(); round++) {
            throughout.forEach(unit -> lengthen(unit, throughout));
        }
    }

    /** The share of the training that is over when the lesson should be given, 0 to 1. */
    double share(Lesson lesson) {
        var unit = lesson.unit();
        int from = before.getOrDefault(unit.id(), 0);
        int total = from + unit.sessions() + after.getOrDefault(unit.id(), 0);
        return Math.min(1, (from + lesson.number() - 0.5) / total);
    }

    private void lengthen(Unit unit, List<Unit> throughout) {
        for (var earlier : order.before(unit)) {
            if (throughout.contains(earlier) && earlier.phase().equals(unit.phase())) {
                before.merge(unit.id(), before.getOrDefault(earlier.id(), 0) + earlier.sessions(), Math::max);
                after.merge(earlier.id(), after.getOrDefault(unit.id(), 0) + unit.sessions(), Math::max);
            }
        }
    }
}
