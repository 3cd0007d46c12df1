package space.hamsafar.orbit.altitude;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Altitude and place along the orbit under drag with raises on given days; days from the start of a forecast.
 *
 * <p>Drag is taken from the forecast at three heights once a day and between them by the logarithm, so that many plans
 * can be tried quickly. Steps of a quarter of a day.
 */
final class PlannedPath {
    private static final double STEP_DAYS = 0.25;
    private static final double HEIGHT_STEP_KM = 15;

    private final double startKm;
    private final double startArgument;
    private final double startMotion;
    private final double perigeeRadPerDay;
    private final double[][] logLoss;

    /** Altitude and mean argument of latitude (radians, unwrapped) on a day. */
    record Place(double altitudeKm, double argument) {}

    PlannedPath(DecayForecast forecast, double days) {
        var set = forecast.elements();
        this.startKm = set.meanAltitudeKm();
        this.startArgument = Math.toRadians(set.argumentOfPerigeeDeg() + set.meanAnomalyDeg());
        this.startMotion = set.meanMotionRevPerDay() * 2 * Math.PI;
        this.perigeeRadPerDay = MeanOrbit.of(set).perigeeRadPerDay();
        this.logLoss = new double[(int) Math.ceil(days) + 2][3];
        for (int day = 0; day < logLoss.length; day++) {
            for (int height = 0; height < 3; height++) {
                logLoss[day][height] = Math.log(forecast.lossKmPerDay(day, startKm + (height - 1) * HEIGHT_STEP_KM));
            }
        }
    }

    /** The place on a day after raises (day to kilometres). */
    Place at(double day, Map<Double, Double> raises) {
        double altitude = startKm;
        double argument = startArgument;
        TreeMap<Double, Double> left = new TreeMap<>(raises);
        double now = 0;
        while (now < day) {
            while (!left.isEmpty() && left.firstKey() <= now) {
                altitude += left.pollFirstEntry().getValue();
            }
            double next = Math.min(day, now + STEP_DAYS);
            if (!left.isEmpty()) {
                next = Math.min(next, left.firstKey());
            }
            double step = next - now;
            double loss = lossKmPerDay(now + step / 2, altitude) * step;
            argument += (motion(altitude - loss / 2) + perigeeRadPerDay) * step;
            altitude -= loss;
            now = next;
        }
        return new Place(altitude, argument);
    }

    /** The place on a day after one raise at an earlier place and day, and no other between. */
    Place after(Place place, double from, double raiseKm, double day) {
        double altitude = place.altitudeKm + raiseKm;
        double argument = place.argument;
        double now = from;
        while (now < day) {
            double step = Math.min(STEP_DAYS, day - now);
            double loss = lossKmPerDay(now + step / 2, altitude) * step;
            argument += (motion(altitude - loss / 2) + perigeeRadPerDay) * step;
            altitude -= loss;
            now += step;
        }
        return new Place(altitude, argument);
    }

    /** First day after another on which the altitude comes down to a limit; infinite if it does not until the end. */
    double sinksTo(double limitKm, double from, double until, Map<Double, Double> raises) {
        for (double day = from; day <= until; day += 1) {
            if (at(day, raises).altitudeKm() <= limitKm) {
                return day;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Altitudes once a day until a day. */
    List<AltitudeSample> samples(Instant start, double until, Map<Double, Double> raises) {
        List<AltitudeSample> samples = new ArrayList<>();
        for (double day = 0; day < until; day += 1) {
            Instant epoch = start.plusMillis(Math.round(day * 86_400_000));
            samples.add(AltitudeSample.observed(epoch, at(day, raises).altitudeKm()));
        }
        return samples;
    }

    /** Loss in km a day, between the heights of the table and beyond them along the logarithm. */
    double lossKmPerDay(double day, double altitudeKm) {
        int index = Math.min((int) day, logLoss.length - 2);
        double share = Math.min(1, day - index);
        double height = (altitudeKm - startKm) / HEIGHT_STEP_KM;
        int low = height < 0 ? 0 : 1;
        double up = height - (low - 1);
        double[] before = logLoss[index];
        double[] after = logLoss[index + 1];
        double left = before[low] + (before[low + 1] - before[low]) * up;
        double right = after[low] + (after[low + 1] - after[low]) * up;
        return Math.exp(left * (1 - share) + right * share);
    }

    /** Mean motion at an altitude, tied to that of the element set; radians a day. */
    private double motion(double altitudeKm) {
        double ratio = (startKm + MeanOrbit.EARTH_RADIUS_KM) / (altitudeKm + MeanOrbit.EARTH_RADIUS_KM);
        return startMotion * ratio * Math.sqrt(ratio);
    }
}
