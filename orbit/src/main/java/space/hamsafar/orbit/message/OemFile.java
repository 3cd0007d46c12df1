package space.hamsafar.orbit.message;

import java.io.IOException;
import java.time.Instant;
import space.hamsafar.orbit.Ephemeris;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationState;

/**
 * Writes an orbit ephemeris message (OEM) of CCSDS 502.0-B-2 (version 2.0) in the {@code KEYWORD = value} form (KVN):
 * one segment, UTC, kilometres and kilometres a second, lines ended by a line feed.
 */
public final class OemFile {
    private static final int POSITION_DIGITS = 6;
    private static final int VELOCITY_DIGITS = 9;
    private static final int WIDTH = 20;

    private OemFile() {}

    /**
     * Writes an ephemeris, positions to a millimetre, velocities to a micrometre a second, epochs to a microsecond.
     *
     * @param ephemeris in EME2000 or TEME; the built-in ITRF is not one of the realisations that the standard names
     * @param elements whose name and designator the message carries
     * @param creation instant written as the creation date
     * @param originator who makes the message, one line of printable ASCII
     * @throws IllegalArgumentException if the frame is ITRF, or a text is blank or not one line of printable
     *     ASCII
     * @throws OrbitException if the output fails
     */
    public static void write(
            Appendable out, Ephemeris ephemeris, MeanElements elements, Instant creation, String originator) {
        String basis = "SGP4 from the mean elements of " + CcsdsTime.format(elements.epoch()) + " UTC";
        write(out, ephemeris, elements, creation, originator, basis);
    }

    /**
     * Writes an ephemeris whose states rest on something else than the one element set.
     *
     * @param basis what they rest on, one line of printable ASCII for a comment
     * @see #write(Appendable, Ephemeris, MeanElements, Instant, String)
     */
    public static void write(
            Appendable out,
            Ephemeris ephemeris,
            MeanElements elements,
            Instant creation,
            String originator,
            String basis) {
        requirePrintable("the basis", basis);
        if (ephemeris.frame() == StationFrame.ITRF) {
            throw new IllegalArgumentException("ephemeris is in ITRF; sample it in EME2000 or TEME for an OEM");
        }
        try {
            writeHead(out, ephemeris, elements, creation, originator);
            out.append("COMMENT ").append(basis).append("; km, km/s\n");
            StringBuilder line = new StringBuilder(160);
            for (StationState state : ephemeris.states()) {
                line.setLength(0);
                appendState(line, state);
                out.append(line);
            }
        } catch (IOException e) {
            throw new OrbitException("the ephemeris message cannot be written: " + e.getMessage(), e);
        }
    }

    private static void writeHead(
            Appendable out, Ephemeris ephemeris, MeanElements elements, Instant creation, String originator)
            throws IOException {
        out.append("CCSDS_OEM_VERS = 2.0\n");
        appendKey(out, "CREATION_DATE", CcsdsTime.format(creation));
        appendKey(out, "ORIGINATOR", originator);
        out.append("\nMETA_START\n");
        appendKey(out, "OBJECT_NAME", elements.objectName());
        appendKey(out, "OBJECT_ID", elements.internationalDesignator());
        appendKey(out, "CENTER_NAME", "EARTH");
        appendKey(out, "REF_FRAME", ephemeris.frame().name());
        appendKey(out, "TIME_SYSTEM", "UTC");
        appendKey(
                out,
                "START_TIME",
                CcsdsTime.format(ephemeris.states().getFirst().epoch()));
        appendKey(
                out, "STOP_TIME", CcsdsTime.format(ephemeris.states().getLast().epoch()));
        out.append("META_STOP\n\n");
    }

    private static void appendKey(Appendable out, String key, String value) throws IOException {
        requirePrintable(key, value);
        out.append(key).append(" ".repeat(Math.max(1, 15 - key.length())));
        out.append("= ").append(value).append('\n');
    }

    private static void requirePrintable(String key, String value) {
        if (value.isBlank() || !value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException(key + " is \"" + value + "\"; allowed is one line of printable ASCII");
        }
    }

    private static void appendState(StringBuilder line, StationState state) {
        line.append(CcsdsTime.format(state.epoch()));
        appendFixed(line, state.xKm(), POSITION_DIGITS);
        appendFixed(line, state.yKm(), POSITION_DIGITS);
        appendFixed(line, state.zKm(), POSITION_DIGITS);
        appendFixed(line, state.vxKmS(), VELOCITY_DIGITS);
        appendFixed(line, state.vyKmS(), VELOCITY_DIGITS);
        appendFixed(line, state.vzKmS(), VELOCITY_DIGITS);
        line.append('\n');
    }

    /** Right-aligned with so many digits after the point; a formatter would take twenty times as long. */
    private static void appendFixed(StringBuilder line, double value, int digits) {
        long scale = Math.round(Math.pow(10, digits));
        long scaled = Math.round(Math.abs(value) * scale);
        String whole = (value < 0 && scaled > 0 ? "-" : "") + scaled / scale;
        String fraction = Long.toString(scaled % scale);
        line.append(" ".repeat(Math.max(1, WIDTH - whole.length() - 1 - digits)))
                .append(whole);
        line.append('.').append("0".repeat(digits - fraction.length())).append(fraction);
    }
}
