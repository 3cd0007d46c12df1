package space.hamsafar.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.programme.flight.TimelineDiff;
import space.hamsafar.programme.flight.TimelineEntry;

/** Prints how timelines differ, for people and for machines. Times are UTC. */
final class DiffReport {

    private DiffReport() {}

    static void print(PrintWriter out, TimelineDiff diff) {
        if (diff.isEmpty()) {
            out.println("Nothing differs.");
            return;
        }
        section(
                out,
                "Moved",
                diff.moved().stream()
                        .map(move -> line(move.entry().id(), move.start())
                                + " → " + WorldTime.UTC.minute(move.entry().start()) + " UTC  "
                                + minutes(move) + people(move.joined(), move.left()))
                        .toList());
        section(
                out,
                "Other people",
                diff.restaffed().stream()
                        .map(one ->
                                line(one.entry().id(), one.entry().start()) + " UTC" + people(one.joined(), one.left()))
                        .toList());
        section(out, "Added", diff.added().stream().map(DiffReport::line).toList());
        section(out, "Lost", diff.lost().stream().map(DiffReport::line).toList());
    }

    static void section(PrintWriter out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title + " (" + lines.size() + ")");
            lines.forEach(line -> out.println("  " + line));
        }
    }

    static String line(TimelineEntry entry) {
        return line(entry.id(), entry.start()) + " UTC  " + String.join(", ", entry.crew());
    }

    private static String line(String id, Instant at) {
        return String.format(Locale.ROOT, "%-28s %s", id, WorldTime.UTC.minute(at));
    }

    private static String minutes(TimelineDiff.Move move) {
        Duration before = Duration.between(move.start(), move.end());
        Duration after = Duration.between(move.entry().start(), move.entry().end());
        String shift = String.format(Locale.ROOT, "%+d min", move.shift().toMinutes());
        return before.equals(after)
                ? shift
                : shift + String.format(Locale.ROOT, ", %d → %d min long", before.toMinutes(), after.toMinutes());
    }

    private static String people(List<String> joined, List<String> left) {
        return (left.isEmpty() ? "" : "  without " + String.join(", ", left))
                + (joined.isEmpty() ? "" : "  with " + String.join(", ", joined));
    }

    /** The same for machines. */
    static Map<String, Object> asData(TimelineDiff diff) {
        return Map.of(
                "moved",
                diff.moved().stream()
                        .map(move -> Map.of(
                                "entry", move.entry().id(),
                                "from", move.start().toString(),
                                "to", move.entry().start().toString(),
                                "shiftMinutes", move.shift().toMinutes(),
                                "end", move.entry().end().toString(),
                                "joined", move.joined(),
                                "left", move.left()))
                        .toList(),
                "restaffed",
                diff.restaffed().stream()
                        .map(one -> Map.of("entry", one.entry().id(), "joined", one.joined(), "left", one.left()))
                        .toList(),
                "added",
                diff.added().stream().map(DiffReport::entry).toList(),
                "lost",
                diff.lost().stream().map(DiffReport::entry).toList());
    }

    static Map<String, Object> entry(TimelineEntry entry) {
        return Map.of(
                "entry", entry.id(),
                "title", entry.title(),
                "start", entry.start().toString(),
                "end", entry.end().toString(),
                "crew", entry.crew());
    }
}
