package space.hamsafar.exchange.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.orbit.window.LaunchWindow;

/** Launch windows by day and hour (UTC): each a mark in the colour of daylight or darkness at the pad. */
public final class LaunchChart {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 300;
    private static final int LEFT = 64;
    private static final int RIGHT = 740;
    private static final int TOP = 18;
    private static final int BOTTOM = 256;

    private final List<LaunchWindow> windows;
    private final Instant from;
    private final Instant to;

    private LaunchChart(List<LaunchWindow> windows) {
        this.windows = windows;
        this.from = windows.getFirst().liftOff().minus(Duration.ofHours(12));
        this.to = windows.getLast().liftOff().plus(Duration.ofHours(12));
    }

    /**
     * The drawing.
     *
     * @param windows at least one, in order
     * @param chosen instant of the chosen lift-off
     * @param backups instants of the backups
     */
    public static Svg draw(
            List<LaunchWindow> windows, Instant chosen, List<Instant> backups, Label title, Label description) {
        Svg svg = new Svg("launch-chart", WIDTH, HEIGHT, title, description);
        new LaunchChart(windows).draw(svg, chosen, backups);
        return svg;
    }

    private void draw(Svg svg, Instant chosen, List<Instant> backups) {
        for (int hour = 0; hour <= 24; hour += 6) {
            double y = TOP + (BOTTOM - TOP) * hour / 24.0;
            svg.line(LEFT, y, RIGHT, y, "grid");
            svg.text(LEFT - 8, y + 4, String.format(Locale.ROOT, "%02d:00", hour), "axis end");
        }
        for (int i = 0; i <= 4; i++) {
            Instant instant =
                    from.plus(Duration.between(from, to).multipliedBy(i).dividedBy(4));
            svg.line(x(instant), BOTTOM, x(instant), BOTTOM + 5, "grid strong");
            svg.text(
                    Math.clamp(x(instant), LEFT + 20, RIGHT - 30),
                    BOTTOM + 22,
                    WorldTime.UTC.day(instant).toString(),
                    "axis middle");
        }
        for (LaunchWindow window : windows) {
            boolean day = window.sunElevationDeg() > 0;
            String hint = window.liftOff() + ", Sun " + Math.round(window.sunElevationDeg()) + "°";
            svg.rect(x(window.liftOff()) - 3, y(window.liftOff()) - 4, 6, 8, day ? "launch-day" : "launch-night", hint);
        }
        backups.forEach(backup -> svg.circle(x(backup), y(backup), 8, "ring strong"));
        svg.circle(x(chosen), y(chosen), 9, "launch-chosen");
    }

    private double x(Instant instant) {
        return LEFT
                + (RIGHT - LEFT)
                        * (double) Duration.between(from, instant).toSeconds()
                        / Duration.between(from, to).toSeconds();
    }

    private static double y(Instant instant) {
        LocalTime time = instant.atOffset(ZoneOffset.UTC).toLocalTime();
        return TOP + (BOTTOM - TOP) * time.toSecondOfDay() / 86_400.0;
    }
}
