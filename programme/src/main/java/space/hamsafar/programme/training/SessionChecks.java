package space.hamsafar.programme.training;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.training.TimetableFacts.Booking;

/** Rules for each session by itself, and that none is missing or there twice. */
final class SessionChecks {

    private final TimetableFacts facts;
    private final List<Finding> findings;

    SessionChecks(TimetableFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void check() {
        facts.sessions().forEach(this::checkSession);
        for (var unit : facts.syllabus().units()) {
            for (int number = 1; number <= unit.sessions(); number++) {
                checkPresence(unit, number);
            }
        }
    }

    private void checkSession(Booking booking) {
        var unit = booking.unit();
        var session = booking.session();
        var length = Duration.between(session.start(), session.end());
        var wanted = booking.lastsDays() ? Duration.ofDays(unit.days()) : Duration.ofMinutes(unit.minutes());
        if (!length.equals(wanted)) {
            report("length", booking, "lasts " + length + ", not " + wanted);
        }
        if (session.number() < 1 || session.number() > unit.sessions()) {
            report("number", booking, "is beyond the unit's " + unit.sessions() + " sessions");
        }
        if (!session.facility().equals(unit.facility())) {
            report("facility", booking, "is held in '" + session.facility() + "', not in '" + unit.facility() + "'");
        }
        int attending = new HashSet<>(session.trainees()).size();
        int expected = unit.together() ? facts.syllabus().trainees().size() : 1;
        if (attending != expected || attending != session.trainees().size()) {
            report("together", booking, "is attended by " + session.trainees() + ", but it must be " + expected);
        }
        checkInstructors(booking);
    }

    private void checkInstructors(Booking booking) {
        var unit = booking.unit();
        int wanted = unit.instructorSkill().isEmpty() ? 0 : unit.instructors();
        var instructors = booking.session().instructors();
        if (instructors.size() != wanted || new HashSet<>(instructors).size() != instructors.size()) {
            report("instructor-count", booking, "has instructors " + instructors + ", but needs " + wanted);
        }
        for (var instructor : instructors) {
            boolean qualified = facts.setting().people().stream()
                    .anyMatch(member -> member.id().equals(instructor)
                            && member.part() == Member.Part.INSTRUCTOR
                            && member.skills().contains(unit.instructorSkill()));
            if (!qualified) {
                report(
                        "instructor-skill",
                        booking,
                        "is taught by " + instructor + ", who is no instructor of " + unit.instructorSkill());
            }
        }
    }

    private void checkPresence(Unit unit, int number) {
        for (var trainee : facts.syllabus().trainees()) {
            long times = facts.of(trainee, unit).stream()
                    .filter(booking -> booking.session().number() == number)
                    .count();
            if (times > 1) {
                findings.add(new Finding(
                        "training.duplicate",
                        unit.id(),
                        trainee + " attends session " + number + " " + times + " times"));
            }
            if (times == 0 && unit.mandatory()) {
                findings.add(new Finding(
                        "training.missing", unit.id(), trainee + " misses session " + number + ", which is mandatory"));
            }
        }
        long placed = facts.sessions().stream()
                .filter(booking -> booking.unit().id().equals(unit.id())
                        && booking.session().number() == number)
                .count();
        long unplaced = facts.plan().unplaced().stream()
                .filter(gap -> gap.unit().equals(unit.id()) && gap.number() == number)
                .count();
        long wanted = unit.together() ? 1 : facts.syllabus().trainees().size();
        if (placed + unplaced != wanted) {
            findings.add(new Finding(
                    "training.accounting",
                    unit.id(),
                    "session " + number + " is " + placed + " times placed and " + unplaced
                            + " times told as not placed, together not " + wanted));
        }
    }

    private void report(String rule, Booking booking, String message) {
        findings.add(new Finding("training." + rule, booking.unit().id(), booking.name() + " " + message));
    }
}
