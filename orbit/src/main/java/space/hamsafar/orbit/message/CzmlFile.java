package space.hamsafar.orbit.message;

import java.util.Locale;
import space.hamsafar.orbit.Ephemeris;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationState;

/** Writes an ephemeris as CZML, the JSON that Cesium draws: one moving point with its path. */
public final class CzmlFile {
    private CzmlFile() {}

    /**
     * The document: metres, Lagrange interpolation of degree 5.
     *
     * @param ephemeris in EME2000, which is within 1 m of Cesium's inertial frame, or ITRF
     * @param name name of the object
     * @throws IllegalArgumentException if the frame is TEME, which CZML does not know
     */
    public static String text(Ephemeris ephemeris, String name) {
        if (ephemeris.frame() == StationFrame.TEME) {
            throw new IllegalArgumentException("ephemeris is in TEME; sample it in EME2000 or ITRF for CZML");
        }
        StationState first = ephemeris.states().getFirst();
        String interval = first.epoch() + "/" + ephemeris.states().getLast().epoch();
        StringBuilder text = new StringBuilder();
        text.append("[{\"id\":\"document\",\"name\":")
                .append(JsonText.quoted(name))
                .append(",\"version\":\"1.0\",\"clock\":{\"interval\":\"")
                .append(interval)
                .append("\",\"currentTime\":\"")
                .append(first.epoch())
                .append("\",\"multiplier\":60}},\n{\"id\":\"station\",\"name\":")
                .append(JsonText.quoted(name))
                .append(",\"availability\":\"")
                .append(interval)
                .append("\",\"point\":{\"pixelSize\":8},\"path\":{\"leadTime\":2800,\"trailTime\":2800,\"width\":1},")
                .append("\"position\":{\"referenceFrame\":\"")
                .append(ephemeris.frame() == StationFrame.ITRF ? "FIXED" : "INERTIAL")
                .append("\",\"interpolationAlgorithm\":\"LAGRANGE\",\"interpolationDegree\":5,\"epoch\":\"")
                .append(first.epoch())
                .append("\",\"cartesian\":[");
        String comma = "";
        for (StationState state : ephemeris.states()) {
            text.append(comma)
                    .append(String.format(
                            Locale.ROOT,
                            "%.3f,%.3f,%.3f,%.3f",
                            Ranges.seconds(first.epoch(), state.epoch()),
                            state.xKm() * 1000,
                            state.yKm() * 1000,
                            state.zKm() * 1000));
            comma = ",\n";
        }
        return text.append("]}}]\n").toString();
    }
}
