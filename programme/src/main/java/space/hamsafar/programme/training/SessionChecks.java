package space.hamsafar.programme.training;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            int most = facts.syllabus().trainees().stream()
                    .mapToInt(trainee -> wanted(unit, trainee))
                    .max()
                    .orElse(0);
            for (int number = 1; number <= most; number++) {
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
        int most = session.trainees().stream()
                .mapToInt(trainee -> wanted(unit, trainee))
                .min()
                .orElse(0);
        if (session.number() < 1 || session.number() > most) {
            report("number", booking, "is beyond the unit's " + most + " sessions");
        }
        if (!session.facility().equals(unit.facility())) {
            report("facility", booking, "is held in '" + session.facility() + "', not in '" + unit.facility() + "'");
        }
        int attending = new HashSet<>(session.trainees()).size();
        var expected = groupSizes(booking);
        if (!expected.contains(attending) || attending != session.trainees().size()) {
            report("together", booking, "is attended by " + session.trainees() + ", but it must be " + expected);
        }
        checkInstructors(booking);
    }

    /** How many trainees may attend: what is left over of pairs and crews is a smaller group. */
    private Set<Integer> groupSizes(Booking booking) {
        int all = facts.syllabus().trainees().size();
        if (booking.session().number() > booking.unit().sessions()) {
            return Set.of(1);
        }
        int size = switch (booking.unit().group()) {
            case ALONE -> 1;
            case PAIR -> 2;
            case ALL -> all;
            case CREW ->
                (int) booking.unit().particulars().crew().stream()
                        .filter(position -> position.skill().isEmpty())
                        .count();
        };
        int rest = size == 0 ? 0 : all % size;
        return rest == 0 || size > all ? Set.of(Math.min(size, all)) : Set.of(size, rest);
    }

    private int wanted(Unit unit, String trainee) {
        return unit.sessions()
                + (int) facts.syllabus().rules().retakes().stream()
                        .filter(retake ->
                                retake.person().equals(trainee) && retake.unit().equals(unit.id()))
                        .count();
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
            if (times == 0 && unit.mandatory() && number <= wanted(unit, trainee)) {
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
        long wanted = groups(unit, number);
        if (placed + unplaced != wanted) {
            findings.add(new Finding(
                    "training.accounting",
                    unit.id(),
                    "session " + number + " is " + placed + " times placed and " + unplaced
                            + " times told as not placed, together not " + wanted));
        }
    }

    private long groups(Unit unit, int number) {
        var trainees = facts.syllabus().trainees();
        if (number > unit.sessions()) {
            return trainees.stream()
                    .filter(trainee -> number <= wanted(unit, trainee))
                    .count();
        }
        long seats = unit.particulars().crew().stream()
                .filter(position -> position.skill().isEmpty())
                .count();
        return switch (unit.group()) {
            case ALONE -> trainees.size();
            case PAIR -> (trainees.size() + 1) / 2;
            case ALL -> 1;
            case CREW -> (trainees.size() + seats - 1) / Math.max(1, seats);
        };
    }

    private void report(String rule, Booking booking, String message) {
        findings.add(new Finding("training." + rule, booking.unit().id(), booking.name() + " " + message));
    }
}
