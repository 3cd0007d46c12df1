package space.hamsafar.cli;

import java.io.PrintWriter;

/**
 * Where a command prints: data to one stream, everything that only a person reads to the other.
 *
 * @param out standard output
 * @param err standard error
 * @param color whether standard output is a terminal that shows colours
 */
record Console(PrintWriter out, PrintWriter err, boolean color) {

    /** Colours are shown on a terminal, unless {@code NO_COLOR} is set or the terminal is a dumb one. */
    static Console of(PrintWriter out, PrintWriter err) {
        boolean wanted = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new Console(out, err, wanted && terminal);
    }

    /** The text in bold, where that can be seen. */
    String bold(String text) {
        return color ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    /** The text in the colour of a warning, where that can be seen. */
    String warning(String text) {
        return color ? "\u001b[33m" + text + "\u001b[0m" : text;
    }
}
