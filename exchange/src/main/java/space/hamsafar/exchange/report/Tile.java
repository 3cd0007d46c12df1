package space.hamsafar.exchange.report;

import java.util.List;
import java.util.OptionalInt;
import space.hamsafar.exchange.label.Label;

/**
 * One figure of the summary.
 *
 * @param name what it is
 * @param value the figure
 * @param notes smaller lines below it
 * @param percent how full a bar is; empty for no bar
 * @param tone {@code good}, {@code bad} or {@code plain}
 */
public record Tile(Label name, Label value, List<Label> notes, OptionalInt percent, String tone) {
    public Tile {
        notes = List.copyOf(notes);
    }
}
