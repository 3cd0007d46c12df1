package space.hamsafar.orbit.sgp4;

import org.jspecify.annotations.Nullable;

/** Resonance of the orbit with the Earth's rotation: one day, or half a day and eccentric. */
final class Resonance {
    /** Rotation of the Earth, radians a minute. */
    static final double ROTATION = 4.37526908801129966e-3;

    private static final double STEP = 720;
    private static final double STEP2 = 259200;

    private final boolean oneDay;
    private final double longitude;
    private final double longitudeRate;
    private final double motion;
    private final double perigee;
    private final double perigeeRate;
    private final double[] d;

    private Resonance(Sgp4Elements e, MeanOrbit o, SecularRates rates, DeepSpace deep) {
        this.oneDay = isOneDay(o);
        this.motion = o.motion;
        this.perigee = e.argumentOfPerigee();
        this.perigeeRate = rates.perigee();
        double theta = deep.siderealTime;
        double ratio = Math.pow(o.motion / Wgs72.XKE, 2.0 / 3);
        if (oneDay) {
            longitude = (e.meanAnomaly() + e.raan() + e.argumentOfPerigee() - theta) % (2 * Math.PI);
            longitudeRate = rates.meanAnomaly()
                    + rates.longitudeOfPerigee()
                    - ROTATION
                    + deep.meanAnomalyRate
                    + deep.perigeeRate
                    + deep.nodeRate
                    - o.motion;
            d = oneDayTerms(o, ratio);
        } else {
            longitude = (e.meanAnomaly() + 2 * e.raan() - 2 * theta) % (2 * Math.PI);
            longitudeRate = rates.meanAnomaly()
                    + deep.meanAnomalyRate
                    + 2 * (rates.node() + deep.nodeRate - ROTATION)
                    - o.motion;
            d = HalfDayTerms.of(o, ratio);
        }
    }

    /** The resonance of an orbit, or nothing if there is none. */
    static @Nullable Resonance of(Sgp4Elements e, MeanOrbit o, SecularRates rates, DeepSpace deep) {
        boolean halfDay = o.motion >= 8.26e-3 && o.motion <= 9.24e-3 && o.eccentricity >= 0.5;
        return isOneDay(o) || halfDay ? new Resonance(e, o, rates, deep) : null;
    }

    private static boolean isOneDay(MeanOrbit o) {
        return o.motion > 0.0034906585 && o.motion < 0.0052359877;
    }

    private static double[] oneDayTerms(MeanOrbit o, double ratio) {
        double e2 = o.eccentricity * o.eccentricity;
        double up = 1 + o.cosI;
        double g200 = 1 + e2 * (-2.5 + 0.8125 * e2);
        double g310 = 1 + 2 * e2;
        double g300 = 1 + e2 * (-6 + 6.60937 * e2);
        double f311 = 0.9375 * o.sinI * o.sinI * (1 + 3 * o.cosI) - 0.75 * up;
        double base = 3 * o.motion * o.motion * ratio * ratio;
        return new double[] {
            base * f311 * g310 * 2.1460748e-6 * ratio,
            2 * base * 0.75 * up * up * g200 * 1.7891679e-6,
            3 * base * 1.875 * up * up * up * g300 * 2.2123015e-7 * ratio
        };
    }

    /** Carries longitude and mean motion in steps of half a day from the epoch; goes on from its last time if it can. */
    final class Integrator {
        private double time;
        private double lambda = longitude;
        private double n = motion;
        private double rate;
        private double second;
        private double third;

        /** Sets mean motion and mean anomaly of the state, whose node and perigee hold at the time already. */
        void apply(MeanState s, double minutes) {
            if (time == 0 || minutes * time <= 0 || Math.abs(minutes) < Math.abs(time)) {
                time = 0;
                n = motion;
                lambda = longitude;
            }
            double step = minutes > 0 ? STEP : -STEP;
            derivatives();
            while (Math.abs(minutes - time) >= STEP) {
                lambda += rate * step + second * STEP2;
                n += second * step + third * STEP2;
                time += step;
                derivatives();
            }
            double rest = minutes - time;
            double theta = (siderealAtEpoch + minutes * ROTATION) % (2 * Math.PI);
            s.motion = n + second * rest + third * rest * rest * 0.5;
            double reached = lambda + rate * rest + second * rest * rest * 0.5;
            s.meanAnomaly = oneDay ? reached - s.node - s.perigee + theta : reached - 2 * s.node + 2 * theta;
        }

        private final double siderealAtEpoch;

        Integrator(double siderealAtEpoch) {
            this.siderealAtEpoch = siderealAtEpoch;
        }

        private void derivatives() {
            rate = n + longitudeRate;
            if (oneDay) {
                second = d[0] * Math.sin(lambda - 0.13130908)
                        + d[1] * Math.sin(2 * (lambda - 2.8843198))
                        + d[2] * Math.sin(3 * (lambda - 0.37448087));
                third = rate
                        * (d[0] * Math.cos(lambda - 0.13130908)
                                + 2 * d[1] * Math.cos(2 * (lambda - 2.8843198))
                                + 3 * d[2] * Math.cos(3 * (lambda - 0.37448087)));
            } else {
                double omega = perigee + perigeeRate * time;
                second = HalfDayTerms.second(d, omega, lambda);
                third = rate * HalfDayTerms.third(d, omega, lambda);
            }
        }
    }
}
