package space.hamsafar.orbit.sgp4;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Many states at once, several times faster than one by one and equal to {@link Sgp4#stateAt} within ten micrometres over weeks.
 *
 * <p>Holds the working space, so one is made for each thread and used again; not thread-safe.
 */
public final class Sgp4Batch {
    private static final double MOST_MINUTES = Trigonometry.LARGEST / 0.1;

    private final Trigonometry trigonometry = new Trigonometry(MeanArrays.SIZE);
    private final NearEarthBlock nearEarth = new NearEarthBlock(trigonometry);
    private final DeepSpaceBlock deepSpace = new DeepSpaceBlock(trigonometry);
    private final ShortPeriodBlock shortPeriod = new ShortPeriodBlock(trigonometry);
    private final MeanArrays means = new MeanArrays();
    private final double[] minutes = new double[MeanArrays.SIZE];
    private final double[] state = new double[6];
    private @Nullable Sgp4 last;
    private Resonance.@Nullable Integrator lastIntegrator;

    /**
     * One object at many times. States that SGP4 cannot give are NaN.
     *
     * @param minutesFromEpoch times from the epoch of the object's elements; rising order is fastest in deep space
     * @param out room for as many states; velocities are left out if it has none
     */
    public void at(Sgp4 object, double[] minutesFromEpoch, StateArrays out) {
        if (out.size() < minutesFromEpoch.length) {
            throw new IllegalArgumentException(
                    "room for %s states; %s times were given".formatted(out.size(), minutesFromEpoch.length));
        }
        for (int from = 0; from < minutesFromEpoch.length; from += MeanArrays.SIZE) {
            int count = Math.min(MeanArrays.SIZE, minutesFromEpoch.length - from);
            System.arraycopy(minutesFromEpoch, from, minutes, 0, count);
            fill(object, count, out, from);
        }
    }

    /**
     * One object at even steps from a time on: {@code out.size()} states.
     *
     * @param firstMinutes first time, from the epoch of the object's elements
     * @param stepMinutes time between states
     */
    public void every(Sgp4 object, double firstMinutes, double stepMinutes, StateArrays out) {
        for (int from = 0; from < out.size(); from += MeanArrays.SIZE) {
            int count = Math.min(MeanArrays.SIZE, out.size() - from);
            for (int i = 0; i < count; i++) {
                minutes[i] = firstMinutes + (from + i) * stepMinutes;
            }
            fill(object, count, out, from);
        }
    }

    private void fill(Sgp4 object, int count, StateArrays out, int at) {
        Resonance.@Nullable Integrator integrator = integratorOf(object);
        if (near(count) && meansOf(object, integrator, count) && shortPeriod.states(means, count, out, at)) {
            return;
        }
        MeanState mean = new MeanState();
        for (int i = 0; i < count; i++) {
            if (object.stateAt(minutes[i], integrator, mean, state) != Sgp4Outcome.GOOD) {
                Arrays.fill(state, Double.NaN);
            }
            out.set(at + i, state);
        }
    }

    private boolean meansOf(Sgp4 object, Resonance.@Nullable Integrator integrator, int count) {
        return object.deep == null
                ? nearEarth.fill(object, minutes, count, means)
                : deepSpace.fill(object, integrator, minutes, count, means);
    }

    /** The integrator of the object asked last is kept, so that the next call goes on from where it stands. */
    private Resonance.@Nullable Integrator integratorOf(Sgp4 object) {
        if (object != last) {
            last = object;
            lastIntegrator = object.integrator();
        }
        return lastIntegrator;
    }

    private boolean near(int count) {
        double most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, Math.abs(minutes[i]));
        }
        return most < MOST_MINUTES;
    }
}
