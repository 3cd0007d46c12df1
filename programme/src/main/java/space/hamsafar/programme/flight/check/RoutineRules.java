package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import space.hamsafar.programme.flight.Conference;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.ClockSpan;
import space.hamsafar.programme.setting.Finding;

/**
 * Rules of meals, conferences and handover talks. What is due must lie wholly between the docking entries and the
 * undocking entries.
 */
final class RoutineRules {

    private final FlightFacts facts;
    private final List<Finding> findings;

    private RoutineRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new RoutineRules(facts, findings);
        for (LocalDate date : facts.dates()) {
            for (String person : facts.aboard()) {
                rules.meals(date, person);
            }
            int minutes = facts.rules().conferenceMinutes();
            rules.conference(date, facts.rules().morningConference(), minutes, facts.aboard());
            rules.conference(date, facts.rules().eveningConference(), minutes, facts.aboard());
            for (Conference talk : facts.rules().house().conferences()) {
                rules.conference(
                        date, talk.at(), talk.minutes(), facts.mission().people(talk.who()));
            }
            rules.handover(date);
        }
    }

    private void meals(LocalDate date, String person) {
        var eaten = new HashSet<String>();
        for (ClockSpan hours : facts.rules().meals()) {
            Instant from = facts.clock(date, hours.from());
            Instant to = facts.clock(date, hours.to());
            var meal = facts.entries(Kind.MEAL, person).stream()
                    .filter(entry ->
                            !entry.start().isBefore(from) && !entry.end().isAfter(to))
                    .filter(entry -> FlightFacts.length(entry).toMinutes()
                            >= facts.rules().mealMinutes())
                    .filter(entry -> !eaten.contains(entry.id()))
                    .findFirst();
            meal.ifPresent(entry -> eaten.add(entry.id()));
            if (meal.isEmpty() && facts.isFree(from, to)) {
                String message = person + " has no meal of " + facts.rules().mealMinutes() + " min from " + hours.from()
                        + " to " + hours.to() + " on " + date;
                add("meal", person, message);
            }
        }
    }

    private void conference(LocalDate date, LocalTime clock, int minutes, List<String> people) {
        Instant from = facts.clock(date, clock);
        Instant to = from.plus(Duration.ofMinutes(minutes));
        if (!from.isBefore(to) || !facts.isFree(from, to)) {
            return;
        }
        Set<String> there = new HashSet<>();
        for (TimelineEntry entry : facts.entries(Kind.CONFERENCE)) {
            if (entry.start().equals(from) && !entry.end().isBefore(to)) {
                there.addAll(entry.crew());
            }
        }
        if (!there.containsAll(people)) {
            String who = people.equals(facts.aboard()) ? "all the crew" : String.join(", ", people);
            add("conference", date.toString(), who + " must be in the conference at " + clock + " on " + date);
        }
    }

    private void handover(LocalDate date) {
        int minutes = facts.rules().handoverMinutes();
        boolean held = facts.entries(Kind.HANDOVER).stream()
                .filter(entry -> facts.secondsOn(entry, date) >= minutes * 60L)
                .anyMatch(entry -> entry.crew().containsAll(facts.aboard()));
        boolean due = minutes > 0
                && facts.isFullDay(date)
                && facts.aboard().stream().allMatch(person -> DayLimits.of(facts, date, person) * 60 >= minutes);
        if (due && !held) {
            add("handover", date.toString(), "no handover talk of all the crew of " + minutes + " min on " + date);
        }
    }

    private void add(String rule, String subject, String message) {
        findings.add(new Finding("flight." + rule, subject, message));
    }
}
