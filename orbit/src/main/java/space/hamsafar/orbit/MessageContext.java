package space.hamsafar.orbit;

import java.util.List;
import java.util.Locale;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.CelestialBodies;
import org.orekit.bodies.CelestialBody;
import org.orekit.bodies.LazyLoadedCelestialBodies;
import org.orekit.data.DataContext;
import org.orekit.data.DataProvidersManager;
import org.orekit.forces.gravity.potential.GravityFields;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.models.earth.GeoMagneticFields;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;
import org.orekit.time.TimeScales;
import org.orekit.utils.Constants;
import org.orekit.utils.TimeStampedPVCoordinates;

/**
 * A data context with the bodies that a message about objects around the Earth names, by name alone: what Orekit's
 * parsers of CCSDS messages ask for, without planetary ephemerides.
 */
public final class MessageContext implements DataContext {
    private static final List<String> BODIES = List.of(
            "Earth", "Sun", "Moon", "Mercury", "Venus", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune", "Pluto");

    private final DataContext inner;
    private final LazyLoadedCelestialBodies bodies;

    /** Leap seconds and frames of another context, and the names of bodies. */
    public MessageContext(DataContext inner) {
        this.inner = inner;
        bodies = new LazyLoadedCelestialBodies(
                new DataProvidersManager(),
                inner.getTimeScales(),
                inner.getFrames().getGCRF());
        for (String body : BODIES) {
            bodies.addCelestialBodyLoader(body, NamedBody::new);
            bodies.addCelestialBodyLoader(body.toUpperCase(Locale.ROOT), NamedBody::new);
        }
    }

    @Override
    public TimeScales getTimeScales() {
        return inner.getTimeScales();
    }

    @Override
    public Frames getFrames() {
        return inner.getFrames();
    }

    @Override
    public CelestialBodies getCelestialBodies() {
        return bodies;
    }

    @Override
    public GravityFields getGravityFields() {
        return inner.getGravityFields();
    }

    @Override
    public GeoMagneticFields getGeoMagneticFields() {
        return inner.getGeoMagneticFields();
    }

    /**
     * A body that is named and no more: of the Earth its gravity and centre are asked, of the others nothing.
     *
     * @param getName name as Orekit asks it
     */
    private record NamedBody(String getName) implements CelestialBody {
        @Override
        public Frame getInertiallyOrientedFrame() {
            return centre();
        }

        @Override
        public Frame getBodyOrientedFrame() {
            throw elsewhere();
        }

        @Override
        public double getGM() {
            centre();
            return Constants.WGS84_EARTH_MU;
        }

        @Override
        public TimeStampedPVCoordinates getPVCoordinates(AbsoluteDate date, Frame frame) {
            var rest = new TimeStampedPVCoordinates(date, Vector3D.ZERO, Vector3D.ZERO);
            return centre().getTransformTo(frame, date).transformPVCoordinates(rest);
        }

        @Override
        public <T extends CalculusFieldElement<T>> FieldVector3D<T> getPosition(
                FieldAbsoluteDate<T> date, Frame frame) {
            return centre().getTransformTo(frame, date).transformPosition(FieldVector3D.getZero(date.getField()));
        }

        private Frame centre() {
            if (!getName.equalsIgnoreCase("EARTH")) {
                throw elsewhere();
            }
            return Astrodynamics.EMBEDDED.getFrames().getGCRF();
        }

        private IllegalStateException elsewhere() {
            return new IllegalStateException("states about " + getName + " are not read, only those about the Earth");
        }
    }
}
