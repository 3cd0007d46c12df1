package space.hamsafar.orbit.sgp4;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One object's way by SGP4, or by SDP4 for periods of 225 minutes and more.
 *
 * <p>Positions in kilometres and velocities in kilometres a second, TEME of date. Within a millimetre of the reference
 * states of AIAA 2006-6753. Immutable and safe to share between threads.
 */
public final class Sgp4 {
    private static final double LEAST_ECCENTRICITY = 1e-6;

    final Sgp4Elements elements;
    final MeanOrbit orbit;
    final SecularRates rates;
    final DragTerms drag;
    final @Nullable DeepSpace deep;
    private final @Nullable Resonance resonance;

    private Sgp4(Sgp4Elements elements) {
        this.elements = elements;
        this.orbit = new MeanOrbit(elements);
        this.rates = SecularRates.of(orbit);
        this.drag = new DragTerms(elements, orbit, rates);
        this.deep = orbit.isDeepSpace() ? new DeepSpace(elements, orbit) : null;
        this.resonance = deep == null ? null : Resonance.of(elements, orbit, rates, deep);
    }

    /** The way of an object with these elements. */
    public static Sgp4 of(Sgp4Elements elements) {
        return new Sgp4(elements);
    }

    /** Instant at which the elements hold. */
    public Instant epoch() {
        return elements.epoch();
    }

    /** Whether the period is 225 minutes or more, so that Sun, Moon and resonances count. */
    public boolean isDeepSpace() {
        return deep != null;
    }

    /**
     * Position and velocity at a time.
     *
     * @param minutes time from the epoch
     * @param state six numbers to fill: x, y, z, vx, vy, vz; left as they are unless the outcome is {@link
     *     Sgp4Outcome#GOOD} or {@link Sgp4Outcome#DECAYED}
     */
    public Sgp4Outcome stateAt(double minutes, double[] state) {
        return stateAt(minutes, integrator(), new MeanState(), state);
    }

    Resonance.@Nullable Integrator integrator() {
        return resonance == null || deep == null ? null : resonance.new Integrator(deep.siderealTime);
    }

    Sgp4Outcome stateAt(double minutes, Resonance.@Nullable Integrator integrator, MeanState s, double[] state) {
        double axisShare = startSecular(minutes, s);
        if (deep != null) {
            deep.addSecular(s, minutes);
            if (integrator != null) {
                integrator.apply(s, minutes);
            }
        }
        if (s.motion <= 0) {
            return Sgp4Outcome.MEAN_MOTION_NEGATIVE;
        }
        s.axis = Math.pow(Wgs72.XKE / s.motion, 2.0 / 3) * axisShare * axisShare;
        s.motion = Wgs72.XKE / (s.axis * Math.sqrt(s.axis));
        s.eccentricity -= s.eccentricityLoss;
        if (s.eccentricity >= 1 || s.eccentricity < -0.001) {
            return Sgp4Outcome.MEAN_ECCENTRICITY_OUT_OF_RANGE;
        }
        s.eccentricity = Math.max(s.eccentricity, LEAST_ECCENTRICITY);
        s.meanAnomaly += orbit.motion * s.longitudeGain;
        double longitude = (s.meanAnomaly + s.perigee + s.node) % (2 * Math.PI);
        s.node %= 2 * Math.PI;
        s.perigee %= 2 * Math.PI;
        s.meanAnomaly = DeepSpace.wrap(longitude - s.perigee - s.node);
        if (deep != null) {
            deep.addPeriodics(s, minutes);
            if (s.eccentricity < 0 || s.eccentricity > 1) {
                return Sgp4Outcome.PERTURBED_ECCENTRICITY_OUT_OF_RANGE;
            }
        }
        return ShortPeriod.apply(s, state);
    }

    /** Elements with the secular terms of oblateness and drag; gives the share of the axis that drag leaves. */
    private double startSecular(double t, MeanState s) {
        double anomaly = elements.meanAnomaly() + rates.meanAnomaly() * t;
        double perigee = elements.argumentOfPerigee() + rates.perigee() * t;
        double t2 = t * t;
        double share = 1 - drag.cc1 * t;
        s.node = elements.raan() + rates.node() * t + drag.nodecf * t2;
        s.eccentricityLoss = drag.bstarCc4 * t;
        s.longitudeGain = drag.t2cof * t2;
        s.meanAnomaly = anomaly;
        s.perigee = perigee;
        if (!drag.simple) {
            double delta = 1 + drag.eta * Math.cos(anomaly);
            double shift = drag.omgcof * t + drag.xmcof * (delta * delta * delta - drag.delmo);
            s.meanAnomaly = anomaly + shift;
            s.perigee = perigee - shift;
            double t3 = t2 * t;
            double t4 = t3 * t;
            share -= drag.d2 * t2 + drag.d3 * t3 + drag.d4 * t4;
            s.eccentricityLoss += drag.bstarCc5 * (Math.sin(s.meanAnomaly) - drag.sinmao);
            s.longitudeGain += drag.t3cof * t3 + t4 * (drag.t4cof + t * drag.t5cof);
        }
        s.motion = orbit.motion;
        s.eccentricity = orbit.eccentricity;
        s.inclination = elements.inclination();
        return share;
    }
}
