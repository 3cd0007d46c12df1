package space.hamsafar.orbit;

import java.time.Instant;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.orbits.CircularOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.utils.PVCoordinates;
import space.hamsafar.orbit.sgp4.Sgp4;

/**
 * Mean elements whose SGP4 state at their epoch is a given one: the difference of the osculating elements is added to
 * the mean ones until it is gone. Drag is left out.
 */
final class MeanFit {
    /** WGS-72, as SGP4 has it, m³/s². */
    private static final double MU = 398600.8e9;

    private static final int MOST_ROUNDS = 40;
    private static final double ONE_CENTIMETRE = 0.01;

    private MeanFit() {}

    /**
     * The elements of a state.
     *
     * @param state TEME, metres and metres a second
     * @throws OrbitException if none are found: the state is not that of a station
     */
    static MeanElements at(Instant epoch, PVCoordinates state, String name, String designator) {
        CircularOrbit wanted = circular(epoch, state);
        double[] mean = figures(wanted);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            MeanElements guess = elements(epoch, mean, name, designator);
            PVCoordinates reached = state(guess);
            if (Vector3D.distance(reached.getPosition(), state.getPosition()) < ONE_CENTIMETRE) {
                return guess;
            }
            double[] found = figures(circular(epoch, reached));
            double[] aim = figures(wanted);
            for (int i = 0; i < mean.length; i++) {
                double difference = aim[i] - found[i];
                mean[i] += i >= 4 ? Math.IEEEremainder(difference, 2 * Math.PI) : difference;
            }
        }
        throw new OrbitException("no mean elements fit the state at %s; it is not that of a station".formatted(epoch));
    }

    /** Axis, eccentricity towards the node and across, inclination, node, longitude from the node. */
    private static double[] figures(CircularOrbit orbit) {
        return new double[] {
            orbit.getA(),
            orbit.getCircularEx(),
            orbit.getCircularEy(),
            orbit.getI(),
            orbit.getRightAscensionOfAscendingNode(),
            orbit.getAlpha(PositionAngleType.MEAN)
        };
    }

    private static CircularOrbit circular(Instant epoch, PVCoordinates state) {
        Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        return new CircularOrbit(state, teme, Track.date(epoch), MU);
    }

    private static PVCoordinates state(MeanElements elements) {
        double[] s = new double[6];
        Sgp4.of(elements.sgp4()).stateAt(0, s);
        return new PVCoordinates(
                new Vector3D(s[0] * 1000, s[1] * 1000, s[2] * 1000),
                new Vector3D(s[3] * 1000, s[4] * 1000, s[5] * 1000));
    }

    private static MeanElements elements(Instant epoch, double[] mean, String name, String designator) {
        double perigee = Math.atan2(mean[2], mean[1]);
        double motion = Math.sqrt(MU / (mean[0] * mean[0] * mean[0])) * 86_400 / (2 * Math.PI);
        try {
            return new MeanElements(
                    name,
                    designator,
                    1,
                    epoch,
                    motion,
                    Math.hypot(mean[1], mean[2]),
                    Math.toDegrees(mean[3]),
                    Angles.wrapDeg(Math.toDegrees(mean[4])),
                    Angles.wrapDeg(Math.toDegrees(perigee)),
                    Angles.wrapDeg(Math.toDegrees(mean[5] - perigee)),
                    0,
                    0);
        } catch (IllegalArgumentException e) {
            throw new OrbitException(
                    "the state at %s is not that of a station: %s".formatted(epoch, e.getMessage()), e);
        }
    }
}
