package space.hamsafar.programme.training;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.programme.setting.Finding;

/** Rules for what comes before what. */
final class OrderChecks {

    private final TimetableFacts facts;
    private final List<Finding> findings;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Integer> phaseOrder = new HashMap<>();

    OrderChecks(TimetableFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
        facts.syllabus().units().forEach(unit -> units.put(unit.id(), unit));
        facts.syllabus().phases().forEach(phase -> phaseOrder.put(phase.id(), phase.order()));
    }

    void check() {
        for (var trainee : facts.syllabus().trainees()) {
            for (var unit : facts.syllabus().units()) {
                checkSequence(trainee, unit);
                start(trainee, unit).ifPresent(start -> {
                    checkBefore(trainee, unit, start);
                    checkPause(trainee, unit, start);
                });
            }
        }
    }

    private void checkSequence(String trainee, Unit unit) {
        int previous = 0;
        for (var booking : facts.of(trainee, unit)) {
            if (booking.session().number() < previous) {
                report(
                        "sequence",
                        unit,
                        trainee + " has session " + booking.session().number() + " after session " + previous);
            }
            previous = booking.session().number();
        }
    }

    private void checkBefore(String trainee, Unit unit, Instant start) {
        for (var other : facts.syllabus().units()) {
            boolean late =
                    end(trainee, other, start).filter(end -> end.isAfter(start)).isPresent();
            if (!late || other.id().equals(unit.id())) {
                continue;
            }
            if (unit.prerequisites().contains(other.id())) {
                report(
                        "prerequisite",
                        unit,
                        "begins for " + trainee + " before its prerequisite " + other.id() + " is over");
            } else if (isNeededBy(unit.id(), other.id(), new HashSet<>())) {
                continue;
            } else if (isExaminedBy(unit, other)) {
                report("examination", unit, "begins for " + trainee + " before " + other.id() + " is over");
            } else if (unit.prerequisites().isEmpty() && isOfEarlierPhase(other, unit)) {
                report(
                        "phase",
                        unit,
                        "begins for " + trainee + " before " + other.id() + " of phase " + other.phase() + " is over");
            }
        }
    }

    /** What loads the body in the same machine needs the unit's own pause before it. */
    private void checkPause(String trainee, Unit unit, Instant start) {
        for (var id : unit.prerequisites()) {
            var other = units.get(id);
            if (other == null || unit.facility().isEmpty() || !unit.facility().equals(other.facility())) {
                continue;
            }
            var due = Duration.ofHours(unit.gapHours());
            end(trainee, other, start)
                    .filter(end -> !end.isAfter(start) && end.plus(due).isAfter(start))
                    .ifPresent(end -> report(
                            "gap",
                            unit,
                            "begins for " + trainee + " " + Duration.between(end, start) + " after " + id
                                    + " in the same facility, not " + unit.gapHours() + " hours"));
        }
    }

    private static boolean isExaminedBy(Unit examination, Unit other) {
        return examination.kind() == Unit.Kind.EXAMINATION
                && other.kind() != Unit.Kind.EXAMINATION
                && other.phase().equals(examination.phase());
    }

    private boolean isOfEarlierPhase(Unit other, Unit unit) {
        int order = phaseOrder.getOrDefault(other.phase(), 0);
        return order > 0 && order < phaseOrder.getOrDefault(unit.phase(), 0);
    }

    private boolean isNeededBy(String needed, String id, Set<String> seen) {
        var unit = units.get(id);
        return unit != null
                && seen.add(id)
                && unit.prerequisites().stream()
                        .anyMatch(
                                prerequisite -> prerequisite.equals(needed) || isNeededBy(needed, prerequisite, seen));
    }

    private Optional<Instant> start(String trainee, Unit unit) {
        return facts.of(trainee, unit).stream()
                .map(booking -> booking.session().start())
                .min(Instant::compareTo);
    }

    /** The end of a unit for what begins at an instant; a session taken again counts only if it was known by then. */
    private Optional<Instant> end(String trainee, Unit unit, Instant start) {
        var day = facts.day(start);
        boolean known = facts.syllabus().rules().retakes().stream()
                .anyMatch(retake -> retake.unit().equals(unit.id())
                        && retake.person().equals(trainee)
                        && !day.isBefore(retake.knownOn()));
        return facts.of(trainee, unit).stream()
                .filter(booking -> known || booking.session().number() <= unit.sessions())
                .map(booking -> booking.session().end())
                .max(Instant::compareTo);
    }

    private void report(String rule, Unit unit, String message) {
        findings.add(new Finding("training." + rule, unit.id(), message));
    }
}
