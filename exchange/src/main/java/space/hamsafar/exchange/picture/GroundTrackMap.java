package space.hamsafar.exchange.picture;

import java.time.Instant;
import java.util.List;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.orbit.GroundPoint;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.window.LightPhase;
import space.hamsafar.orbit.window.Pass;
import space.hamsafar.orbit.window.Relay;
import space.hamsafar.programme.flight.Bands;
import space.hamsafar.programme.setting.Site;

/**
 * A day of the ground track over a world outline (equirectangular, 58° S to 72° N): sunlit and shadowed parts, passes,
 * ground sites with the circle in which the station stands above their least elevation, relay satellites.
 */
public final class GroundTrackMap {
    private static final int WIDTH = 1040;
    private static final double NORTH = 72;
    private static final double SOUTH = -58;
    private static final double SCALE = WIDTH / 360.0;
    private static final int HEIGHT = (int) Math.round((NORTH - SOUTH) * SCALE);
    private static final double EARTH_KM = 6371;

    private final Svg svg;
    private final Bands bands;

    private GroundTrackMap(Svg svg, Bands bands) {
        this.svg = svg;
        this.bands = bands;
    }

    /** The drawing; circles are drawn for the observers only, places for all sites. */
    public static Svg draw(
            Bands bands, List<Site> observers, List<Site> places, List<Relay> relays, Label title, Label description) {
        Svg svg = new Svg("ground-track", WIDTH, HEIGHT, title, description);
        GroundTrackMap map = new GroundTrackMap(svg, bands);
        map.world();
        observers.forEach(map::circle);
        map.track();
        map.passes();
        relays.forEach(map::relay);
        map.places(places);
        return svg;
    }

    private void world() {
        svg.rect(0, 0, WIDTH, HEIGHT, "sea");
        svg.open("transform=\"translate(%s %s) scale(%s)\"".formatted(WIDTH / 2, y(0), SCALE / 10))
                .path(WorldOutline.path(), "land")
                .close();
        for (int longitude = -150; longitude <= 150; longitude += 30) {
            svg.line(x(longitude), 0, x(longitude), HEIGHT, longitude == 0 ? "grid strong" : "grid");
        }
        for (int latitude = -30; latitude <= 60; latitude += 30) {
            svg.line(0, y(latitude), WIDTH, y(latitude), latitude == 0 ? "grid strong" : "grid");
        }
    }

    private void track() {
        StringBuilder day = new StringBuilder();
        StringBuilder night = new StringBuilder();
        int phase = 0;
        List<LightPhase> phases = bands.light();
        for (int i = 1; i < bands.groundTrack().size(); i++) {
            GroundPoint from = bands.groundTrack().get(i - 1);
            while (phase + 1 < phases.size()
                    && !phases.get(phase).interval().getEnd().isAfter(from.epoch())) {
                phase++;
            }
            boolean dark = !phases.isEmpty() && phases.get(phase).light() == Light.NIGHT;
            segment(dark ? night : day, from, bands.groundTrack().get(i));
        }
        svg.path(night.toString(), "track-night").path(day.toString(), "track-day");
    }

    private void passes() {
        StringBuilder passes = new StringBuilder();
        for (Pass pass : bands.passes()) {
            segments(passes, pass.rise(), pass.set());
        }
        svg.path(passes.toString(), "track-pass");
        if (!bands.groundTrack().isEmpty()) {
            GroundPoint start = bands.groundTrack().getFirst();
            svg.circle(x(start.longitudeDeg()), y(start.latitudeDeg()), 5, "track-start");
        }
    }

    private void segments(StringBuilder path, Instant from, Instant to) {
        for (int i = 1; i < bands.groundTrack().size(); i++) {
            GroundPoint before = bands.groundTrack().get(i - 1);
            GroundPoint point = bands.groundTrack().get(i);
            if (point.epoch().isAfter(from) && before.epoch().isBefore(to)) {
                segment(path, before, point);
            }
        }
    }

    /** Continues a line; one that crosses an edge of the map goes on at the other. */
    private static void segment(StringBuilder path, GroundPoint from, GroundPoint to) {
        double eastward = to.longitudeDeg() - from.longitudeDeg();
        if (Math.abs(eastward) > 180) {
            double turn = Math.signum(eastward) * 360;
            line(path, from.longitudeDeg(), from.latitudeDeg(), to.longitudeDeg() - turn, to.latitudeDeg());
            line(path, from.longitudeDeg() + turn, from.latitudeDeg(), to.longitudeDeg(), to.latitudeDeg());
        } else {
            line(path, from.longitudeDeg(), from.latitudeDeg(), to.longitudeDeg(), to.latitudeDeg());
        }
    }

    private static void line(
            StringBuilder path, double longitude1, double latitude1, double longitude2, double latitude2) {
        String start = Svg.number(x(longitude1)) + " " + Svg.number(y(latitude1));
        if (path.lastIndexOf("L" + start) != path.length() - start.length() - 1) {
            path.append('M').append(start);
        }
        path.append('L').append(Svg.number(x(longitude2))).append(' ').append(Svg.number(y(latitude2)));
    }

    private void relay(Relay relay) {
        double longitude = Math.IEEEremainder(relay.longitudeDeg(), 360);
        svg.diamond(x(longitude), y(0), 6, "relay");
        svg.text(Math.clamp(x(longitude), 30, WIDTH - 30), y(0) + 20, relay.id(), "place middle");
    }

    private void places(List<Site> places) {
        LabelPlaces labels = new LabelPlaces(WIDTH, HEIGHT);
        places.forEach(site -> labels.avoid(x(site.longitudeDeg()), y(site.latitudeDeg())));
        for (Site site : places) {
            svg.circle(x(site.longitudeDeg()), y(site.latitudeDeg()), 3.5, "site");
            labels.place(svg, x(site.longitudeDeg()), y(site.latitudeDeg()), site.name());
        }
    }

    /** Points from which the site sees the station at its least elevation, on a spherical Earth. */
    private void circle(Site site) {
        double altitudeKm = bands.groundTrack().isEmpty()
                ? 390
                : bands.groundTrack().getFirst().altitudeKm();
        double elevation = Math.toRadians(site.minElevationDeg());
        double radius = Math.acos(EARTH_KM / (EARTH_KM + altitudeKm) * Math.cos(elevation)) - elevation;
        double latitude = Math.toRadians(site.latitudeDeg());
        StringBuilder path = new StringBuilder();
        for (int bearing = 0; bearing <= 360; bearing += 6) {
            double north = Math.toRadians(bearing);
            double sine =
                    Math.sin(latitude) * Math.cos(radius) + Math.cos(latitude) * Math.sin(radius) * Math.cos(north);
            double east = Math.atan2(
                    Math.sin(north) * Math.sin(radius) * Math.cos(latitude),
                    Math.cos(radius) - Math.sin(latitude) * sine);
            path.append(path.isEmpty() ? 'M' : 'L');
            path.append(Svg.number(x(site.longitudeDeg() + Math.toDegrees(east))))
                    .append(' ');
            path.append(Svg.number(y(Math.toDegrees(Math.asin(sine)))));
        }
        svg.path(path.append('Z').toString(), "reach");
    }

    private static double x(double longitudeDeg) {
        return (longitudeDeg + 180) * SCALE;
    }

    private static double y(double latitudeDeg) {
        return (NORTH - latitudeDeg) * SCALE;
    }
}
