package space.hamsafar.orbit.conjunction;

import java.time.Duration;
import java.time.Instant;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.utils.Constants;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.MeanElements;

/** One object of a catalogue with its newest element set, of any orbit that SGP4 knows. Immutable. */
public final class CatalogueObject {
    private final String name;
    private final TLE elements;

    CatalogueObject(String name, TLE elements) {
        this.name = name;
        this.elements = elements;
    }

    /** Name as the catalogue has it; the number where it has none. */
    public String name() {
        return name;
    }

    /** Number in the satellite catalogue. */
    public int catalogueNumber() {
        return elements.getSatelliteNumber();
    }

    /** Epoch of the elements, UTC. */
    public Instant epoch() {
        return elements.getDate().toInstant(Astrodynamics.EMBEDDED.getTimeScales());
    }

    /** Time from the epoch of the elements to an instant. */
    public Duration ageAt(Instant instant) {
        return Duration.between(epoch(), instant);
    }

    /** The set as mean elements of a station; {@link IllegalArgumentException} if it is no station's orbit. */
    MeanElements meanElements() {
        double perDay = 86_400 / (2 * Math.PI);
        return new MeanElements(
                name,
                designator(),
                catalogueNumber(),
                epoch(),
                elements.getMeanMotion() * perDay,
                elements.getE(),
                Math.toDegrees(elements.getI()),
                Math.toDegrees(elements.getRaan()),
                Math.toDegrees(elements.getPerigeeArgument()),
                Math.toDegrees(elements.getMeanAnomaly()),
                elements.getBStar(),
                elements.getMeanMotionFirstDerivative() * perDay * 86_400 / 2);
    }

    private String designator() {
        String number = Integer.toString(1000 + elements.getLaunchNumber()).substring(1);
        return elements.getLaunchYear() + "-" + number
                + elements.getLaunchPiece().strip();
    }

    TLE elements() {
        return elements;
    }

    /** A propagator of its own; it is not to be shared between threads. */
    TLEPropagator propagator() {
        var teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        return TLEPropagator.selectExtrapolator(
                elements, FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
    }
}
