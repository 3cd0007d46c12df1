package space.hamsafar.bench.windows;

import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;
import org.orekit.utils.ExtendedPositionProvider;
import org.orekit.utils.TimeStampedFieldPVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.SunPosition;

/** The project's Sun for Orekit, so that both look at the same one: Orekit's own needs a file or is off by 0.09°. */
final class PeerSun implements ExtendedPositionProvider {
    private static final Frame TEME = Astrodynamics.EMBEDDED.getFrames().getTEME();

    @Override
    public Vector3D getPosition(AbsoluteDate date, Frame frame) {
        double centuries = Earth.centuries(date.toInstant(Astrodynamics.EMBEDDED.getTimeScales()));
        Vector3D teme = SunPosition.metresAt(centuries);
        return frame.equals(TEME)
                ? teme
                : TEME.getStaticTransformTo(frame, date).transformPosition(teme);
    }

    @Override
    public TimeStampedPVCoordinates getPVCoordinates(AbsoluteDate date, Frame frame) {
        return new TimeStampedPVCoordinates(date, getPosition(date, frame), Vector3D.ZERO);
    }

    @Override
    public <T extends CalculusFieldElement<T>> TimeStampedFieldPVCoordinates<T> getPVCoordinates(
            FieldAbsoluteDate<T> date, Frame frame) {
        throw new UnsupportedOperationException("no derivatives of the Sun here");
    }

    @Override
    public <T extends CalculusFieldElement<T>> FieldVector3D<T> getPosition(FieldAbsoluteDate<T> date, Frame frame) {
        throw new UnsupportedOperationException("no derivatives of the Sun here");
    }
}
