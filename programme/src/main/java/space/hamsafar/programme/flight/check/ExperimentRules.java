package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.Step;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Member;

/** Rules of experiments, but for their windows and equipment. */
final class ExperimentRules {

    /** A session may be longer than asked by less than this, since the timeline has a grid. */
    private static final Duration GRID = Duration.ofMinutes(5);

    private final FlightFacts facts;
    private final List<Finding> findings;

    private ExperimentRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new ExperimentRules(facts, findings);
        Map<String, Experiment> experiments = ExperimentFacts.byId(facts.mission());
        for (TimelineEntry entry : facts.entries()) {
            Experiment experiment = experiments.get(entry.experiment());
            if (FlightFacts.isWork(entry) != !entry.experiment().isEmpty()
                    || (FlightFacts.isWork(entry) && experiment == null)) {
                String message = FlightFacts.text(entry) + " of kind " + entry.kind() + " names experiment '"
                        + entry.experiment() + "', which the mission lacks or the kind forbids";
                rules.add("unknown-experiment", entry.id(), message);
            }
            if (experiment != null) {
                ExperimentFacts.step(experiment, entry)
                        .ifPresentOrElse(
                                step -> rules.step(entry, experiment, step),
                                () -> rules.add(
                                        "unknown-step",
                                        entry.id(),
                                        FlightFacts.text(entry) + " is a step that " + experiment.id() + " lacks"));
            }
        }
        facts.mission().experiments().forEach(rules::sessions);
    }

    private void step(TimelineEntry entry, Experiment experiment, Step step) {
        kind(entry, experiment, step);
        unbroken(entry, experiment, step);
        crew(entry, step);
        if (step.isMain()) {
            flightDay(entry, experiment);
        }
    }

    private void kind(TimelineEntry entry, Experiment experiment, Step step) {
        Kind wanted = step.isMain() && experiment.isLiveContact() ? Kind.LIVE_CONTACT : Kind.EXPERIMENT;
        if (entry.kind() != wanted) {
            add("kind", entry.id(), FlightFacts.text(entry) + " is shown as " + entry.kind() + "; it is " + wanted);
        }
    }

    /** Work that was broken off is as long as all its parts, of which the last one brings the grid's surplus. */
    private void unbroken(TimelineEntry entry, Experiment experiment, Step step) {
        if (facts.parts(entry).getFirst().equals(entry)) {
            duration(entry, experiment, step);
        }
    }

    private void duration(TimelineEntry entry, Experiment experiment, Step step) {
        var factors = facts.rules().newcomerFactors();
        int day = facts.flightDay(entry.start());
        boolean slow = !experiment.isLiveContact() && entry.crew().stream().anyMatch(facts::isVisitor);
        double factor = slow && day >= 1 && day <= factors.size() ? factors.get(day - 1) : 1;
        Duration wanted = Duration.ofMillis((long) Math.floor(step.minutes() * factor * 60_000));
        Duration length = facts.parts(entry).stream().map(FlightFacts::length).reduce(Duration.ZERO, Duration::plus);
        if (length.compareTo(wanted) < 0 || length.compareTo(wanted.plus(GRID)) >= 0) {
            String message = FlightFacts.text(entry) + " lasts " + length.toSeconds() / 60.0 + " min; it takes "
                    + wanted.toSeconds() / 60.0 + " min on flight day " + day;
            add("duration", entry.id(), message);
        }
    }

    private void crew(TimelineEntry entry, Step step) {
        int wanted = step.crew().stream().mapToInt(Experiment.CrewNeed::count).sum();
        var people = entry.crew().stream().filter(facts.aboard()::contains).toList();
        if (entry.crew().size() != wanted) {
            String message = FlightFacts.text(entry) + " has " + entry.crew().size() + " people; it needs " + wanted;
            add("crew-need", entry.id(), message);
        } else if (!fill(seats(step), people, 0)) {
            String message = FlightFacts.text(entry) + " is done by " + String.join(", ", entry.crew())
                    + ", who do not have the skills or are not those asked for";
            add("crew-need", entry.id(), message);
        }
    }

    private static List<Experiment.CrewNeed> seats(Step step) {
        var seats = new ArrayList<Experiment.CrewNeed>();
        for (Experiment.CrewNeed need : step.crew()) {
            for (int i = 0; i < need.count(); i++) {
                seats.add(need);
            }
        }
        return seats;
    }

    /** Whether the people can take the seats from one on; tries all ways, which are few in a crew of a station. */
    private boolean fill(List<Experiment.CrewNeed> seats, List<String> people, int seat) {
        if (seat == seats.size()) {
            return true;
        }
        Experiment.CrewNeed need = seats.get(seat);
        for (String person : people) {
            Member member = facts.setting().member(person);
            boolean fit = (need.members().isEmpty() || need.members().contains(person))
                    && (need.skill().isEmpty() || member.skills().contains(need.skill()));
            var others = people.stream().filter(other -> !other.equals(person)).toList();
            if (fit && fill(seats, others, seat + 1)) {
                return true;
            }
        }
        return false;
    }

    private void flightDay(TimelineEntry entry, Experiment experiment) {
        int day = facts.flightDay(entry.start());
        if (day < experiment.firstFlightDay() || day > experiment.lastFlightDay()) {
            String message = FlightFacts.text(entry) + " lies on flight day " + day + "; allowed are "
                    + experiment.firstFlightDay() + " to " + experiment.lastFlightDay();
            add("flight-day", entry.id(), message);
        }
    }

    private void sessions(Experiment experiment) {
        var sessions = ExperimentFacts.mains(facts, experiment);
        if (sessions.size() > experiment.sessions()) {
            String message =
                    experiment.id() + " has " + sessions.size() + " sessions; wanted are " + experiment.sessions();
            add("sessions", experiment.id(), message);
        }
        if (experiment.mandatory() && sessions.size() < experiment.leastSessions()) {
            String message = "mandatory " + experiment.id() + " has " + sessions.size() + " of "
                    + experiment.leastSessions() + " sessions";
            add("mandatory", experiment.id(), message);
        }
        for (int i = 1; i < sessions.size(); i++) {
            Duration gap = Duration.between(
                    facts.parts(sessions.get(i - 1)).getLast().end(),
                    sessions.get(i).start());
            if (gap.toMillis() < experiment.spacingHours() * 3_600_000) {
                String message = FlightFacts.text(sessions.get(i)) + " comes " + gap.toMinutes()
                        + " min after the session before it; " + experiment.spacingHours() + " h are due";
                add("spacing", sessions.get(i).id(), message);
            }
        }
    }

    private void add(String rule, String subject, String message) {
        findings.add(new Finding("flight." + rule, subject, message));
    }
}
