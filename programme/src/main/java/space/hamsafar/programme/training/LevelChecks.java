package space.hamsafar.programme.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.setting.Finding;

/** Rules for what must be known before: alternatives, levels of tasks, the language, and waits after a failed try. */
final class LevelChecks {

    private final TimetableFacts facts;
    private final List<Finding> findings;

    LevelChecks(TimetableFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void check() {
        for (var trainee : facts.syllabus().trainees()) {
            for (var unit : facts.syllabus().units()) {
                var series = facts.of(trainee, unit);
                if (!series.isEmpty()) {
                    var start = series.getFirst().session().start();
                    checkAlternatives(trainee, unit, start);
                    checkLanguage(trainee, unit, start);
                    checkLevels(trainee, unit, start);
                    checkRetakes(trainee, unit);
                }
            }
            checkTasks(trainee);
        }
    }

    private void checkAlternatives(String trainee, Unit unit, Instant start) {
        for (var group : unit.particulars().anyOf()) {
            if (group.stream().noneMatch(id -> isOver(trainee, id, start))) {
                report("any-of", unit, "begins for " + trainee + " before any of " + group + " is over");
            }
        }
    }

    private void checkLanguage(String trainee, Unit unit, Instant start) {
        int level = facts.syllabus().rules().languageAtStart().getOrDefault(trainee, 0);
        for (var other : facts.syllabus().units()) {
            if (other.particulars().languageGiven() > level && isOver(trainee, other.id(), start)) {
                level = other.particulars().languageGiven();
            }
        }
        if (level < unit.particulars().languageNeeded()) {
            report(
                    "language",
                    unit,
                    "begins for " + trainee + " at language level " + level + ", but needs "
                            + unit.particulars().languageNeeded());
        }
    }

    private void checkLevels(String trainee, Unit unit, Instant start) {
        for (var other : facts.syllabus().units()) {
            if (isLower(other, unit) && !isLower(unit, other) && !isOver(trainee, other.id(), start)) {
                report(
                        "level-order",
                        unit,
                        "begins for " + trainee + " before " + other.id() + " of a lower level is over");
            }
        }
    }

    private static boolean isLower(Unit other, Unit unit) {
        for (var low : other.particulars().teaches()) {
            for (var high : unit.particulars().teaches()) {
                if (low.task().equals(high.task())
                        && low.level().ordinal() < high.level().ordinal()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void checkRetakes(String trainee, Unit unit) {
        var series = facts.of(trainee, unit);
        int days = unit.particulars()
                .examination()
                .map(Particulars.Examination::waitDays)
                .orElse(0);
        var firsts = facts.syllabus().rules().retakes().stream()
                .filter(retake ->
                        retake.person().equals(trainee) && retake.unit().equals(unit.id()))
                .map(TrainingRules.Retake::notBefore)
                .max(LocalDate::compareTo);
        for (int i = 1; i < series.size(); i++) {
            var session = series.get(i).session();
            if (session.number() <= unit.sessions()) {
                continue;
            }
            var wait = Duration.between(series.get(i - 1).session().end(), session.start());
            if (wait.compareTo(Duration.ofDays(days)) < 0) {
                report(
                        "retake-wait",
                        unit,
                        "is taken again by " + trainee + " after " + wait + ", not " + days + " days");
            }
            if (firsts.filter(first -> facts.day(session.start()).isBefore(first))
                    .isPresent()) {
                report("retake-wait", unit, "is taken again by " + trainee + " before " + firsts.get());
            }
        }
    }

    /** Who has everything mandatory must have reached every level. */
    private void checkTasks(String trainee) {
        for (var task : facts.syllabus().rules().tasks()) {
            boolean reached = facts.syllabus().units().stream()
                    .filter(unit -> unit.particulars().teaches().stream()
                            .anyMatch(level -> level.task().equals(task.id())
                                    && level.level().ordinal() >= task.level().ordinal()))
                    .anyMatch(unit -> end(trainee, unit.id()).isPresent());
            if (!reached
                    && facts.plan().readiness().stream()
                            .anyMatch(one -> one.trainee().equals(trainee) && one.ready())) {
                findings.add(new Finding(
                        "training.task",
                        task.id(),
                        "is not reached by " + trainee + " at the level " + task.level() + ", though told ready"));
            }
        }
    }

    /** Whether all sessions of a unit that the trainee must have are over by an instant. */
    private boolean isOver(String trainee, String id, Instant at) {
        return end(trainee, id).filter(end -> !end.isAfter(at)).isPresent();
    }

    private Optional<Instant> end(String trainee, String id) {
        return facts.syllabus().units().stream()
                .filter(unit -> unit.id().equals(id))
                .filter(unit -> facts.of(trainee, unit).size() >= unit.sessions())
                .flatMap(unit -> facts.of(trainee, unit).stream()
                        .filter(booking -> booking.session().number() <= unit.sessions()))
                .map(booking -> booking.session().end())
                .max(Instant::compareTo);
    }

    private void report(String rule, Unit unit, String message) {
        findings.add(new Finding("training." + rule, unit.id(), message));
    }
}
