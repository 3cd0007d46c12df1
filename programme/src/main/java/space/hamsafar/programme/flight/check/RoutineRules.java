package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.ClockSpan;
import space.hamsafar.programme.setting.Finding;

/**
 * Rules of docking, sleep, meals, conferences and handover talks. What is due must lie wholly between the docking entry
 * and the undocking entry.
 */
final class RoutineRules {

    private static final Duration WELCOME = Duration.ofMinutes(60);
    private static final Duration FAREWELL = Duration.ofMinutes(90);

    /** What need not begin or end at a given instant does so on the timeline's grid. */
    private static final Duration GRID = Duration.ofMinutes(5);

    private final FlightFacts facts;
    private final List<Finding> findings;

    private RoutineRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new RoutineRules(facts, findings);
        rules.gate(Kind.DOCKING);
        rules.gate(Kind.UNDOCKING);
        for (LocalDate date : facts.dates()) {
            for (String person : facts.aboard()) {
                rules.sleep(date, person);
                rules.meals(date, person);
            }
            rules.conference(date, facts.rules().morningConference());
            rules.conference(date, facts.rules().eveningConference());
            rules.handover(date);
        }
    }

    /** The docking entry must begin at docking, the undocking entry end at undocking, with everybody. */
    private void gate(Kind kind) {
        Instant wanted = kind == Kind.DOCKING ? facts.docking() : facts.undocking();
        boolean found = facts.entries(kind).stream()
                .filter(entry -> (kind == Kind.DOCKING ? entry.start() : entry.end()).equals(wanted))
                .anyMatch(entry -> entry.crew().containsAll(facts.aboard()));
        if (!found || facts.entries(kind).size() != 1) {
            String edge = kind == Kind.DOCKING ? "begins" : "ends";
            add("gate", kind.name(), "exactly one entry of all the crew must be that " + edge + " at " + wanted);
        }
        Duration least = kind == Kind.DOCKING ? WELCOME : FAREWELL;
        facts.entries(kind).stream()
                .map(FlightFacts::length)
                .filter(length -> length.compareTo(least) < 0 || length.compareTo(least.plus(GRID)) > 0)
                .forEach(length -> add(
                        "gate",
                        kind.name(),
                        "its entry lasts " + length.toMinutes() + " min; " + least.toMinutes() + " are due"));
    }

    private void sleep(LocalDate date, String person) {
        Instant bed = facts.bed(date);
        Instant wake = facts.wake(date.plusDays(1));
        Instant asleep = facts.isCutByDocking(date.plusDays(1)) ? facts.freeFrom() : bed;
        encloses(Kind.SLEEP, person, asleep, wake, "sleep");
        Duration after = Duration.ofMinutes(facts.rules().postSleepMinutes());
        encloses(Kind.POST_SLEEP, person, facts.wake(date), facts.wake(date).plus(after), "sleep-margin");
        Duration before = Duration.ofMinutes(facts.rules().preSleepMinutes());
        encloses(Kind.PRE_SLEEP, person, bed.minus(before), bed, "sleep-margin");
    }

    private void encloses(Kind kind, String person, Instant from, Instant to, String rule) {
        boolean due = from.isBefore(to) && facts.isFree(from, to);
        boolean found = facts.entries(kind, person).stream()
                .anyMatch(entry -> !entry.start().isAfter(from) && !entry.end().isBefore(to));
        if (due && !found) {
            add(rule, person, person + " must have " + kind + " from " + from + " to " + to);
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
            if (meal.isEmpty()
                    && facts.isFree(from, to)
                    && isUpFor(date, to, facts.rules().mealMinutes() + GRID.toMinutes())) {
                String message = person + " has no meal of " + facts.rules().mealMinutes() + " min from " + hours.from()
                        + " to " + hours.to() + " on " + date;
                add("meal", person, message);
            }
        }
    }

    /** Whether so many minutes remain until an instant, after a night that a docking made late. */
    private boolean isUpFor(LocalDate date, Instant until, long minutes) {
        Instant up = facts.wake(date).plus(Duration.ofMinutes(facts.rules().postSleepMinutes()));
        return !facts.isCutByDocking(date)
                || !up.plus(Duration.ofMinutes(minutes)).isAfter(until);
    }

    private void conference(LocalDate date, LocalTime clock) {
        Instant from = facts.clock(date, clock);
        Instant to = from.plus(Duration.ofMinutes(facts.rules().conferenceMinutes()));
        boolean due = from.isBefore(to) && facts.isFree(from, to) && isUpFor(date, from, 0);
        boolean held = facts.entries(Kind.CONFERENCE).stream()
                .filter(entry -> entry.start().equals(from) && !entry.end().isBefore(to))
                .anyMatch(entry -> entry.crew().containsAll(facts.aboard()));
        if (due && !held) {
            add("conference", date.toString(), "all the crew must be in the conference at " + clock + " on " + date);
        }
    }

    private void handover(LocalDate date) {
        int minutes = facts.rules().handoverMinutes();
        boolean held = facts.entries(Kind.HANDOVER).stream()
                .filter(entry -> facts.date(entry.start()).equals(date)
                        && FlightFacts.length(entry).toMinutes() >= minutes)
                .anyMatch(entry -> entry.crew().containsAll(facts.aboard()));
        if (minutes > 0 && facts.isFullDay(date) && !held) {
            add("handover", date.toString(), "no handover talk of all the crew of " + minutes + " min on " + date);
        }
    }

    private void add(String rule, String subject, String message) {
        findings.add(new Finding("flight." + rule, subject, message));
    }
}
