package space.hamsafar.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.orbit.LaunchWindow;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.Slip;
import space.hamsafar.programme.agreement.Step;

/** Prints what a slip does, for people and for machines. */
final class SlipReport {

    private SlipReport() {}

    static void print(Console console, Programme programme, Slip slip) {
        var out = console.out();
        String title = programme.agreement().steps().stream()
                .filter(step -> step.id().equals(slip.step()))
                .map(Step::title)
                .findFirst()
                .orElse(slip.step());
        out.println(console.bold(title) + " slips by " + slip.days() + " days: " + slip.from() + " → " + slip.to());
        if (slip.moves().stream().allMatch(move -> move.what().equals(slip.step()))) {
            out.println("Nothing else moves: the float takes it up.");
        }
        slip.moves().stream()
                .filter(move -> !move.what().equals(slip.step()))
                .forEach(move -> out.printf(
                        Locale.ROOT, "  %s → %s  %+5d d  %s%n", move.from(), move.to(), move.days(), move.title()));
        launch(console, slip);
        if (!slip.newlyLate().isEmpty()) {
            out.println(console.warning("Become late:"));
            slip.newlyLate()
                    .forEach(late -> out.printf(
                            Locale.ROOT,
                            "  due %s, %d d late  %s%s%n",
                            late.due(),
                            late.lateDays(),
                            late.title(),
                            late.owner().isEmpty() ? "" : " (" + late.owner() + ")"));
        }
        if (!slip.newConflicts().isEmpty()) {
            out.println(console.warning("Cannot be met:"));
            slip.newConflicts().forEach(conflict -> out.println("  " + conflict));
        }
    }

    private static void launch(Console console, Slip slip) {
        String before = launchText(slip.before().flight().launch());
        String after = launchText(slip.after().flight().launch());
        console.out().println(before.equals(after) ? "Launch stays at " + before : "Launch " + before + " → " + after);
    }

    private static String launchText(Optional<LaunchWindow> window) {
        return window.map(found -> found.liftOff().toString()).orElse("not found");
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
