package space.hamsafar.programme.flight.check;

import java.util.List;
import java.util.Map;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Finding;

/** Rules of racks, power and quiet. */
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
        rules.racks();
        rules.work.forEach(rules::power);
        rules.work.forEach(rules::quiet);
    }

    private Experiment of(TimelineEntry entry) {
        return experiments.getOrDefault(
                entry.experiment(), facts.mission().experiments().getFirst());
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

    private void power(TimelineEntry entry) {
        // Power is highest at the start of some entry.
        int watts = work.stream()
                .filter(other ->
                        !other.start().isAfter(entry.start()) && other.end().isAfter(entry.start()))
                .mapToInt(other -> of(other).powerW())
                .sum();
        double limit = facts.rules().powerW().value();
        if (watts > limit && of(entry).powerW() > 0) {
            String message =
                    watts + " W are taken at the start of " + FlightFacts.text(entry) + "; " + limit + " are there";
            findings.add(new Finding("flight.power", entry.id(), message));
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
