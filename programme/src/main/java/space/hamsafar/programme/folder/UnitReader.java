package space.hamsafar.programme.folder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;
import space.hamsafar.programme.training.Unit;

/** Reads units of the syllabus, and holds them against the people and hours there are. */
final class UnitReader {
    private final Ids ids;
    private final Crowd crowd;
    private final List<String> trainees;
    private final double hoursPerDay;
    private final ParticularsReader particulars;

    UnitReader(Ids ids, Crowd crowd, List<String> trainees, double hoursPerDay) {
        this.ids = ids;
        this.crowd = crowd;
        this.trainees = trainees;
        this.hoursPerDay = hoursPerDay;
        this.particulars = new ParticularsReader(ids, crowd, trainees.size());
    }

    Optional<Unit> unit(Fields fields) {
        checkLength(fields);
        checkInstructors(fields);
        return fields.build(() -> new Unit(
                fields.text("id"),
                fields.text("title"),
                fields.text("subject"),
                ids.reference(Ids.Kind.PHASE, fields, "phase"),
                fields.word("kind", Unit.Kind.class),
                fields.whole("sessions"),
                fields.whole("minutes"),
                fields.whole("days"),
                fields.number("hoursPerDay"),
                fields.word("group", Unit.Group.class),
                fields.text("instructorSkill"),
                fields.whole("instructors"),
                ids.reference(Ids.Kind.FACILITY, fields, "facility"),
                ids.references(Ids.Kind.UNIT, fields, "prerequisites"),
                fields.whole("gapHours"),
                fields.whole("maxPerDay"),
                fields.flag("mandatory"),
                Origins.provenance(fields),
                particulars.read(fields)));
    }

    private void checkLength(Fields fields) {
        boolean inMinutes = fields.whole("minutes") > 0;
        boolean inDays = fields.whole("days") > 0;
        if (inMinutes && inDays) {
            fields.problem("days", "the unit has both minutes and days: keep one of them");
        } else if (!inMinutes && !inDays && !fields.has("minutes") && !fields.has("days")) {
            fields.problem("id", "the unit has no length: add 'minutes', or 'days' and 'hoursPerDay'");
        } else if (!inMinutes && !inDays && fields.isSound()) {
            fields.problem(fields.has("minutes") ? "minutes" : "days", "the unit has no length: give more than 0");
        }
        if (inMinutes && fields.has("hoursPerDay") && fields.number("hoursPerDay") > 0) {
            fields.problem("hoursPerDay", "hoursPerDay is for sessions over several days: remove it, or give 'days'");
        }
        if (inMinutes) {
            checkFits(fields);
        }
    }

    private void checkFits(Fields fields) {
        int minutes = fields.whole("minutes");
        if (hoursPerDay > 0 && minutes > hoursPerDay * 60) {
            fields.problem(
                    "minutes",
                    "a session of " + minutes + " minutes is longer than a trainee's hours on a day, " + hoursPerDay);
            return;
        }
        for (String trainee : trainees) {
            OptionalInt longest = crowd.longestShiftMinutes(trainee);
            if (longest.isPresent() && minutes > longest.getAsInt()) {
                fields.problem(
                        "minutes",
                        "a session of " + minutes + " minutes is longer than any shift of " + trainee
                                + "'s calendar, at most " + longest.getAsInt()
                                + ": shorten it, or give 'days' and 'hoursPerDay'");
                return;
            }
        }
    }

    private void checkInstructors(Fields fields) {
        String skill = fields.text("instructorSkill");
        int wanted = fields.whole("instructors");
        if (!skill.isEmpty() && !fields.has("instructors")) {
            fields.problem("instructorSkill", "the number of instructors is missing: add 'instructors: 1'");
        }
        if (skill.isEmpty() && wanted > 0 && !fields.has("instructorSkill")) {
            fields.problem("instructors", "the skill of the instructors is missing: add 'instructorSkill'");
        }
        if (skill.isEmpty() || !crowd.isWhole()) {
            return;
        }
        int there = crowd.instructorsWith(skill);
        if (there == 0) {
            fields.problem(
                    "instructorSkill",
                    "no instructor has the skill " + Wording.quoted(skill)
                            + Spelling.hint(skill, crowd.instructorSkills()));
        } else if (wanted > there) {
            fields.problem(
                    "instructors",
                    wanted + " instructors with the skill " + Wording.quoted(skill) + " are wanted, there "
                            + (there == 1 ? "is 1" : "are " + there));
        }
    }
}
