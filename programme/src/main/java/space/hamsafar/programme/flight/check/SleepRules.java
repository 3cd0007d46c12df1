package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import space.hamsafar.programme.flight.NightWatch;
import space.hamsafar.programme.flight.SleepShift;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Finding;

/** Rules of the nights: long enough, with quiet time around them, shifted only as fast as people can follow, watched. */
final class SleepRules {

    private final FlightFacts facts;
    private final List<Finding> findings;

    private SleepRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new SleepRules(facts, findings);
        for (LocalDate date : facts.dates()) {
            for (String person : facts.aboard()) {
                rules.night(date, person);
                rules.margins(date, person);
            }
            rules.shift(date);
            rules.watch(date);
        }
    }

    /** Sleep from bedtime to waking; a watch in between is added at its end. */
    private void night(LocalDate date, String person) {
        Instant bed = facts.bed(date);
        Instant wake = facts.wake(date.plusDays(1)).plus(watched(date, person));
        if (!bed.isBefore(wake) || !facts.isFree(bed, wake)) {
            return;
        }
        var parts = facts.entries(entry -> (entry.kind() == Kind.SLEEP || entry.kind() == Kind.WATCH)
                && entry.crew().contains(person)
                && entry.start().isBefore(wake)
                && entry.end().isAfter(bed));
        Instant reached = bed;
        for (TimelineEntry part : parts) {
            reached = part.start().isAfter(reached) || part.end().isBefore(reached) ? reached : part.end();
        }
        if (reached.isBefore(wake)) {
            add("sleep", person, person + " must sleep from " + bed + " to " + wake);
        }
    }

    private void margins(LocalDate date, String person) {
        Instant up = facts.wake(date).plus(watched(date.minusDays(1), person));
        Duration after = Duration.ofMinutes(facts.rules().postSleepMinutes());
        encloses(Kind.POST_SLEEP, person, up, up.plus(after));
        Duration before = Duration.ofMinutes(facts.rules().preSleepMinutes());
        encloses(Kind.PRE_SLEEP, person, facts.bed(date).minus(before), facts.bed(date));
    }

    private void encloses(Kind kind, String person, Instant from, Instant to) {
        boolean due = from.isBefore(to) && facts.isFree(from, to);
        boolean found = facts.entries(kind, person).stream()
                .anyMatch(entry -> !entry.start().isAfter(from) && !entry.end().isBefore(to));
        if (due && !found) {
            add("sleep-margin", person, person + " must have " + kind + " from " + from + " to " + to);
        }
    }

    /** How long somebody keeps watch in the night that begins on a date. */
    private Duration watched(LocalDate date, String person) {
        return facts.entries(Kind.WATCH, person).stream()
                .filter(entry -> inNight(entry, date))
                .map(FlightFacts::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private boolean inNight(TimelineEntry entry, LocalDate date) {
        return !entry.start().isBefore(facts.bed(date)) && entry.start().isBefore(facts.wake(date.plusDays(1)));
    }

    private void shift(LocalDate date) {
        var before = facts.nights().shift(date.minusDays(1));
        var now = facts.nights().shift(date);
        if (before.isEmpty() || now.isEmpty()) {
            return;
        }
        long later = now.get().minus(before.get()).toMinutes();
        SleepShift limits = facts.rules().house().sleepShift();
        if (later > limits.laterMinutes() || -later > limits.earlierMinutes()) {
            String message = "the night of " + date + " is " + Math.abs(later) + " min "
                    + (later > 0 ? "later" : "earlier") + " than the one before; " + limits.laterMinutes()
                    + " min later and " + limits.earlierMinutes() + " min earlier are allowed";
            add("sleep-shift", date.toString(), message);
        }
    }

    private void watch(LocalDate date) {
        NightWatch watch = facts.rules().house().watch();
        Instant up = facts.wake(date.plusDays(1))
                .plus(Duration.ofMinutes(watch.minutes() + facts.rules().postSleepMinutes()));
        if (watch.minutes() == 0 || !facts.isFree(facts.bed(date), up)) {
            return;
        }
        var kept = facts.entries(Kind.WATCH).stream()
                .filter(entry -> inNight(entry, date))
                .toList();
        boolean byHost = kept.size() == 1
                && kept.getFirst().crew().size() == 1
                && facts.mission().hosts().containsAll(kept.getFirst().crew())
                && FlightFacts.length(kept.getFirst()).toMinutes() >= watch.minutes();
        if (!byHost) {
            String message =
                    "in the night of " + date + " one of the hosts must keep watch for " + watch.minutes() + " min";
            add("watch", date.toString(), message);
        }
    }

    private void add(String rule, String subject, String message) {
        findings.add(new Finding("flight." + rule, subject, message));
    }
}
