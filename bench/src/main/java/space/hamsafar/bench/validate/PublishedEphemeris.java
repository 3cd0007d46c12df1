package space.hamsafar.bench.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hipparchus.analysis.interpolation.HermiteInterpolator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.PVCoordinates;
import org.threeten.extra.Interval;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.window.SampledTrack;
import space.hamsafar.orbit.window.WindowSource;

/**
 * An ephemeris message in XML as an agency published it (EME2000, UTC), read apart from the project's own reader, turned
 * into the Earth's frame by Orekit and interpolated by a polynomial through eight positions and velocities.
 */
final class PublishedEphemeris {
    private static final DateTimeFormatter EPOCH =
            DateTimeFormatter.ofPattern("uuuu-DDD'T'HH:mm:ss.SSS'Z'", Locale.ROOT);
    private static final Map<String, Integer> COLUMNS =
            Map.of("X", 0, "Y", 1, "Z", 2, "X_DOT", 3, "Y_DOT", 4, "Z_DOT", 5);
    private static final int POINTS = 8;

    private final List<Instant> epochs = new ArrayList<>();
    private final List<double[]> states = new ArrayList<>();

    private PublishedEphemeris() {}

    /** The whole of a gzipped message with one segment as a track. */
    static SampledTrack track(Path file) {
        PublishedEphemeris read = new PublishedEphemeris();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            read.take(in);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new BenchException(file + " cannot be read as an ephemeris message: " + e.getMessage(), e);
        }
        Frame fixed = PeerContext.CONTEXT.getFrames().getITRF(IERSConventions.IERS_2010, true);
        return SampledTrack.of(
                at -> read.state(fixed, at),
                Interval.of(read.epochs.getFirst(), read.epochs.getLast()),
                new WindowSource("ephemeris message " + file.getFileName(), Optional.empty(), "as published"));
    }

    private void take(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        double[] state = new double[6];
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("EPOCH")) {
                    epochs.add(LocalDateTime.parse(xml.getElementText(), EPOCH).toInstant(ZoneOffset.UTC));
                    state = new double[6];
                    states.add(state);
                } else if (COLUMNS.containsKey(name)) {
                    state[COLUMNS.get(name)] = Double.parseDouble(xml.getElementText());
                }
            }
        }
    }

    private StationState state(Frame fixed, Instant at) {
        int after = 0;
        int low = 0;
        int high = epochs.size() - 1;
        while (low < high) {
            after = (low + high) >>> 1;
            if (epochs.get(after).isBefore(at)) {
                low = after + 1;
            } else {
                high = after;
            }
        }
        int first = Math.clamp(low - POINTS / 2, 0, epochs.size() - POINTS);
        HermiteInterpolator polynomial = new HermiteInterpolator();
        for (int i = first; i < first + POINTS; i++) {
            double[] s = states.get(i);
            polynomial.addSamplePoint(
                    seconds(at, epochs.get(i)), new double[] {s[0], s[1], s[2]}, new double[] {s[3], s[4], s[5]});
        }
        double[][] here = polynomial.derivatives(0, 1);
        AbsoluteDate date =
                new AbsoluteDate(at, PeerContext.CONTEXT.getTimeScales().getUTC());
        PVCoordinates pv = PeerContext.CONTEXT
                .getFrames()
                .getEME2000()
                .getTransformTo(fixed, date)
                .transformPVCoordinates(new PVCoordinates(new Vector3D(here[0]), new Vector3D(here[1])));
        Vector3D p = pv.getPosition();
        Vector3D v = pv.getVelocity();
        return new StationState(at, StationFrame.ITRF, p.getX(), p.getY(), p.getZ(), v.getX(), v.getY(), v.getZ());
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() * 1e-9;
    }
}
