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
    private final ResonancePull pull;

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
            pull = oneDayTerms(o, ratio);
        } else {
            longitude = (e.meanAnomaly() + 2 * e.raan() - 2 * theta) % (2 * Math.PI);
            longitudeRate = rates.meanAnomaly()
                    + deep.meanAnomalyRate
                    + 2 * (rates.node() + deep.nodeRate - ROTATION)
                    - o.motion;
            pull = HalfDayTerms.of(o, ratio);
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

    private static ResonancePull oneDayTerms(MeanOrbit o, double ratio) {
        double e2 = o.eccentricity * o.eccentricity;
        double up = 1 + o.cosI;
        double g200 = 1 + e2 * (-2.5 + 0.8125 * e2);
        double g310 = 1 + 2 * e2;
        double g300 = 1 + e2 * (-6 + 6.60937 * e2);
        double f311 = 0.9375 * o.sinI * o.sinI * (1 + 3 * o.cosI) - 0.75 * up;
        double base = 3 * o.motion * o.motion * ratio * ratio;
        ResonancePull pull = new ResonancePull();
        pull.add(1, 0, base * f311 * g310 * 2.1460748e-6 * ratio, 0.13130908);
        pull.add(2, 0, 2 * base * 0.75 * up * up * g200 * 1.7891679e-6, 2 * 2.8843198);
        pull.add(3, 0, 3 * base * 1.875 * up * up * up * g300 * 2.2123015e-7 * ratio, 3 * 0.37448087);
        return pull;
    }

    /** Carries longitude and mean motion in steps of half a day from the epoch; goes on from its last time if it can. */
    final class Integrator {
        private final double siderealAtEpoch;
        private final double[] pullAndSlope = new double[2];
        private double time;
        private double lambda;
        private double n;
        private double rate;
        private double second;
        private double third;

        Integrator(double siderealAtEpoch) {
            this.siderealAtEpoch = siderealAtEpoch;
            restart();
        }

        /** Sets mean motion and mean anomaly of the state, whose node and perigee hold at the time already. */
        void apply(MeanState s, double minutes) {
            double rest = restAfterSteps(minutes);
            double theta = (siderealAtEpoch + minutes * ROTATION) % (2 * Math.PI);
            s.motion = n + second * rest + third * rest * rest * 0.5;
            double reached = lambda + rate * rest + second * rest * rest * 0.5;
            s.meanAnomaly = oneDay ? reached - s.node - s.perigee + theta : reached - 2 * s.node + 2 * theta;
        }

        /** The same for many times: fills the mean anomalies and the ratios of the mean motion to that of the epoch. */
        void apply(MeanArrays m, double[] minutes, double[] ratio, int count) {
            for (int i = 0; i < count; i++) {
                double rest = restAfterSteps(minutes[i]);
                ratio[i] = (n + rest * (second + third * rest * 0.5)) / motion;
                m.anomaly[i] = lambda + rest * (rate + second * rest * 0.5);
            }
            double nodes = oneDay ? 1 : 2;
            double perigees = oneDay ? 1 : 0;
            for (int i = 0; i < count; i++) {
                double theta = siderealAtEpoch + minutes[i] * ROTATION;
                m.anomaly[i] = m.anomaly[i] + nodes * (theta - m.node[i]) - perigees * m.perigee[i];
            }
        }

        /** Goes on to the last step before a time, and gives what is left to go. */
        private double restAfterSteps(double minutes) {
            if (minutes * time < 0 || Math.abs(minutes) < Math.abs(time)) {
                restart();
            }
            while (Math.abs(minutes - time) >= STEP) {
                double step = minutes > 0 ? STEP : -STEP;
                lambda += rate * step + second * STEP2;
                n += second * step + third * STEP2;
                time += step;
                derivatives();
            }
            return minutes - time;
        }

        private void restart() {
            time = 0;
            n = motion;
            lambda = longitude;
            derivatives();
        }

        private void derivatives() {
            pull.at(perigee + perigeeRate * time, lambda, pullAndSlope);
            rate = n + longitudeRate;
            second = pullAndSlope[0];
            third = rate * pullAndSlope[1];
        }
    }
}
