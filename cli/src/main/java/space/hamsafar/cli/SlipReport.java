package space.hamsafar.cli;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import space.hamsafar.exchange.Titles;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.Slip;
import space.hamsafar.programme.agreement.Step;
import space.hamsafar.programme.flight.FlightPlan;

/** Prints what a slip does, for people and for machines. */
final class SlipReport {

    private SlipReport() {}

    static void print(Console console, Programme programme, Slip slip) {
        var out = console.out();
        var titles = Titles.of(programme);
        out.println(console.bold(titles.step(slip.step())) + " slips by " + days(slip.days()) + ": " + slip.from()
                + " → " + slip.to());
        instants(console, "Launch", slip, plan -> plan.launch().map(LaunchOpportunity::liftOff));
        instants(console, "Landing", slip, plan -> plan.landing().map(RankedLanding::landing));
        moves(console, programme, slip);
        late(console, titles, slip);
        if (!slip.newConflicts().isEmpty()) {
            out.println(console.warning("Cannot be met:"));
            slip.newConflicts().forEach(conflict -> new Paragraphs(out, 4).row("  -", conflict));
        }
    }

    private static void moves(Console console, Programme programme, Slip slip) {
        List<String> order =
                programme.agreement().steps().stream().map(Step::id).toList();
        List<Slip.Move> others = slip.moves().stream()
                .filter(move -> !move.what().equals(slip.step()))
                .sorted(Comparator.comparing(Slip.Move::to).thenComparing(move -> order.indexOf(move.what())))
                .toList();
        if (others.isEmpty()) {
            console.out().println("Nothing else moves: the float takes it up.");
            return;
        }
        console.out()
                .println(console.bold(others.size() == 1 ? "1 other date moves" : others.size() + " other dates move"));
        others.forEach(move -> console.out()
                .printf(Locale.ROOT, "  %s → %s  %+5d d  %s%n", move.from(), move.to(), move.days(), move.title()));
    }

    private static void late(Console console, Titles titles, Slip slip) {
        if (slip.newlyLate().isEmpty()) {
            console.out().println("No other date becomes late.");
            return;
        }
        int count = slip.newlyLate().size();
        console.out().println(console.warning(count == 1 ? "1 becomes late" : count + " become late"));
        slip.newlyLate()
                .forEach(late -> console.out()
                        .printf(
                                Locale.ROOT,
                                "  due %s        %5d d  %s%s%n",
                                late.due(),
                                late.lateDays(),
                                late.title(),
                                late.owner().isEmpty() ? "" : " (" + titles.party(late.owner()) + ")"));
    }

    private static void instants(
            Console console, String name, Slip slip, Function<FlightPlan, Optional<Instant>> instant) {
        Optional<Instant> before = instant.apply(slip.before().flight());
        Optional<Instant> after = instant.apply(slip.after().flight());
        String then = after.map(Clocks::three).orElse("not found");
        String text = before.equals(after)
                ? "stays at " + then
                : before.map(Clocks::utc).orElse("not found") + " → " + then;
        console.out().println("  " + (name + "         ").substring(0, 9) + text);
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** The slip without the two whole plans, as data for machines. */
    static Map<String, Object> asData(Slip slip) {
        var data = new LinkedHashMap<String, Object>();
        data.put("step", slip.step());
        data.put("days", slip.days());
        data.put("from", slip.from());
        data.put("to", slip.to());
        data.put("moves", List.copyOf(slip.moves()));
        data.put("newlyLate", slip.newlyLate());
        data.put("newConflicts", slip.newConflicts());
        data.put("launchBefore", slip.before().flight().launch());
        data.put("launchAfter", slip.after().flight().launch());
        return data;
    }
}
