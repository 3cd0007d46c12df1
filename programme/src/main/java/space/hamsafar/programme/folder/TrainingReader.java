package space.hamsafar.programme.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.programme.qualification.Qualification;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Wording;
import space.hamsafar.programme.training.Outage;
import space.hamsafar.programme.training.Syllabus;
import space.hamsafar.programme.training.TrainingPhase;

/** Reads the training. */
final class TrainingReader {
    private static final int MOST_LESSONS = 4_000;

    private final Ids ids;
    private final Crowd crowd;

    TrainingReader(Ids ids, Crowd crowd) {
        this.ids = ids;
        this.crowd = crowd;
    }

    Optional<Syllabus> read(Fields fields) {
        refuseCircles(fields);
        refuseTooMany(fields);
        for (Node.Scalar scalar : fields.scalars("trainees")) {
            crowd.requirePart(scalar, Member.Part.TRAINEE, fields.problems());
        }
        return fields.build(() -> {
            Figure hoursPerDay = Origins.figure(fields, "maxHoursPerDay");
            List<String> trainees = ids.references(Ids.Kind.PERSON, fields, "trainees");
            UnitReader units = new UnitReader(ids, crowd, trainees, hoursPerDay.value());
            return new Syllabus(
                    ids.reference(Ids.Kind.STEP, fields, "step"),
                    ids.reference(Ids.Kind.SITE, fields, "site"),
                    trainees,
                    fields.each("phases", TrainingReader::phase),
                    fields.each("units", units::unit),
                    fields.each("outages", this::outage),
                    hoursPerDay,
                    Origins.figure(fields, "maxHoursPerWeek"),
                    Origins.figure(fields, "lastDay"),
                    Origins.provenance(fields),
                    new TrainingRuleReader(ids, crowd).read(fields),
                    fields.each("qualifications", this::qualification));
        });
    }

    private static void refuseTooMany(Fields fields) {
        long sessions = fields.each("units", unit -> Optional.of((long) unit.whole("sessions"))).stream()
                .mapToLong(Long::longValue)
                .sum();
        long lessons = sessions * Math.max(1, fields.texts("trainees").size());
        if (lessons > MOST_LESSONS) {
            fields.problem(
                    "units",
                    "the units have " + sessions + " sessions for each trainee, " + lessons + " in all; at most "
                            + MOST_LESSONS + " can be planned");
        }
    }

    private static Optional<TrainingPhase> phase(Fields fields) {
        return fields.build(() -> new TrainingPhase(
                fields.text("id"), fields.text("title"), fields.whole("order"), Origins.provenance(fields)));
    }

    private Optional<Outage> outage(Fields fields) {
        Dates.requireOrder(fields, "from", "to");
        return fields.build(() -> new Outage(
                ids.reference(Ids.Kind.FACILITY, fields, "facility"),
                fields.date("from"),
                fields.date("to"),
                fields.text("reason")));
    }

    private Optional<Qualification> qualification(Fields fields) {
        int valid = fields.whole("validDays");
        if (valid > 0 && fields.whole("renewalDays") > valid) {
            fields.problem("renewalDays", "the renewal window is longer than the " + valid + " days that it is valid");
        }
        if (fields.has("renewedBy") && valid == 0) {
            fields.problem("renewedBy", "what holds for ever needs no renewal: remove it, or give 'validDays'");
        }
        return fields.build(() -> new Qualification(
                fields.text("id"),
                fields.text("title"),
                fields.text("vehicle"),
                ids.references(Ids.Kind.UNIT, fields, "units"),
                ids.references(Ids.Kind.UNIT, fields, "renewedBy"),
                fields.wholeIfAny("validDays"),
                fields.whole("renewalDays"),
                fields.flag("neededToFly"),
                Origins.provenance(fields)));
    }

    private static void refuseCircles(Fields fields) {
        Map<String, List<String>> needs = new LinkedHashMap<>();
        Map<String, Fields> units = new LinkedHashMap<>();
        for (Fields unit : fields.groups("units")) {
            units.putIfAbsent(unit.text("id"), unit);
            needs.putIfAbsent(unit.text("id"), unit.texts("prerequisites"));
        }
        for (List<String> cycle : Cycles.among(needs)) {
            Fields first = units.getOrDefault(cycle.getFirst(), fields);
            first.problem(
                    "prerequisites",
                    cycle.size() == 1
                            ? "unit " + Wording.quoted(cycle.getFirst()) + " is its own prerequisite: remove it"
                            : "units are prerequisites of one another in a circle, " + Cycles.told(cycle)
                                    + ": remove one of these prerequisites");
        }
    }
}
