package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import space.hamsafar.programme.flight.GateStep;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Finding;

/** Rules of docking and undocking: the steps of their templates, in order, without a gap, with all the crew. */
final class GateRules {

    /** What need not begin or end at a given instant does so on the timeline's grid. */
    private static final Duration GRID = Duration.ofMinutes(5);

    private final FlightFacts facts;
    private final List<Finding> findings;

    private GateRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new GateRules(facts, findings);
        rules.gate(Kind.DOCKING, facts.rules().house().docking());
        rules.gate(Kind.UNDOCKING, facts.rules().house().undocking());
    }

    private void gate(Kind kind, List<GateStep> steps) {
        var entries = facts.entries(kind);
        if (entries.size() != steps.size()) {
            add(kind, "it has " + entries.size() + " entries; its template has " + steps.size() + " steps");
            return;
        }
        boolean in = kind == Kind.DOCKING;
        Instant edge = in ? entries.getFirst().start() : entries.getLast().end();
        Instant wanted = in ? facts.docking() : facts.undocking();
        if (!edge.equals(wanted)) {
            add(kind, "it " + (in ? "begins" : "ends") + " at " + edge + ", not at " + wanted);
        }
        for (int i = 0; i < steps.size(); i++) {
            step(kind, entries.get(i), steps.get(i));
            if (i > 0 && !entries.get(i - 1).end().equals(entries.get(i).start())) {
                add(kind, FlightFacts.text(entries.get(i)) + " does not follow the step before it at once");
            }
        }
    }

    private void step(Kind kind, TimelineEntry entry, GateStep step) {
        Duration least = Duration.ofMinutes(step.minutes());
        Duration length = FlightFacts.length(entry);
        if (length.compareTo(least) < 0 || length.compareTo(least.plus(GRID)) > 0) {
            add(
                    kind,
                    FlightFacts.text(entry) + " lasts " + length.toMinutes() + " min; " + step.minutes() + " are due");
        }
        if (!entry.crew().containsAll(facts.aboard())) {
            add(kind, FlightFacts.text(entry) + " lacks some of the crew");
        }
    }

    private void add(Kind kind, String message) {
        findings.add(new Finding("flight.gate", kind.name(), kind.name().toLowerCase(Locale.ROOT) + ": " + message));
    }
}
