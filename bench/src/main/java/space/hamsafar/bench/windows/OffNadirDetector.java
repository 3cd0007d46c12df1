package space.hamsafar.bench.windows;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.TopocentricFrame;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.events.AbstractDetector;
import org.orekit.propagation.events.EventDetectionSettings;
import org.orekit.propagation.events.handlers.ContinueOnEvent;
import org.orekit.propagation.events.handlers.EventHandler;

/** Plus where a place is nearer to the direction to the Earth's centre than a limit. */
final class OffNadirDetector extends AbstractDetector<OffNadirDetector> {
    private final TopocentricFrame place;
    private final double limitRad;

    OffNadirDetector(TopocentricFrame place, double limitRad) {
        this(EventDetectionSettings.getDefaultEventDetectionSettings(), new ContinueOnEvent(), place, limitRad);
    }

    private OffNadirDetector(
            EventDetectionSettings settings, EventHandler handler, TopocentricFrame place, double limitRad) {
        super(settings, handler);
        this.place = place;
        this.limitRad = limitRad;
    }

    @Override
    public double g(SpacecraftState state) {
        Vector3D station = state.getPosition(place.getParent());
        Vector3D sight = place.getCartesianPoint().subtract(station);
        return limitRad - Vector3D.angle(sight, station.negate());
    }

    @Override
    protected OffNadirDetector create(EventDetectionSettings settings, EventHandler handler) {
        return new OffNadirDetector(settings, handler, place, limitRad);
    }
}
