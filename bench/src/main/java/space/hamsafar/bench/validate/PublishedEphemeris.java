package space.hamsafar.bench.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.data.DataSource;
import org.orekit.errors.OrekitException;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.OemSatelliteEphemeris;
import org.orekit.frames.Frame;
import org.orekit.propagation.BoundedPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.PVCoordinates;
import org.threeten.extra.Interval;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.window.SampledTrack;
import space.hamsafar.orbit.window.WindowSource;

/** An ephemeris message as an agency published it, read and turned into the Earth's frame by Orekit. */
final class PublishedEphemeris {
    private static final int DEGREE = 7;

    private PublishedEphemeris() {}

    /** The whole of a gzipped message with one segment as a track. */
    static SampledTrack track(Path file) {
        try {
            var parser = new ParserBuilder(PeerContext.CONTEXT)
                    .withConventions(IERSConventions.IERS_2010)
                    .withDefaultInterpolationDegree(DEGREE)
                    .buildOemParser();
            var oem = parser.parse(new DataSource(file.getFileName().toString(), () -> open(file)));
            OemSatelliteEphemeris satellite =
                    oem.getSatellites().values().iterator().next();
            BoundedPropagator way = satellite.getSegments().getFirst().getPropagator();
            Frame fixed = PeerContext.CONTEXT.getFrames().getITRF(IERSConventions.IERS_2010, true);
            Interval covered = Interval.of(instant(satellite.getStart()), instant(satellite.getStop()));
            return SampledTrack.of(
                    at -> state(way, fixed, at),
                    covered,
                    new WindowSource("ephemeris message " + file.getFileName(), Optional.empty(), "as published"));
        } catch (OrekitException e) {
            throw new BenchException(file + " cannot be read as an ephemeris message: " + e.getMessage(), e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(file));
    }

    private static Instant instant(AbsoluteDate date) {
        return date.toInstant(PeerContext.CONTEXT.getTimeScales());
    }

    private static StationState state(BoundedPropagator way, Frame fixed, Instant at) {
        AbsoluteDate date = new AbsoluteDate(at, PeerContext.CONTEXT.getTimeScales().getUTC());
        PVCoordinates pv = way.getPVCoordinates(date, fixed);
        Vector3D p = pv.getPosition().scalarMultiply(1e-3);
        Vector3D v = pv.getVelocity().scalarMultiply(1e-3);
        return new StationState(at, StationFrame.ITRF, p.getX(), p.getY(), p.getZ(), v.getX(), v.getY(), v.getZ());
    }
}
