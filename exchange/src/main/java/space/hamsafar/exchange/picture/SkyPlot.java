package space.hamsafar.exchange.picture;

import java.util.List;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.orbit.window.SkyPath;

/**
 * Passes over the sky of a site, as one sees it lying on the back: zenith in the middle, horizon round it, north above,
 * east to the left.
 */
public final class SkyPlot {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;
    private static final double CENTRE = WIDTH / 2.0;
    private static final double MIDDLE = HEIGHT / 2.0;
    private static final double HORIZON = 176;

    private SkyPlot() {}

    /**
     * A pass in the plot.
     *
     * @param name written at its rise
     * @param path its way
     * @param seen whether a part of it can be seen by eye
     */
    public record Arc(String name, SkyPath path, boolean seen) {}

    /** The drawing. */
    public static Svg draw(List<Arc> arcs, Label title, Label description) {
        Svg svg = new Svg("sky-plot", WIDTH, HEIGHT, title, description);
        svg.circle(CENTRE, MIDDLE, HORIZON, "sea");
        for (int elevation = 0; elevation < 90; elevation += 30) {
            svg.circle(CENTRE, MIDDLE, radius(elevation), elevation == 0 ? "ring strong" : "ring");
        }
        svg.line(CENTRE, MIDDLE - HORIZON, CENTRE, MIDDLE + HORIZON, "grid");
        svg.line(CENTRE - HORIZON, MIDDLE, CENTRE + HORIZON, MIDDLE, "grid");
        svg.text(CENTRE, MIDDLE - HORIZON - 8, "N", "axis middle");
        svg.text(CENTRE, MIDDLE + HORIZON + 18, "S", "axis middle");
        svg.text(CENTRE - HORIZON - 10, MIDDLE + 4, "E", "axis end");
        svg.text(CENTRE + HORIZON + 10, MIDDLE + 4, "W", "axis");
        for (int elevation = 30; elevation < 90; elevation += 30) {
            svg.text(CENTRE + 3, MIDDLE - radius(elevation) - 3, elevation + "°", "axis");
        }
        LabelPlaces labels = new LabelPlaces(WIDTH - 16, HEIGHT);
        for (Arc arc : arcs) {
            StringBuilder line = new StringBuilder();
            for (SkyPath.Point point : arc.path.points()) {
                line.append(line.isEmpty() ? 'M' : 'L').append(Svg.number(x(point)));
                line.append(' ').append(Svg.number(y(point)));
            }
            svg.path(line.toString(), arc.seen ? "track-pass" : "sky-path");
            SkyPath.Point rise = arc.path.points().getFirst();
            svg.circle(x(rise), y(rise), 3, "dot");
            labels.avoid(x(rise), y(rise));
        }
        for (Arc arc : arcs) {
            SkyPath.Point rise = arc.path.points().getFirst();
            labels.place(svg, x(rise), y(rise), arc.name);
        }
        return svg;
    }

    private static double radius(double elevationDeg) {
        return HORIZON * (90 - elevationDeg) / 90;
    }

    private static double x(SkyPath.Point point) {
        return CENTRE - radius(point.elevationDeg()) * Math.sin(Math.toRadians(point.azimuthDeg()));
    }

    private static double y(SkyPath.Point point) {
        return MIDDLE - radius(point.elevationDeg()) * Math.cos(Math.toRadians(point.azimuthDeg()));
    }
}
