package space.hamsafar.campaign.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Slots as rows of a table: id, station, start, end, applicants and panel, the last two divided by semicolons. */
public final class SlotLines {
    private static final String BETWEEN = ";";

    private SlotLines() {}

    /** The cells of a slot; no id holds a comma, a semicolon or a quote. */
    public static List<String> cells(Slot slot) {
        return List.of(
                slot.id(),
                slot.station(),
                slot.start().toString(),
                slot.end().toString(),
                String.join(BETWEEN, slot.applicants()),
                String.join(BETWEEN, slot.panel()));
    }

    /** The slot of such a row. */
    public static Slot slot(List<String> cells) {
        return new Slot(
                cells.get(0),
                cells.get(1),
                list(cells.get(4)),
                Instant.parse(cells.get(2)),
                Instant.parse(cells.get(3)),
                list(cells.get(5)));
    }

    private static List<String> list(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split(BETWEEN)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
