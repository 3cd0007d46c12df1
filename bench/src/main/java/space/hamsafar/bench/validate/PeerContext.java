package space.hamsafar.bench.validate;

import java.util.List;
import org.orekit.bodies.CelestialBodies;
import org.orekit.data.DataContext;
import org.orekit.forces.gravity.potential.GravityFields;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.models.earth.GeoMagneticFields;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;
import org.orekit.time.TimeScales;

/** Orekit as a peer, with a data context of its own: leap seconds from 2017 on and nothing else. */
public final class PeerContext implements DataContext {
    /** The one context. */
    public static final PeerContext CONTEXT = new PeerContext();

    private static final int TAI_LESS_UTC_SINCE_2017 = 37;

    private final TimeScales timeScales = TimeScales.of(
            List.of(new OffsetModel(new DateComponents(2017, 1, 1), TAI_LESS_UTC_SINCE_2017)),
            (conventions, scales) -> List.of());
    private final Frames frames = Frames.of(timeScales, PeerContext::none);

    private PeerContext() {}

    @Override
    public TimeScales getTimeScales() {
        return timeScales;
    }

    @Override
    public Frames getFrames() {
        return frames;
    }

    @Override
    public CelestialBodies getCelestialBodies() {
        throw new IllegalStateException("no planets here");
    }

    @Override
    public GravityFields getGravityFields() {
        throw new IllegalStateException("no gravity field here");
    }

    @Override
    public GeoMagneticFields getGeoMagneticFields() {
        throw new IllegalStateException("no magnetic field here");
    }

    private static Frame none() {
        throw new IllegalStateException("no ICRF here");
    }
}
