package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.training.TimetableFacts.Booking;

/** Rules for support staff, crews, and people who are away or have no visa. */
final class StaffChecks {

    private final TimetableFacts facts;
    private final List<Finding> findings;

    StaffChecks(TimetableFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void check() {
        for (var booking : facts.sessions()) {
            checkSupport(booking);
            checkCrew(booking);
            checkOneRole(booking);
            booking.session().people().forEach(person -> checkAbsence(booking, person));
            booking.session().trainees().forEach(trainee -> checkVisa(booking, trainee));
            checkValidity(booking);
        }
    }

    private void checkSupport(Booking booking) {
        var left = new ArrayList<>(booking.session().support());
        int trainees = booking.session().trainees().size();
        for (var support : booking.unit().particulars().support()) {
            int wanted = support.count() * trainees;
            int there = 0;
            for (var person : List.copyOf(left)) {
                if (there < wanted && has(person, support.skill(), false)) {
                    left.remove(person);
                    there++;
                }
            }
            if (there < wanted) {
                report(
                        "support",
                        booking,
                        "has " + there + " people with the skill " + support.skill() + ", not " + wanted);
            }
        }
        if (!left.isEmpty()) {
            report("support", booking, "is supported by " + left + ", whom it does not need or who lack the skill");
        }
    }

    private void checkCrew(Booking booking) {
        var session = booking.session();
        var crew = booking.unit().particulars().crew();
        var names = new TreeSet<String>();
        var seated = new ArrayList<String>();
        for (var position : crew) {
            names.add(position.name());
            var person = session.positions().get(position.name());
            if (person == null) {
                if (!position.skill().isEmpty()) {
                    report("position", booking, "has nobody as " + position.name());
                }
            } else if (position.skill().isEmpty()) {
                seated.add(person);
            } else if (!has(person, position.skill(), true)) {
                report(
                        "position",
                        booking,
                        "has " + person + " as " + position.name() + ", who is not " + position.skill());
            }
        }
        if (!names.containsAll(session.positions().keySet())) {
            report("position", booking, "knows no position but " + names);
        }
        if (!crew.isEmpty() && !new TreeSet<>(seated).equals(new TreeSet<>(session.trainees()))) {
            report("position", booking, "seats " + seated + ", not its trainees " + session.trainees());
        }
    }

    private void checkOneRole(Booking booking) {
        var seen = new HashSet<String>(booking.session().trainees());
        var trainees = booking.session().trainees();
        var others = new ArrayList<String>(booking.session().instructors());
        others.addAll(booking.session().support());
        booking.session().positions().values().stream()
                .filter(person -> !trainees.contains(person))
                .forEach(others::add);
        for (var person : others) {
            if (!seen.add(person)) {
                report("two-roles", booking, "has " + person + " in two roles");
            }
        }
    }

    /** Whoever has a part by a skill must hold it on each day of the session. */
    private void checkValidity(Booking booking) {
        var session = booking.session();
        var unit = booking.unit();
        session.instructors().forEach(person -> checkValidity(booking, person, unit.instructorSkill()));
        for (var support : unit.particulars().support()) {
            session.support().stream()
                    .filter(person -> has(person, support.skill(), false))
                    .forEach(person -> checkValidity(booking, person, support.skill()));
        }
        for (var position : unit.particulars().crew()) {
            var person = session.positions().get(position.name());
            if (person != null && !position.skill().isEmpty()) {
                checkValidity(booking, person, position.skill());
            }
        }
    }

    private void checkValidity(Booking booking, String person, String skill) {
        var told = facts.syllabus().rules().validities().stream()
                .filter(one -> one.person().equals(person) && one.skill().equals(skill))
                .toList();
        for (var day = facts.day(booking.session().start());
                !told.isEmpty() && !day.isAfter(facts.lastDay(booking));
                day = day.plusDays(1)) {
            var on = day;
            if (told.stream().noneMatch(one -> !on.isBefore(one.from()) && !on.isAfter(one.until()))) {
                report("validity", booking, "needs " + person + ", who does not hold " + skill + " on " + day);
            }
        }
    }

    private void checkAbsence(Booking booking, String person) {
        LocalDate first = facts.day(booking.session().start());
        LocalDate last = facts.lastDay(booking);
        for (var absence : facts.syllabus().rules().absences()) {
            if (absence.person().equals(person) && !last.isBefore(absence.from()) && !first.isAfter(absence.to())) {
                report("absence", booking, "needs " + person + ", who is away: " + absence.reason());
            }
        }
    }

    private void checkVisa(Booking booking, String trainee) {
        var facility = booking.unit().facility();
        var site = facility.isEmpty()
                ? facts.syllabus().site()
                : facts.setting().facility(facility).site();
        var country = facts.setting().site(site).country();
        for (var visa : facts.syllabus().rules().visas()) {
            var from = visa.appliedOn().plusDays(visa.leadDays());
            if (visa.person().equals(trainee)
                    && visa.country().equals(country)
                    && facts.day(booking.session().start()).isBefore(from)) {
                report("visa", booking, "needs " + trainee + " in " + country + " before the visa holds on " + from);
            }
        }
    }

    private boolean has(String person, String skill, boolean hosts) {
        return facts.setting().people().stream()
                .anyMatch(member -> member.id().equals(person)
                        && member.skills().contains(skill)
                        && (member.part() == Member.Part.INSTRUCTOR
                                || (hosts && member.part() == Member.Part.HOST_CREW)));
    }

    private void report(String rule, Booking booking, String message) {
        findings.add(new Finding("training." + rule, booking.unit().id(), booking.name() + " " + message));
    }
}
