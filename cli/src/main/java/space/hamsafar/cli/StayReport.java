package space.hamsafar.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.StayMove;
import space.hamsafar.programme.flight.TimelineDiff;
import space.hamsafar.programme.flight.TimelineEntry;

/** Prints what a change of a stay does. */
final class StayReport {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final Console console;
    private final ZoneId zone;

    StayReport(Console console, Programme programme) {
        this.console = console;
        this.zone = programme.mission().rules().zone();
    }

    void print(StayMove move) {
        instant("Launch", move, plan -> plan.launch().map(LaunchOpportunity::liftOff));
        instant("Docking", move, FlightPlan::docking);
        instant("Undocking", move, FlightPlan::undocking);
        instant("Landing", move, plan -> plan.landing().map(RankedLanding::landing));
        if (move.days() != 0) {
            console.out().println("All times below are by flight day: everything moves " + move.days() + " d on.");
        }
        moved(move.diff());
        entries("added", move.diff().added());
        entries("gone", move.diff().lost());
        list("Lost", move.lost());
        list("To ask of the other centre", move.asks());
        list("Problems", move.after().problems());
    }

    private void instant(String name, StayMove move, Function<FlightPlan, Optional<Instant>> instant) {
        Optional<Instant> before = instant.apply(move.before());
        Optional<Instant> after = instant.apply(move.after());
        String then = after.map(Clocks::three).orElse("not found");
        String text = before.equals(after)
                ? "stays at " + then
                : before.map(Clocks::utc).orElse("not found") + " → " + then;
        console.out().println(String.format(Locale.ROOT, "%-11s%s", name, text));
    }

    private void moved(TimelineDiff diff) {
        console.out().println(console.bold(diff.moved().size() + " moved"));
        for (TimelineDiff.Move move : diff.moved()) {
            console.out()
                    .printf(
                            Locale.ROOT,
                            "  %s → %s  %s%n",
                            clock(move.start()),
                            clock(move.entry().start()),
                            name(move.entry()));
        }
    }

    private void entries(String what, List<TimelineEntry> entries) {
        console.out().println(console.bold(entries.size() + " " + what));
        entries.forEach(entry -> console.out().printf(Locale.ROOT, "  %s  %s%n", clock(entry.start()), name(entry)));
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            console.out().println(console.bold(title));
            lines.forEach(line -> new Paragraphs(console.out(), 4).row("  -", line));
        }
    }

    private String clock(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    private static String name(TimelineEntry entry) {
        return entry.title() + " (" + entry.id() + ")";
    }
}
