package space.hamsafar.programme.flight.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Finding;

/** Rules of people's time. */
final class CrewRules {

    private final FlightFacts facts;
    private final List<Finding> findings;

    private CrewRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new CrewRules(facts, findings);
        facts.entries().forEach(rules::known);
        facts.aboard().forEach(rules::oneThing);
        for (LocalDate date : facts.dates()) {
            facts.aboard().forEach(person -> rules.work(date, person));
            rules.hosts(date);
        }
        facts.dates().stream()
                .map(date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .distinct()
                .forEach(monday -> facts.aboard().forEach(person -> rules.week(monday, person)));
    }

    private void known(TimelineEntry entry) {
        for (String person : new HashSet<>(entry.crew()).stream().sorted().toList()) {
            if (!facts.aboard().contains(person)) {
                add("unknown-person", entry.id(), FlightFacts.text(entry) + " names " + person + ", who is not aboard");
            }
        }
        if (new HashSet<>(entry.crew()).size() < entry.crew().size()) {
            add("unknown-person", entry.id(), FlightFacts.text(entry) + " names somebody twice");
        }
    }

    private void oneThing(String person) {
        var entries = facts.entries(entry -> entry.crew().contains(person));
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                TimelineEntry first = entries.get(i);
                TimelineEntry second = entries.get(j);
                if (FlightFacts.overlap(first, second)) {
                    String message = person + " is in " + FlightFacts.text(first) + " and " + FlightFacts.text(second)
                            + " at once";
                    add("double-booking", person, message);
                }
            }
        }
    }

    /** Seconds of experiments, contacts, handover talks and duties. */
    private long workSeconds(LocalDate date, String person) {
        return facts
                .entries(entry -> entry.crew().contains(person)
                        && (FlightFacts.isWork(entry) || entry.kind() == Kind.HANDOVER || entry.kind() == Kind.DUTY))
                .stream()
                .mapToLong(entry -> facts.secondsOn(entry, date))
                .sum();
    }

    private void work(LocalDate date, String person) {
        long seconds = workSeconds(date, person);
        double limit = DayLimits.of(facts, date, person);
        if (seconds > limit * 3600 + 1) {
            add(
                    "work-hours",
                    person,
                    person + " works " + hours(seconds) + " h on " + date + "; " + limit + " are allowed");
        }
    }

    private void week(LocalDate monday, String person) {
        double limit = facts.rules().house().week().hours();
        long seconds = monday.datesUntil(monday.plusDays(7))
                .mapToLong(date -> workSeconds(date, person))
                .sum();
        if (limit > 0 && seconds > limit * 3600 + 1) {
            String message = person + " works " + hours(seconds) + " h in the week from " + monday + "; " + limit
                    + " are allowed";
            add("week-hours", person, message);
        }
    }

    private void hosts(LocalDate date) {
        long seconds = 0;
        for (TimelineEntry entry : facts.work()) {
            long serving = entry.crew().stream()
                    .filter(facts.mission().hosts()::contains)
                    .count();
            seconds += serving * facts.secondsOn(entry, date);
        }
        double limit = facts.rules().hostHours().value();
        if (seconds > limit * 3600 + 1) {
            String message = "the hosts spend " + hours(seconds) + " h on the visitor's work on " + date + "; " + limit
                    + " are allowed";
            add("host-hours", date.toString(), message);
        }
    }

    private static double hours(long seconds) {
        return Math.round(seconds / 36.0) / 100.0;
    }

    private void add(String rule, String subject, String message) {
        findings.add(new Finding("flight." + rule, subject, message));
    }
}
