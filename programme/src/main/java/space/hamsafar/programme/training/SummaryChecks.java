package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.hamsafar.programme.setting.Finding;

/** Rules for what the timetable tells of itself. */
final class SummaryChecks {

    private final TimetableFacts facts;
    private final List<Finding> findings;

    SummaryChecks(TimetableFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void check() {
        checkDays();
        var told = facts.plan().readiness().stream().map(Readiness::trainee).toList();
        if (!told.equals(facts.syllabus().trainees())) {
            report(
                    "readiness",
                    "trainees",
                    "is told of " + told + ", not of " + facts.syllabus().trainees());
        }
        facts.plan().readiness().forEach(this::checkReadiness);
    }

    private void checkDays() {
        if (facts.sessions().isEmpty()) {
            return;
        }
        var first = facts.day(facts.sessions().getFirst().session().start());
        var last = first;
        for (var booking : facts.sessions()) {
            var day = facts.lastDay(booking);
            last = day.isAfter(last) ? day : last;
        }
        var plan = facts.plan();
        if (!plan.firstDay().equals(first)) {
            report("first-day", "timetable", "is told to begin on " + plan.firstDay() + ", but begins on " + first);
        }
        if (!plan.lastDay().equals(last)) {
            report("last-day", "timetable", "is told to end on " + plan.lastDay() + ", but ends on " + last);
        }
        var limit = first.plusDays((long) facts.syllabus().lastDay().value());
        if (last.isAfter(limit)) {
            report("too-long", "timetable", "ends on " + last + ", later than " + limit);
        }
        boolean complete = plan.readiness().stream().allMatch(Readiness::ready);
        if (complete && last.isBefore(plan.lowerBoundDay())) {
            report(
                    "lower-bound",
                    "timetable",
                    "ends on " + last + ", before what is told to be the earliest day, " + plan.lowerBoundDay());
        }
    }

    private void checkReadiness(Readiness readiness) {
        var trainee = readiness.trainee();
        boolean ready = true;
        LocalDate readyOn = null;
        Map<String, Integer> minutes = new TreeMap<>();
        for (var unit : facts.syllabus().units()) {
            var attended = facts.of(trainee, unit);
            long again = facts.syllabus().rules().retakes().stream()
                    .filter(retake ->
                            retake.person().equals(trainee) && retake.unit().equals(unit.id()))
                    .count();
            ready &= !unit.mandatory() || attended.size() >= unit.sessions() + again;
            for (var booking : attended) {
                double counted = unit.days() > 0 ? unit.days() * unit.hoursPerDay() * 60 : unit.minutes();
                minutes.merge(unit.subject(), (int) Math.round(counted), Integer::sum);
                var day = facts.lastDay(booking);
                if (unit.mandatory() && (readyOn == null || day.isAfter(readyOn))) {
                    readyOn = day;
                }
            }
        }
        if (readiness.ready() != ready || (readyOn != null && !readyOn.equals(readiness.readyOn()))) {
            report(
                    "readiness",
                    trainee,
                    "is told " + (readiness.ready() ? "" : "not ") + "ready on " + readiness.readyOn() + ", but is "
                            + (ready ? "" : "not ") + "ready on " + readyOn);
        }
        if (!readiness.minutesBySubject().equals(minutes)) {
            report(
                    "subject-hours",
                    trainee,
                    "is told to have " + readiness.minutesBySubject() + " minutes, but has " + minutes);
        }
    }

    private void report(String rule, String subject, String message) {
        findings.add(new Finding("training." + rule, subject, message));
    }
}
