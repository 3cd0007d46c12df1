package space.hamsafar.programme.folder;

import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.selection.Applicant;
import space.hamsafar.programme.selection.Campaign;
import space.hamsafar.programme.selection.Stage;
import space.hamsafar.programme.selection.Station;
import space.hamsafar.programme.source.Fields;

/** Reads the selection. */
final class SelectionReader {
    private final Ids ids;

    SelectionReader(Ids ids) {
        this.ids = ids;
    }

    Optional<Campaign> read(Fields fields, List<Applicant> applicants) {
        Dates.requireOrder(fields, "opens", "closes");
        requirePlaces(fields);
        return fields.build(() -> new Campaign(
                fields.date("opens"),
                fields.date("closes"),
                fields.date("referenceDay"),
                fields.whole("finalists"),
                fields.number("confidence"),
                Origins.figure(fields, "eligibleShare"),
                fields.each("rules", RuleReader::rule),
                fields.each("stages", this::stage),
                applicants,
                Origins.provenance(fields)));
    }

    private static void requirePlaces(Fields fields) {
        List<Fields> stages = fields.groups("stages");
        int wanted = fields.whole("finalists");
        if (!stages.isEmpty() && stages.getLast().isSound("places")) {
            int places = stages.getLast().whole("places");
            if (wanted > places) {
                fields.problem(
                        "finalists",
                        wanted + " finalists are wanted, but the last stage has places for " + places
                                + ": give it more, or want fewer");
            }
        }
    }

    private Optional<Stage> stage(Fields fields) {
        Ids.refuseRepeats("test", fields.groups("stations"));
        return fields.build(() -> new Stage(
                fields.text("id"),
                fields.text("title"),
                ids.reference(Ids.Kind.SITE, fields, "site"),
                ids.reference(Ids.Kind.STEP, fields, "step"),
                fields.whole("places"),
                fields.each("stations", SelectionReader::station),
                Origins.figure(fields, "passRate"),
                fields.whole("travelDays"),
                fields.whole("resultDays"),
                Origins.provenance(fields)));
    }

    private static Optional<Station> station(Fields fields) {
        return fields.build(() -> new Station(
                fields.text("id"),
                fields.text("title"),
                fields.number("hours"),
                fields.whole("groupSize"),
                fields.whole("parallel")));
    }
}
