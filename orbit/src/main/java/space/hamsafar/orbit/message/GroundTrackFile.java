package space.hamsafar.orbit.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.Ephemeris;
import space.hamsafar.orbit.GroundPoint;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationState;

/**
 * Writes the ground track of an ephemeris as GeoJSON (RFC 7946): one feature, lines that end at the antimeridian where
 * the track crosses it and go on at the other side.
 */
public final class GroundTrackFile {
    private GroundTrackFile() {}

    /**
     * The document: longitude, latitude in degrees on WGS-84, height in metres.
     *
     * @param ephemeris in ITRF; steps of a few minutes or less, since lines are straight on the map
     * @param name name of the object
     * @throws IllegalArgumentException if the frame is another
     */
    public static String text(Ephemeris ephemeris, String name) {
        if (ephemeris.frame() != StationFrame.ITRF) {
            throw new IllegalArgumentException(
                    "ephemeris is in %s; sample it in ITRF for a ground track".formatted(ephemeris.frame()));
        }
        List<List<double[]>> lines = lines(ephemeris);
        StringBuilder text = new StringBuilder();
        text.append("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":")
                .append(JsonText.quoted(name))
                .append(",\"from\":\"")
                .append(ephemeris.states().getFirst().epoch())
                .append("\",\"to\":\"")
                .append(ephemeris.states().getLast().epoch())
                .append("\"},\"geometry\":{\"type\":\"MultiLineString\",\"coordinates\":[");
        String comma = "";
        for (List<double[]> line : lines) {
            text.append(comma).append('[');
            String inner = "";
            for (double[] point : line) {
                text.append(inner).append(String.format(Locale.ROOT, "[%.6f,%.6f,%.0f]", point[0], point[1], point[2]));
                inner = ",";
            }
            text.append(']');
            comma = ",\n";
        }
        return text.append("]}}]}\n").toString();
    }

    private static List<List<double[]>> lines(Ephemeris ephemeris) {
        List<List<double[]>> lines = new ArrayList<>();
        List<double[]> line = new ArrayList<>();
        for (StationState state : ephemeris.states()) {
            double[] point = point(state);
            if (!line.isEmpty() && Math.abs(point[0] - line.getLast()[0]) > 180) {
                double[] before = line.getLast();
                double side = before[0] > 0 ? 180 : -180;
                double unrolled = point[0] + 2 * side;
                double share = (side - before[0]) / (unrolled - before[0]);
                double latitude = before[1] + share * (point[1] - before[1]);
                double height = before[2] + share * (point[2] - before[2]);
                line.add(new double[] {side, latitude, height});
                addLine(lines, line);
                line = new ArrayList<>();
                line.add(new double[] {-side, latitude, height});
            }
            line.add(point);
        }
        addLine(lines, line);
        return lines;
    }

    private static void addLine(List<List<double[]>> lines, List<double[]> line) {
        if (line.size() > 1) {
            lines.add(line);
        }
    }

    private static double[] point(StationState state) {
        Vector3D fixed = new Vector3D(state.xKm() * 1000, state.yKm() * 1000, state.zKm() * 1000);
        GroundPoint ground = Earth.groundPoint(state.epoch(), fixed);
        return new double[] {ground.longitudeDeg(), ground.latitudeDeg(), ground.altitudeKm() * 1000};
    }
}
