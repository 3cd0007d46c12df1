package space.hamsafar.exchange.picture;

import java.util.List;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.orbit.GroundPoint;
import space.hamsafar.programme.setting.Site;

/** The surroundings of the landing site: the cross-range round it and the ground tracks that lead over it. */
public final class LandingMap {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final double PIXELS_PER_DEG = 44;
    private static final double KM_PER_DEG = 111.2;
    private static final int LETTERS = 12;

    private final Svg svg;
    private final Site site;
    private final double squeeze;

    private LandingMap(Svg svg, Site site) {
        this.svg = svg;
        this.site = site;
        this.squeeze = Math.cos(Math.toRadians(site.latitudeDeg()));
    }

    /**
     * A ground track.
     *
     * @param name written near the site
     * @param points in order of time
     * @param chosen whether it is the one to be flown
     */
    public record Way(String name, List<GroundPoint> points, boolean chosen) {
        /** Copies the list. */
        public Way {
            points = List.copyOf(points);
        }
    }

    /** The drawing. */
    public static Svg draw(Site site, double crossRangeKm, List<Way> ways, Label title, Label description) {
        Svg svg = new Svg("landing-map", WIDTH, HEIGHT, title, description);
        LandingMap map = new LandingMap(svg, site);
        svg.rect(0, 0, WIDTH, HEIGHT, "land");
        map.grid();
        map.range(crossRangeKm);
        LabelPlaces labels = new LabelPlaces(WIDTH, HEIGHT);
        labels.avoid(WIDTH / 2.0, HEIGHT / 2.0);
        ways.reversed().forEach(map::track);
        svg.circle(WIDTH / 2.0, HEIGHT / 2.0, 4.5, "site");
        labels.place(svg, WIDTH / 2.0, HEIGHT / 2.0, site.name());
        for (Way way : ways) {
            GroundPoint inside =
                    way.points.stream().filter(map::isInside).findFirst().orElse(way.points.getFirst());
            labels.place(svg, map.x(inside.longitudeDeg()), map.y(inside.latitudeDeg()), way.name);
        }
        return svg;
    }

    private void grid() {
        double reachLongitude = WIDTH / 2.0 / PIXELS_PER_DEG / squeeze;
        double reachLatitude = HEIGHT / 2.0 / PIXELS_PER_DEG;
        for (int step = -20; step <= 20; step += 2) {
            double longitude = 2 * Math.rint(site.longitudeDeg() / 2) + step;
            if (Math.abs(longitude - site.longitudeDeg()) < reachLongitude) {
                svg.line(x(longitude), 0, x(longitude), HEIGHT, "grid strong");
                svg.text(x(longitude) + 3, HEIGHT - 6, degrees(Math.IEEEremainder(longitude, 360), "E", "W"), "axis");
            }
            double latitude = 2 * Math.rint(site.latitudeDeg() / 2) + step;
            if (Math.abs(latitude - site.latitudeDeg()) < reachLatitude) {
                svg.line(0, y(latitude), WIDTH, y(latitude), "grid strong");
                double above = y(latitude) - 4;
                svg.text(4, above < LETTERS ? y(latitude) + LETTERS + 2 : above, degrees(latitude, "N", "S"), "axis");
            }
        }
    }

    private static String degrees(double value, String positive, String negative) {
        return Math.abs(Math.round(value)) + "° " + (value < 0 ? negative : positive);
    }

    private void range(double crossRangeKm) {
        StringBuilder circle = new StringBuilder();
        double radius = crossRangeKm / KM_PER_DEG * PIXELS_PER_DEG;
        for (int bearing = 0; bearing <= 360; bearing += 6) {
            double angle = Math.toRadians(bearing);
            circle.append(circle.isEmpty() ? 'M' : 'L');
            circle.append(Svg.number(WIDTH / 2.0 + radius * Math.sin(angle))).append(' ');
            circle.append(Svg.number(HEIGHT / 2.0 - radius * Math.cos(angle)));
        }
        svg.path(circle.append('Z').toString(), "reach");
    }

    private void track(Way way) {
        StringBuilder line = new StringBuilder();
        for (GroundPoint point : way.points) {
            line.append(line.isEmpty() ? 'M' : 'L').append(Svg.number(x(point.longitudeDeg())));
            line.append(' ').append(Svg.number(y(point.latitudeDeg())));
        }
        svg.path(line.toString(), way.chosen ? "track-pass" : "sky-path");
    }

    private boolean isInside(GroundPoint point) {
        double x = x(point.longitudeDeg());
        double y = y(point.latitudeDeg());
        return x > 30 && x < WIDTH - 30 && y > 20 && y < HEIGHT - 20;
    }

    private double x(double longitudeDeg) {
        return WIDTH / 2.0 + Math.IEEEremainder(longitudeDeg - site.longitudeDeg(), 360) * squeeze * PIXELS_PER_DEG;
    }

    private double y(double latitudeDeg) {
        return HEIGHT / 2.0 - (latitudeDeg - site.latitudeDeg()) * PIXELS_PER_DEG;
    }
}
