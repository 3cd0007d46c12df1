package space.hamsafar.orbit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.LutherIntegrator;
import org.orekit.forces.gravity.HolmesFeatherstoneAttractionModel;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * Carries a state over some minutes by the Earth's gravity alone ({@link GravityField}), integrated by Luther's method of
 * sixth order; both by Orekit and Hipparchus.
 *
 * <p>Drag, Sun and Moon are left out: after four minutes they make some 0.1 m in a low orbit. TEME counts as at rest. Safe
 * to share between threads.
 */
final class FreeFlight {
    private static final HolmesFeatherstoneAttractionModel GRAVITY = new HolmesFeatherstoneAttractionModel(
            Astrodynamics.EMBEDDED.getFrames().getTEME(), GravityField.EGM2008);
    private static final double MU = GRAVITY.getMu();

    private FreeFlight() {}

    /**
     * States at even steps from a state on, the given one first.
     *
     * @param from instant of the state
     * @param teme metres and metres a second
     * @param seconds time to the last of the states; below zero for a flight back in time
     * @param steps how many, above zero; a minute each or less
     */
    static List<PVCoordinates> carry(Instant from, PVCoordinates teme, double seconds, int steps) {
        Vector3D p = teme.getPosition();
        Vector3D v = teme.getVelocity();
        double[] state = {p.getX(), p.getY(), p.getZ(), v.getX(), v.getY(), v.getZ()};
        Pull pull = new Pull(Earth.siderealTime(Earth.centuries(from)), Track.date(from));
        LutherIntegrator integrator = new LutherIntegrator(seconds / steps);
        List<PVCoordinates> flight = new ArrayList<>();
        flight.add(teme);
        for (int i = 0; i < steps; i++) {
            state = integrator.singleStep(pull, seconds * i / steps, state, seconds * (i + 1) / steps);
            flight.add(new PVCoordinates(
                    new Vector3D(state[0], state[1], state[2]), new Vector3D(state[3], state[4], state[5])));
        }
        return flight;
    }

    /** Acceleration in TEME so many seconds after an instant at which the Earth stood at an angle. */
    private record Pull(double siderealTime, AbsoluteDate date) implements OrdinaryDifferentialEquation {
        @Override
        public int getDimension() {
            return 6;
        }

        @Override
        public double[] computeDerivatives(double seconds, double[] state) {
            double angle = siderealTime + Earth.ROTATION_RAD_S * seconds;
            Vector3D place = new Vector3D(state[0], state[1], state[2]);
            double[] bulges = GRAVITY.gradient(date, Earth.toFixed(place, angle), MU);
            Vector3D pull = Earth.toFixed(new Vector3D(bulges[0], bulges[1], bulges[2]), -angle);
            double square = place.getNormSq();
            Vector3D whole = new Vector3D(1, pull, -MU / (square * Math.sqrt(square)), place);
            return new double[] {state[3], state[4], state[5], whole.getX(), whole.getY(), whole.getZ()};
        }
    }
}
