package space.hamsafar.programme.flight.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.ExperimentResult;
import space.hamsafar.programme.flight.HostTime;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.setting.Finding;

/** Rules that hold the plan's lists and sums together. */
final class TallyRules {

    private final FlightFacts facts;
    private final List<Finding> findings;

    private TallyRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new TallyRules(facts, findings);
        rules.ids();
        facts.entries().forEach(rules::inside);
        rules.results();
        rules.hostTime();
    }

    private void ids() {
        var seen = new HashSet<String>();
        for (TimelineEntry entry : facts.entries()) {
            if (!seen.add(entry.id())) {
                add("duplicate-id", entry.id(), "more than one entry of the timeline is named " + entry.id());
            }
        }
    }

    private void inside(TimelineEntry entry) {
        boolean inside = !entry.start().isBefore(facts.docking())
                && !entry.end().isAfter(facts.undocking())
                && entry.start().isBefore(entry.end());
        if (!inside) {
            String message =
                    FlightFacts.text(entry) + " to " + entry.end() + " does not lie between docking and undocking";
            add("outside-stay", entry.id(), message);
        }
    }

    private void results() {
        var results = new TreeMap<String, ExperimentResult>();
        for (ExperimentResult result : facts.plan().experiments()) {
            if (results.put(result.experiment(), result) != null) {
                add("results", result.experiment(), "experiment " + result.experiment() + " has two results");
            }
        }
        var known = new TreeSet<String>();
        for (Experiment experiment : facts.mission().experiments()) {
            known.add(experiment.id());
            ExperimentResult result = results.get(experiment.id());
            if (result == null) {
                add("results", experiment.id(), "experiment " + experiment.id() + " has no result");
            } else {
                result(experiment, result);
            }
        }
        results.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> add("results", id, "result of an experiment " + id + " that the mission lacks"));
    }

    private void result(Experiment experiment, ExperimentResult result) {
        int placed = ExperimentFacts.mains(facts, experiment).size();
        boolean sums = result.wanted() == experiment.sessions()
                && result.placed() == placed
                && result.value() == placed * experiment.value();
        boolean reasoned = result.reason().isBlank() == (placed >= experiment.sessions());
        if (!sums || !reasoned) {
            String message = "result of " + experiment.id() + " says " + result.placed() + " of " + result.wanted()
                    + " sessions worth " + result.value() + " with reason '" + result.reason() + "'; the timeline has "
                    + placed + " of " + experiment.sessions() + ", each worth " + experiment.value();
            add("results", experiment.id(), message);
        }
    }

    private void hostTime() {
        var times = new TreeMap<LocalDate, HostTime>();
        facts.plan().hostTime().forEach(time -> times.put(time.day(), time));
        for (LocalDate date : facts.dates()) {
            long seconds = 0;
            for (TimelineEntry entry : facts.work()) {
                for (String person : entry.crew()) {
                    seconds += facts.mission().hosts().contains(person) ? facts.secondsOn(entry, date) : 0;
                }
            }
            HostTime time = times.get(date);
            int budget = (int) Math.round(Math.floor(facts.rules().hostHours().value() * 60));
            boolean missing = time == null && (seconds > 0 || facts.flightDay(date) >= 1);
            boolean wrong = time != null
                    && (Math.abs(time.usedMinutes() * 60L - seconds) >= 60
                            || Math.abs(time.budgetMinutes() - budget) > 1);
            if (missing || wrong) {
                String message = "host time of " + date + " is given as " + time + "; the timeline has "
                        + seconds / 60.0 + " min and the rules allow " + budget;
                add("host-time", date.toString(), message);
            }
        }
    }

    private void add(String rule, String subject, String message) {
        findings.add(new Finding("flight." + rule, subject, message));
    }
}
