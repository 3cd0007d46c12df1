package space.hamsafar.programme.flight.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.Step;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Finding;

/** Rules of racks, power, heat, data, freezers and quiet. */
final class EquipmentRules {

    private final FlightFacts facts;
    private final List<Finding> findings;
    private final Map<String, Experiment> experiments;
    private final List<TimelineEntry> work;

    private EquipmentRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
        this.experiments = ExperimentFacts.byId(facts.mission());
        this.work = facts.entries(entry -> experiments.containsKey(entry.experiment()));
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new EquipmentRules(facts, findings);
        var supplies = facts.rules().house().supplies();
        rules.racks();
        rules.atOnce("power", "W", Optional.of(facts.rules().powerW()), Step::powerW);
        rules.atOnce("heat", "W of heat", supplies.heatW(), step -> step.load().heatW());
        rules.atOnce("data", "kbit/s", supplies.dataKbps(), step -> step.load().dataKbps());
        rules.cold(supplies.coldLitres());
        rules.work.forEach(rules::quiet);
    }

    private Step of(TimelineEntry entry) {
        Experiment experiment = experiments.getOrDefault(
                entry.experiment(), facts.mission().experiments().getFirst());
        return ExperimentFacts.step(experiment, entry).orElse(experiment.steps().getFirst());
    }

    private void racks() {
        for (int i = 0; i < work.size(); i++) {
            for (int j = i + 1; j < work.size(); j++) {
                TimelineEntry first = work.get(i);
                TimelineEntry second = work.get(j);
                String rack = of(first).rack();
                if (!rack.isEmpty() && rack.equals(of(second).rack()) && FlightFacts.overlap(first, second)) {
                    String message =
                            FlightFacts.text(first) + " and " + FlightFacts.text(second) + " both need rack " + rack;
                    findings.add(new Finding("flight.rack", rack, message));
                }
            }
        }
    }

    private void atOnce(String rule, String unit, Optional<Figure> limit, ToIntFunction<Step> load) {
        for (TimelineEntry entry : limit.isEmpty() ? List.<TimelineEntry>of() : work) {
            // A load is highest at the start of some entry.
            int taken = work.stream()
                    .filter(other ->
                            !other.start().isAfter(entry.start()) && other.end().isAfter(entry.start()))
                    .mapToInt(other -> load.applyAsInt(of(other)))
                    .sum();
            double most = limit.orElseThrow().value();
            if (taken > most && load.applyAsInt(of(entry)) > 0) {
                String message = taken + " " + unit + " are taken at the start of " + FlightFacts.text(entry) + "; "
                        + most + " are there";
                findings.add(new Finding("flight." + rule, entry.id(), message));
            }
        }
    }

    /** Samples stay in the freezers until undocking. */
    private void cold(Optional<Figure> limit) {
        int litres =
                work.stream().mapToInt(entry -> of(entry).load().coldLitres()).sum();
        if (limit.isPresent() && litres > limit.get().value()) {
            String message = "samples take " + litres + " l of the freezers; "
                    + limit.get().value() + " are there";
            findings.add(
                    new Finding("flight.cold-stowage", facts.mission().station().name(), message));
        }
    }

    private void quiet(TimelineEntry entry) {
        if (of(entry).quiet()) {
            for (TimelineEntry exercise : facts.entries(Kind.EXERCISE)) {
                if (FlightFacts.overlap(entry, exercise)) {
                    String message = FlightFacts.text(exercise) + " shakes the quiet run " + FlightFacts.text(entry);
                    findings.add(new Finding("flight.quiet", entry.id(), message));
                }
            }
        }
    }
}
