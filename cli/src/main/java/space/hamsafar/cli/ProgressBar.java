package space.hamsafar.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/**
 * A bar on standard error for work that takes longer than a second; a redirected stream gets no bar. Not thread-safe.
 */
final class ProgressBar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final boolean terminal;
    private final InstantSource clock;
    private final long begun;
    private boolean shown;

    ProgressBar(PrintWriter err, boolean terminal, InstantSource clock) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.begun = clock.millis();
    }

    /** A bar that is drawn if standard error may be a terminal. */
    static ProgressBar on(PrintWriter err) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new ProgressBar(err, terminal, InstantSource.system());
    }

    /** Shows how far the work is, 0 to 1, and what is being done. */
    void show(String what, double share) {
        if (terminal && clock.millis() - begun >= PATIENCE.toMillis()) {
            int filled = (int) Math.round(WIDTH * Math.clamp(share, 0, 1));
            err.printf(
                    Locale.ROOT,
                    "\r\u001b[K%s%s %3.0f %%  %s",
                    "█".repeat(filled),
                    "░".repeat(WIDTH - filled),
                    share * 100,
                    what);
            err.flush();
            shown = true;
        }
    }

    /** Removes the bar. */
    @Override
    public void close() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
