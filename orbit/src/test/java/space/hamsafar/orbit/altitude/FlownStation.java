package space.hamsafar.orbit.altitude;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.weather.Level;
import space.hamsafar.orbit.weather.SpaceWeather;

/** A made-up station that sinks by a known drag law and is raised on known days: its element sets, with noise. */
record FlownStation(DragLaw law, SpaceWeather weather, Map<Double, Double> raisesKmByDay, double noiseKm) {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int STEPS_PER_DAY = 24;
    private static final double FIRST_ALTITUDE_KM = 390;

    /** Sets every so many days over a span. */
    AltitudeHistory sets(int days, int spacingDays, long seed) {
        Random random = new Random(seed);
        Thermosphere air = new Thermosphere();
        MeanOrbit plane =
                new MeanOrbit(FIRST_ALTITUDE_KM + MeanOrbit.EARTH_RADIUS_KM, 0.0005, Math.toRadians(41.47), 1, 2);
        double axis = plane.axisKm();
        double argument = 0;
        List<MeanElements> sets = new ArrayList<>();
        double step = 1.0 / STEPS_PER_DAY;
        for (int hour = 0; hour <= days * STEPS_PER_DAY; hour++) {
            double day = hour * step;
            MeanOrbit orbit = plane.after(day, axis);
            Instant at = START.plusSeconds(Math.round(day * 86_400));
            Sun sun = Sun.at(at);
            var activity = weather.on(at.atOffset(ZoneOffset.UTC).toLocalDate(), Level.MIDDLE);
            double rate = law.coefficient(orbit.cosBeta(sun)) * air.unitDecayKmPerDay(orbit, at, sun, activity);
            if (hour % (spacingDays * STEPS_PER_DAY) == 0) {
                sets.add(set(orbit, at, argument, rate, random.nextGaussian() * noiseKm));
            }
            argument += (revPerDay(axis) * 2 * Math.PI + plane.perigeeRadPerDay()) * step;
            axis -= rate * step;
            for (var raise : raisesKmByDay.entrySet()) {
                if (raise.getKey() > day - step / 2 && raise.getKey() <= day + step / 2) {
                    axis += raise.getValue();
                }
            }
        }
        return AltitudeHistory.of(sets);
    }

    private static double revPerDay(double axisKm) {
        return Math.sqrt(MeanOrbit.MU_KM3_S2 / (axisKm * axisKm * axisKm)) * 86_400 / (2 * Math.PI);
    }

    private static MeanElements set(MeanOrbit orbit, Instant at, double argument, double rate, double noiseKm) {
        double motion = revPerDay(orbit.axisKm() + noiseKm);
        double perigeeDeg = degrees(orbit.perigee());
        return new MeanElements(
                "MADE UP",
                "2026-001A",
                99_999,
                at,
                motion,
                orbit.eccentricity(),
                Math.toDegrees(orbit.inclination()),
                degrees(orbit.raan()),
                perigeeDeg,
                degrees(argument - orbit.perigee()),
                0,
                0.75 * rate * motion / orbit.axisKm());
    }

    private static double degrees(double radians) {
        double turns = radians / (2 * Math.PI);
        return (turns - Math.floor(turns)) * 360;
    }
}
