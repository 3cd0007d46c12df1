package space.hamsafar.programme.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import space.hamsafar.programme.agreement.After;
import space.hamsafar.programme.agreement.Agreement;
import space.hamsafar.programme.agreement.Step;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Wording;

/** Reads the agreement and its steps. */
final class AgreementReader {
    private final Ids ids;

    AgreementReader(Ids ids) {
        this.ids = ids;
    }

    Optional<Agreement> read(Fields fields) {
        refuseCircles(fields);
        return fields.build(() -> {
            List<Step> steps = new ArrayList<>(fields.each("obligations", step -> step(step, Step.Kind.OBLIGATION)));
            steps.addAll(fields.each("milestones", step -> step(step, Step.Kind.MILESTONE)));
            return new Agreement(
                    fields.text("title"),
                    fields.date("signed"),
                    fields.text("signedIn"),
                    fields.texts("scope"),
                    fields.texts("signatories"),
                    steps,
                    Origins.provenance(fields));
        });
    }

    private Optional<Step> step(Fields fields, Step.Kind kind) {
        requireDay(fields);
        tellLate(fields);
        return fields.build(() -> new Step(
                fields.text("id"),
                fields.text("title"),
                kind,
                fields.text("family"),
                ids.reference(Ids.Kind.PARTY, fields, "owner"),
                fields.whole("durationDays"),
                ids.reference(Ids.Kind.CALENDAR, fields, "calendar"),
                fields.word("status", Step.Status.class),
                fields.dateIfAny("on"),
                fields.dateIfAny("notBefore"),
                fields.dateIfAny("due"),
                fields.each("after", this::after),
                Origins.provenance(fields)));
    }

    private static void requireDay(Fields fields) {
        String status = fields.text("status");
        if ((status.equals("done") || status.equals("fixed")) && !fields.has("on")) {
            fields.problem("status", "status is '" + status + "' but the day is missing: add 'on' with its date");
        }
    }

    /** A programme may have slipped past a day that the agreement still names, so this is no problem. */
    private static void tellLate(Fields fields) {
        Optional<LocalDate> earliest = fields.dateIfAny("notBefore");
        Optional<LocalDate> due = fields.dateIfAny("due");
        if (earliest.isPresent() && due.isPresent() && due.get().isBefore(earliest.get())) {
            fields.note("due", "it is due on " + due.get() + ", before it can begin on " + earliest.get());
        }
    }

    private Optional<After> after(Fields fields) {
        OptionalInt least = fields.wholeIfAny("minimumDays");
        OptionalInt most = fields.wholeIfAny("maximumDays");
        if (most.isPresent() && least.orElse(0) > most.getAsInt()) {
            fields.problem(
                    "maximumDays",
                    "maximumDays is " + most.getAsInt() + ", less than minimumDays, which is " + least.orElse(0)
                            + ": swap or mend them");
        }
        return fields.build(() -> new After(
                ids.reference(Ids.Kind.STEP, fields, "step"), fields.flag("fromStart"), least.orElse(0), most));
    }

    private static void refuseCircles(Fields fields) {
        Map<String, List<String>> needs = new LinkedHashMap<>();
        Map<String, Fields> steps = new LinkedHashMap<>();
        List<Fields> all = new ArrayList<>(fields.groups("obligations"));
        all.addAll(fields.groups("milestones"));
        for (Fields step : all) {
            steps.putIfAbsent(step.text("id"), step);
            needs.putIfAbsent(
                    step.text("id"),
                    step.groups("after").stream()
                            .map(after -> after.text("step"))
                            .toList());
        }
        for (List<String> cycle : Cycles.among(needs)) {
            Fields first = steps.getOrDefault(cycle.getFirst(), fields);
            first.problem(
                    "after",
                    cycle.size() == 1
                            ? "step " + Wording.quoted(cycle.getFirst()) + " waits for itself: remove it"
                            : "steps wait for one another in a circle, " + Cycles.told(cycle)
                                    + ": remove one of these 'after' entries; a latest time is maximumDays");
        }
    }
}
