package space.hamsafar.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints rows of a name and a text, the text broken between words so that every line fits a terminal. */
final class Paragraphs {

    /** Widest line that is printed, unless a single word is longer. */
    static final int COLUMNS = 108;

    private final PrintWriter out;
    private final int indent;

    /** Rows whose texts begin after so many columns. */
    Paragraphs(PrintWriter out, int indent) {
        this.out = out;
        this.indent = indent;
    }

    /** Prints a row. */
    void row(String name, String text) {
        row(name, name.length(), text);
    }

    /** Prints a row whose name holds colour codes and looks so many columns wide. */
    void row(String name, int nameWidth, String text) {
        int width = Math.max(indent, nameWidth == 0 ? 0 : nameWidth + 1);
        fill(new StringBuilder(name).repeat(' ', width - nameWidth), width, List.of(text.split(" ", -1)));
    }

    /** Prints items, at least one, one after another with dots between them, no item broken. */
    void items(List<String> items) {
        List<String> dotted = new ArrayList<>(items);
        dotted.replaceAll(item -> item + " ·");
        dotted.set(dotted.size() - 1, items.getLast());
        fill(new StringBuilder().repeat(' ', indent), indent, dotted);
    }

    private void fill(StringBuilder begun, int columns, List<String> pieces) {
        var line = begun;
        int width = columns;
        boolean fresh = true;
        for (String piece : pieces) {
            if (!fresh && width + 1 + piece.length() > COLUMNS) {
                out.println(line);
                line = new StringBuilder().repeat(' ', indent);
                width = indent;
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(piece);
            width += piece.length() + (fresh ? 0 : 1);
            fresh = false;
        }
        out.println(line.toString().stripTrailing());
    }
}
