package space.hamsafar.orbit.altitude;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.weather.Level;
import space.hamsafar.orbit.weather.SpaceWeather;

/**
 * From one element set to the next.
 *
 * @param from earlier set
 * @param to later set
 * @param days between them
 * @param dropKm loss of mean altitude, negative for a rise
 * @param unit loss that drag would cause by the two parts of a {@link DragLaw}, each at 1 m²/kg
 */
record HistoryStep(MeanElements from, MeanElements to, double days, double dropKm, UnitDrop unit) {
    /**
     * Loss of altitude at a ballistic coefficient of 1 m²/kg.
     *
     * @param bodyKm of a body that looks the same from all sides
     * @param wingKm of wings that follow the Sun, so that they stand across the way by the cosine of the beta angle
     */
    record UnitDrop(double bodyKm, double wingKm) {}

    /** The steps of a history, held against the drag of the weather of those days. */
    static List<HistoryStep> of(AltitudeHistory history, SpaceWeather weather, Thermosphere air) {
        List<HistoryStep> steps = new ArrayList<>();
        List<MeanElements> sets = history.sets();
        for (int i = 1; i < sets.size(); i++) {
            MeanElements from = sets.get(i - 1);
            MeanElements to = sets.get(i);
            double days = Duration.between(from.epoch(), to.epoch()).toMillis() / 86_400_000.0;
            double drop = from.meanAltitudeKm() - to.meanAltitudeKm();
            steps.add(new HistoryStep(from, to, days, drop, unit(from, to, weather, air)));
        }
        return steps;
    }

    /** Midpoint rule in parts of at most a day, on a straight line between the two axes. */
    private static UnitDrop unit(MeanElements from, MeanElements to, SpaceWeather weather, Thermosphere air) {
        double days = Duration.between(from.epoch(), to.epoch()).toMillis() / 86_400_000.0;
        MeanOrbit start = MeanOrbit.of(from);
        int parts = (int) Math.ceil(days);
        double body = 0;
        double wing = 0;
        for (int part = 0; part < parts; part++) {
            double share = (part + 0.5) / parts;
            double axis = from.semiMajorAxisKm() * (1 - share) + to.semiMajorAxisKm() * share;
            Instant at = from.epoch().plusMillis(Math.round(share * days * 86_400_000));
            MeanOrbit orbit = start.after(share * days, axis);
            Sun sun = Sun.at(at);
            var activity = weather.on(at.atOffset(ZoneOffset.UTC).toLocalDate(), Level.MIDDLE);
            double loss = air.unitDecayKmPerDay(orbit, at, sun, activity) * days / parts;
            body += loss;
            wing += loss * orbit.cosBeta(sun);
        }
        return new UnitDrop(body, wing);
    }
}
