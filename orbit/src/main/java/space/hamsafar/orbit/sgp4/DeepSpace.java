package space.hamsafar.orbit.sgp4;

import java.time.Duration;
import java.time.Instant;

/** Attraction of Sun and Moon and resonance with the Earth's rotation, for periods of 225 minutes and more. */
final class DeepSpace {
    private static final Instant EPOCH_1950 = Instant.parse("1949-12-31T00:00:00Z");
    private static final double JULIAN_1950 = 2433281.5;
    private static final double SUN_MOTION = 1.19459e-5;
    private static final double MOON_MOTION = 1.5835218e-4;
    private static final double NEARLY_EQUATORIAL = 5.2359877e-2;

    /** Below this inclination, radians, the long-period terms are added in Lyddane's form. */
    static final double LYDDANE_LIMIT = 0.2;

    final Periodics sun;
    final Periodics moon;
    final double eccentricityRate;
    final double inclinationRate;
    final double meanAnomalyRate;
    final double perigeeRate;
    final double nodeRate;
    final double siderealTime;

    DeepSpace(Sgp4Elements e, MeanOrbit o) {
        double days = days1950(e.epoch());
        siderealTime = siderealTime(days);
        double day = days + 18261.5;
        ThirdBody sunTerms = new ThirdBody(sunAt(e), e, o);
        ThirdBody moonTerms = new ThirdBody(moonAt(e, day), e, o);
        sun = Periodics.of(sunTerms, o.eccentricity, wrap(6.2565837 + 0.017201977 * day));
        double gamma = 5.8351514 + 0.0019443680 * day;
        moon = Periodics.of(moonTerms, o.eccentricity, wrap(4.7199672 + 0.22997150 * day - gamma));
        double e2 = o.eccentricity * o.eccentricity;
        eccentricityRate = sunTerms.eccentricityRate() + moonTerms.eccentricityRate();
        inclinationRate = sunTerms.inclinationRate() + moonTerms.inclinationRate();
        meanAnomalyRate = sunTerms.meanAnomalyRate(e2) + moonTerms.meanAnomalyRate(e2);
        boolean equatorial = e.inclination() < NEARLY_EQUATORIAL || e.inclination() > Math.PI - NEARLY_EQUATORIAL;
        double nodeTimesSine = equatorial ? 0 : sunTerms.nodeRateTimesSine() + moonTerms.nodeRateTimesSine();
        nodeRate = o.sinI == 0 ? nodeTimesSine : nodeTimesSine / o.sinI;
        perigeeRate = sunTerms.perigeeRateInPlane() + moonTerms.perigeeRateInPlane() - o.cosI * nodeRate;
    }

    /** Adds what grows with time. */
    void addSecular(MeanState s, double minutes) {
        s.eccentricity += eccentricityRate * minutes;
        s.inclination += inclinationRate * minutes;
        s.perigee += perigeeRate * minutes;
        s.node += nodeRate * minutes;
        s.meanAnomaly += meanAnomalyRate * minutes;
    }

    /** Adds the long-period terms, by Lyddane's way near the equator. */
    void addPeriodics(MeanState s, double minutes) {
        double[] sums = new double[5];
        sun.addTo(sums, minutes);
        moon.addTo(sums, minutes);
        s.inclination += sums[1];
        s.eccentricity += sums[0];
        double sinI = Math.sin(s.inclination);
        double cosI = Math.cos(s.inclination);
        if (s.inclination >= LYDDANE_LIMIT) {
            double node = sums[4] / sinI;
            s.perigee += sums[3] - cosI * node;
            s.node += node;
            s.meanAnomaly += sums[2];
        } else {
            double sinNode = Math.sin(s.node);
            double cosNode = Math.cos(s.node);
            double alpha = sinI * sinNode + sums[4] * cosNode + sums[1] * cosI * sinNode;
            double beta = sinI * cosNode - sums[4] * sinNode + sums[1] * cosI * cosNode;
            double before = s.node % (2 * Math.PI);
            double longitude = s.meanAnomaly + s.perigee + sums[2] + sums[3] + (cosI - sums[1] * sinI) * before;
            double after = Math.atan2(alpha, beta);
            if (Math.abs(before - after) > Math.PI) {
                after += after < before ? 2 * Math.PI : -2 * Math.PI;
            }
            s.node = after;
            s.meanAnomaly += sums[2];
            s.perigee = longitude - s.meanAnomaly - cosI * after;
        }
        if (s.inclination < 0) {
            s.inclination = -s.inclination;
            s.node += Math.PI;
            s.perigee -= Math.PI;
        }
    }

    private static ThirdBody.Body sunAt(Sgp4Elements e) {
        return new ThirdBody.Body(
                0.1945905,
                -0.98088458,
                0.91744867,
                0.39785416,
                Math.cos(e.raan()),
                Math.sin(e.raan()),
                2.9864797e-6,
                0.01675,
                SUN_MOTION);
    }

    private static ThirdBody.Body moonAt(Sgp4Elements e, double day) {
        double moonNode = (4.5236020 - 9.2422029e-4 * day) % (2 * Math.PI);
        double stem = Math.sin(moonNode);
        double ctem = Math.cos(moonNode);
        double cosI = 0.91375164 - 0.03568096 * ctem;
        double sinI = Math.sqrt(1 - cosI * cosI);
        double sinH = 0.089683511 * stem / sinI;
        double cosH = Math.sqrt(1 - sinH * sinH);
        double gamma = 5.8351514 + 0.0019443680 * day;
        double g = gamma + Math.atan2(0.39785416 * stem / sinI, cosH * ctem + 0.91744867 * sinH * stem) - moonNode;
        double cosNode = Math.cos(e.raan());
        double sinNode = Math.sin(e.raan());
        return new ThirdBody.Body(
                Math.cos(g),
                Math.sin(g),
                cosI,
                sinI,
                cosH * cosNode + sinH * sinNode,
                sinNode * cosH - cosNode * sinH,
                4.7968065e-7,
                0.05490,
                MOON_MOTION);
    }

    private static double days1950(Instant epoch) {
        Duration since = Duration.between(EPOCH_1950, epoch);
        double days = (since.getSeconds() + since.getNano() * 1e-9) / 86_400;
        // The reference holds the epoch as one Julian date, good to 40 µs; for orbits as long drawn as that of WIND
        // (e = 0.97) the rounding shows as 4 mm.
        return days + JULIAN_1950 - JULIAN_1950;
    }

    private static double siderealTime(double days1950) {
        double t = (days1950 + JULIAN_1950 - 2451545.0) / 36525;
        double seconds = -6.2e-6 * t * t * t + 0.093104 * t * t + (876600.0 * 3600 + 8640184.812866) * t + 67310.54841;
        return wrap(Math.toRadians(seconds / 240) % (2 * Math.PI));
    }

    static double wrap(double angle) {
        double rest = angle % (2 * Math.PI);
        return rest < 0 ? rest + 2 * Math.PI : rest;
    }
}
