package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Finding;

/** Rules of exercise: enough of it, away from meals, on as many machines as there are. */
final class ExerciseRules {

    private final FlightFacts facts;
    private final List<Finding> findings;

    private ExerciseRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new ExerciseRules(facts, findings);
        for (String person : facts.aboard()) {
            facts.dates().forEach(date -> rules.amount(date, person));
            rules.gaps(person);
        }
        rules.machines();
    }

    private void amount(LocalDate date, String person) {
        long minutes = facts.entries(Kind.EXERCISE, person).stream()
                        .mapToLong(entry -> facts.secondsOn(entry, date))
                        .sum()
                / 60;
        int wanted = facts.rules().exerciseMinutes();
        if (facts.isFullDay(date) && minutes < wanted) {
            String message = person + " exercises " + minutes + " min on " + date + "; " + wanted + " are due";
            findings.add(new Finding("flight.exercise", person, message));
        }
    }

    private void gaps(String person) {
        long wanted = facts.rules().exerciseGapMinutes();
        for (TimelineEntry exercise : facts.entries(Kind.EXERCISE, person)) {
            for (TimelineEntry meal : facts.entries(Kind.MEAL, person)) {
                boolean mealFirst = meal.start().isBefore(exercise.start());
                Duration gap = mealFirst
                        ? Duration.between(meal.end(), exercise.start())
                        : Duration.between(exercise.end(), meal.start());
                if (gap.compareTo(Duration.ofMinutes(wanted)) < 0) {
                    String message = person + " has " + gap.toMinutes() + " min between " + FlightFacts.text(exercise)
                            + " and " + FlightFacts.text(meal) + "; " + wanted + " are due";
                    findings.add(new Finding("flight.exercise-gap", exercise.id(), message));
                }
            }
        }
    }

    private void machines() {
        int machines = facts.rules().exercisers();
        var exercise = facts.entries(Kind.EXERCISE);
        for (TimelineEntry entry : exercise) {
            // Whatever the most that exercise at once, they do so at the start of one of the entries.
            long people = exercise.stream()
                    .filter(other ->
                            !other.start().isAfter(entry.start()) && other.end().isAfter(entry.start()))
                    .mapToLong(other -> other.crew().size())
                    .sum();
            if (people > machines) {
                String message = people + " exercise at the start of " + FlightFacts.text(entry) + "; " + machines
                        + " can at a time";
                findings.add(new Finding("flight.exercisers", entry.id(), message));
            }
        }
    }
}
