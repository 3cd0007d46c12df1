package space.hamsafar.programme.folder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.HouseRules;
import space.hamsafar.programme.flight.Load;
import space.hamsafar.programme.flight.Protocol;
import space.hamsafar.programme.flight.Step;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Wording;

/** Reads how an experiment is run: the steps of a session, what it takes, fasting, consent. */
final class StepReader {
    private final Ids ids;
    private final Optional<FlightReader.Plan> flight;

    StepReader(Ids ids, Optional<FlightReader.Plan> flight) {
        this.ids = ids;
        this.flight = flight;
    }

    static Load load(Fields fields) {
        return new Load(fields.whole("heatW"), fields.whole("dataKbps"), fields.whole("coldLitres"));
    }

    Protocol protocol(Fields fields) {
        Ids.refuseRepeats("step", fields.groups("steps"));
        check(fields);
        return new Protocol(
                fields.each("steps", this::step),
                fields.whole("minimumSessions"),
                fields.number("fastingHours"),
                fields.flag("publicEvent"),
                consent(fields),
                fields.flag("late"),
                fields.number("maxAgeHours"),
                fields.whole("minElevationDeg"),
                fields.text("attitude"));
    }

    private Optional<Set<String>> consent(Fields fields) {
        return fields.has("consent")
                ? Optional.of(new TreeSet<>(ids.references(Ids.Kind.PERSON, fields, "consent")))
                : Optional.empty();
    }

    private Optional<Step> step(Fields fields) {
        checkSite(fields);
        int most = fields.has("maxGapMinutes") ? fields.whole("maxGapMinutes") : Step.NO_MAXIMUM;
        if (most < fields.whole("minGapMinutes")) {
            fields.problem("maxGapMinutes", "maxGapMinutes is below minGapMinutes: swap or mend them");
        }
        return fields.build(() -> new Step(
                fields.text("id"),
                fields.text("title"),
                fields.whole("minutes"),
                need(fields),
                fields.has("window") ? fields.word("window", Experiment.Window.class) : Experiment.Window.WORK,
                ids.reference(Ids.Kind.SITE, fields, "site"),
                fields.whole("minGapMinutes"),
                most,
                fields.whole("powerW"),
                fields.text("rack"),
                fields.flag("quiet"),
                load(fields)));
    }

    List<Experiment.CrewNeed> need(Fields fields) {
        return fields.each(
                "crew",
                need -> need.build(() -> new Experiment.CrewNeed(
                        new TreeSet<>(ids.references(Ids.Kind.PERSON, need, "members")),
                        need.text("skill"),
                        need.whole("count"))));
    }

    /** A window over a site needs the site. */
    static void checkSite(Fields fields) {
        String window = fields.text("window");
        if ((window.equals("pass") || window.equals("lit-pass"))
                && fields.text("site").isEmpty()
                && !fields.has("site")) {
            fields.problem("window", "the window '" + window + "' is over a site, which is missing: add 'site'");
        }
    }

    private void check(Fields fields) {
        if (fields.whole("minimumSessions") > fields.whole("sessions")) {
            fields.problem(
                    "minimumSessions",
                    "minimumSessions is " + fields.whole("minimumSessions") + ", above sessions, which is "
                            + fields.whole("sessions"));
        }
        String window = fields.text("window");
        boolean live = window.equals("coverage") || window.equals("pass");
        if (fields.flag("publicEvent") && !live && fields.isSound("window")) {
            fields.problem(
                    "publicEvent",
                    "people on the ground cannot look on without contact: use window 'coverage' or 'pass'");
        }
        boolean overSite = window.equals("pass") || window.equals("lit-pass");
        if (fields.whole("minElevationDeg") > 0 && !overSite && fields.isSound("window")) {
            fields.problem("minElevationDeg", "an elevation belongs to window 'pass' or 'lit-pass'");
        }
        boolean oneSubject =
                fields.groups("crew").stream().limit(1).allMatch(need -> !need.isSound() || need.whole("count") == 1);
        if (fields.number("fastingHours") > 0 && !oneSubject) {
            fields.problem("fastingHours", "who fasts is the first of 'crew', which must be one person");
        }
        flight.ifPresent(plan -> checkSupplies(fields, plan.rules().house()));
    }

    private static void checkSupplies(Fields fields, HouseRules house) {
        house.supplies().heatW().ifPresent(figure -> checkLimit(fields, "heatW", figure.value()));
        house.supplies().dataKbps().ifPresent(figure -> checkLimit(fields, "dataKbps", figure.value()));
        house.supplies().coldLitres().ifPresent(figure -> checkLimit(fields, "coldLitres", figure.value()));
        String attitude = fields.text("attitude");
        boolean flown =
                house.attitudes().stream().anyMatch(span -> span.attitude().equals(attitude));
        if (!attitude.isEmpty() && !flown) {
            fields.problem(
                    "attitude",
                    "attitude " + Wording.quoted(attitude) + " is never flown: add it to 'attitudes' of flight.yaml");
        }
    }

    private static void checkLimit(Fields fields, String key, double most) {
        if (fields.whole(key) > most) {
            fields.problem(key, key + " is " + fields.whole(key) + "; flight.yaml has " + most + " of it");
        }
    }
}
