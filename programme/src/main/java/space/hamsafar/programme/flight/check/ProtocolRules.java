package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.Protocol;
import space.hamsafar.programme.flight.Step;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Member;

/** Rules of how an experiment is run: its steps and their gaps, fasting, consent, age of samples, public events. */
final class ProtocolRules {

    private final FlightFacts facts;
    private final List<Finding> findings;

    private ProtocolRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new ProtocolRules(facts, findings);
        for (Experiment experiment : facts.mission().experiments()) {
            var sessions = new TreeMap<String, Map<String, TimelineEntry>>();
            for (TimelineEntry entry : facts.entries(entry -> entry.experiment().equals(experiment.id()))) {
                sessions.computeIfAbsent(ExperimentFacts.session(entry), id -> new TreeMap<>())
                        .put(ExperimentFacts.stepId(entry), entry);
            }
            sessions.forEach((session, steps) -> rules.steps(experiment, session, steps));
            for (TimelineEntry entry : ExperimentFacts.mains(facts, experiment)) {
                rules.fasting(entry, experiment);
                rules.consent(entry, experiment);
                rules.age(entry, experiment.protocol());
                rules.publicEvent(entry, experiment.protocol());
            }
        }
    }

    private void steps(Experiment experiment, String session, Map<String, TimelineEntry> done) {
        @Nullable TimelineEntry before = null;
        for (Step step : experiment.steps()) {
            TimelineEntry entry = done.get(step.id());
            if (entry == null) {
                String name = step.isMain() ? "its main work" : "the step " + step.id();
                add("step-missing", session, session + " lacks " + name);
            } else if (before != null) {
                gap(before, entry, step);
            }
            before = entry;
        }
    }

    private void gap(TimelineEntry before, TimelineEntry entry, Step step) {
        long minutes =
                Math.floorDiv(Duration.between(before.end(), entry.start()).toSeconds(), 60);
        if (minutes < step.minGapMinutes()) {
            String message = FlightFacts.text(entry) + " begins " + minutes + " min after " + before.id() + "; "
                    + step.minGapMinutes() + " min at least are due";
            add("step-gap", entry.id(), message);
        }
        if (minutes > step.maxGapMinutes()) {
            String message = FlightFacts.text(entry) + " begins " + minutes + " min after " + before.id() + "; "
                    + step.maxGapMinutes() + " min at most are allowed";
            add("step-gap", entry.id(), message);
        }
    }

    private void fasting(TimelineEntry entry, Experiment experiment) {
        double hours = experiment.protocol().fastingHours();
        Instant from = entry.start().minusSeconds(Math.round(hours * 3600));
        var meals = facts.entries(meal -> meal.kind() == Kind.MEAL
                && meal.start().isBefore(entry.start())
                && meal.end().isAfter(from));
        var subjects = subjects(entry, experiment);
        long fasting = subjects.stream()
                .filter(person -> meals.stream().noneMatch(meal -> meal.crew().contains(person)))
                .count();
        if (hours > 0 && fasting < wanted(experiment)) {
            String message = String.join(", ", subjects) + " eats in "
                    + meals.stream().map(FlightFacts::text).collect(Collectors.joining(", ")) + ", less than " + hours
                    + " h before " + FlightFacts.text(entry);
            add("fasting", entry.id(), message);
        }
    }

    private static int wanted(Experiment experiment) {
        return experiment.crew().isEmpty() ? 0 : experiment.crew().getFirst().count();
    }

    private void consent(TimelineEntry entry, Experiment experiment) {
        var subjects = subjects(entry, experiment);
        long willing = subjects.stream().filter(experiment.protocol()::consents).count();
        int wanted =
                experiment.crew().isEmpty() ? 0 : experiment.crew().getFirst().count();
        if (experiment.protocol().consent().isPresent() && willing < wanted) {
            String message =
                    FlightFacts.text(entry) + " studies people who did not consent: " + String.join(", ", subjects);
            add("consent", entry.id(), message);
        }
    }

    /** Those of an entry's crew who can be meant by the first need. */
    private List<String> subjects(TimelineEntry entry, Experiment experiment) {
        if (experiment.crew().isEmpty()) {
            return List.of();
        }
        Experiment.CrewNeed need = experiment.crew().getFirst();
        return entry.crew().stream()
                .filter(facts.aboard()::contains)
                .filter(person -> {
                    Member member = facts.setting().member(person);
                    return (need.members().isEmpty() || need.members().contains(person))
                            && (need.skill().isEmpty() || member.skills().contains(need.skill()));
                })
                .toList();
    }

    private void age(TimelineEntry entry, Protocol protocol) {
        double hours = Duration.between(entry.start(), facts.undocking()).toSeconds() / 3600.0;
        if (protocol.maxAgeHours() > 0 && hours > protocol.maxAgeHours() + 1e-9) {
            String message = "samples of " + FlightFacts.text(entry) + " are " + Math.round(hours * 10) / 10.0
                    + " h old at undocking; " + protocol.maxAgeHours() + " h are allowed";
            add("sample-age", entry.id(), message);
        }
    }

    private void publicEvent(TimelineEntry entry, Protocol protocol) {
        int minutes = protocol.publicEvent() ? facts.rules().house().publicGapMinutes() : 0;
        Instant from = entry.start().minus(Duration.ofMinutes(minutes));
        for (TimelineEntry exercise : minutes == 0 ? List.<TimelineEntry>of() : facts.entries(Kind.EXERCISE)) {
            boolean same = exercise.crew().stream().anyMatch(entry.crew()::contains);
            if (same && exercise.end().isAfter(from) && exercise.start().isBefore(entry.start())) {
                String message = FlightFacts.text(entry) + " is public and comes less than " + minutes + " min after "
                        + FlightFacts.text(exercise);
                add("public-event", entry.id(), message);
            }
        }
    }

    private void add(String rule, String subject, String message) {
        findings.add(new Finding("flight." + rule, subject, message));
    }
}
