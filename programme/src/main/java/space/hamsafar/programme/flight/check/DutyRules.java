package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import space.hamsafar.programme.flight.Duty;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Finding;

/** Rules of duties: each is done on its days, in its hours, by all whom it concerns. */
final class DutyRules {

    private static final Duration GRID = Duration.ofMinutes(10);

    private DutyRules() {}

    static void check(FlightFacts facts, List<Finding> findings) {
        for (Duty duty : facts.rules().house().duties()) {
            for (LocalDate date : facts.dates()) {
                check(facts, duty, date, findings);
            }
        }
    }

    private static void check(FlightFacts facts, Duty duty, LocalDate date, List<Finding> findings) {
        int day = facts.flightDay(date);
        int last = facts.flightDay(facts.date(facts.undocking()));
        Instant from = facts.clock(date, duty.hours().from());
        Instant to = facts.clock(date, duty.hours().to());
        Instant open = from.isBefore(facts.freeFrom()) ? facts.freeFrom() : from;
        Instant close = to.isAfter(facts.freeTo()) ? facts.freeTo() : to;
        // What the grid may take at both ends is not held against the plan.
        boolean room = !open.plusSeconds(duty.minutes() * 60L).plus(GRID).isAfter(close);
        if (day < 1 || !duty.isDue(day, last) || !room) {
            return;
        }
        boolean done = facts.entries(Kind.DUTY).stream()
                .filter(entry -> entry.id().startsWith(duty.id() + "#"))
                .filter(entry -> !entry.start().isBefore(from) && !entry.end().isAfter(to))
                .filter(entry -> FlightFacts.length(entry).toMinutes() >= duty.minutes())
                .anyMatch(entry -> entry.crew().containsAll(facts.mission().people(duty.who())));
        if (!done) {
            String message = duty.title() + " of " + duty.minutes() + " min is due on " + date + " from "
                    + duty.hours().from() + " to " + duty.hours().to();
            findings.add(new Finding("flight.duty", duty.id() + "#" + day, message));
        }
    }
}
