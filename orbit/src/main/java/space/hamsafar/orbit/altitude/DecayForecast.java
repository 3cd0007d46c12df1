package space.hamsafar.orbit.altitude;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.weather.Level;
import space.hamsafar.orbit.weather.SpaceWeather;

/**
 * How a station sinks from its newest element set on if nobody raises it.
 *
 * <p>The mean semi-major axis is integrated under drag meant over the orbit: density by DTM2000 in the weather of the
 * day, ballistic coefficient fitted to the object's own recent past, plane turning with the Earth's oblateness. The
 * band between low and high comes from the spread of space weather; what it is worth is measured in docs/validation.md.
 * Reach: three years.
 */
public final class DecayForecast {
    static final double REACH_DAYS = 3 * 365;
    private static final Duration REACH = Duration.ofDays(3 * 365);

    private static final double COARSE_STEP_DAYS = 4;

    /** Half width of 90 % of what the weather's spread makes of the density, as a logarithm. */
    private static final double WEATHER_SPREAD = 0.4;

    /** Below this height a station falls within days and the forecast ends. */
    private static final double LOWEST_KM = 180;

    private final MeanElements start;
    private final DragFit fit;
    private final SpaceWeather weather;
    private final Thermosphere air;

    private DecayForecast(MeanElements start, DragFit fit, SpaceWeather weather, Thermosphere air) {
        this.start = start;
        this.fit = fit;
        this.weather = weather;
        this.air = air;
    }

    /** A forecast from the newest set of a history in the weather as observed and foreseen. */
    public static DecayForecast from(AltitudeHistory history, SpaceWeather weather) {
        return from(history.last(), ReboostSearch.of(history, weather), weather);
    }

    static DecayForecast from(MeanElements newest, ReboostSearch search, SpaceWeather weather) {
        Thermosphere air = new Thermosphere();
        var activity = weather.on(day(newest.epoch()), Level.MIDDLE);
        return new DecayForecast(newest, DragFit.of(search, newest, activity, air), weather, air);
    }

    /** Epoch of the set from which it starts. */
    public Instant start() {
        return start.epoch();
    }

    /** What the drag was fitted to, in a few words. */
    public String basis() {
        return fit.basis();
    }

    /** Loss of altitude at the start, metres a day. */
    public double decayMPerDay() {
        return rate(MeanOrbit.of(start), 0, start.semiMajorAxisKm(), Level.MIDDLE) * 1000;
    }

    /**
     * Altitudes from the start, one a day, and one at the end.
     *
     * @throws OrbitException if the end is before the start or more than three years after it
     */
    public List<AltitudeSample> until(Instant end) {
        Duration span = Duration.between(start(), end);
        if (span.isNegative() || span.compareTo(REACH) > 0) {
            throw new OrbitException(
                    "the forecast reaches from %s, the epoch of the newest elements, to %s; %s is outside. Give newer elements or another period."
                            .formatted(start(), start().plus(REACH), end));
        }
        double days = span.toMillis() / 86_400_000.0;
        List<double[]> paths = new ArrayList<>();
        for (Level level : Level.values()) {
            paths.add(path(level, days));
        }
        List<AltitudeSample> samples = new ArrayList<>();
        for (int i = 0; i < paths.getFirst().length; i++) {
            double at = Math.min(i, days);
            samples.add(new AltitudeSample(
                    after(at),
                    paths.get(Level.MIDDLE.ordinal())[i],
                    Math.min(paths.get(Level.HIGH.ordinal())[i], paths.get(Level.MIDDLE.ordinal())[i]),
                    Math.max(paths.get(Level.LOW.ordinal())[i], paths.get(Level.MIDDLE.ordinal())[i])));
        }
        return samples;
    }

    /** When an altitude is reached. */
    public Crossing reaches(double altitudeKm) {
        return new Crossing(
                reaches(altitudeKm, Level.HIGH), reaches(altitudeKm, Level.MIDDLE), reaches(altitudeKm, Level.LOW));
    }

    /** Loss by drag at an altitude some days after the start, km a day, by the middle of the weather. */
    double lossKmPerDay(double days, double altitudeKm) {
        return rate(MeanOrbit.of(start), days, altitudeKm + MeanOrbit.EARTH_RADIUS_KM, Level.MIDDLE);
    }

    MeanElements elements() {
        return start;
    }

    private double[] path(Level level, double days) {
        MeanOrbit orbit = MeanOrbit.of(start);
        double axis = orbit.axisKm();
        double[] altitudes = new double[(int) Math.ceil(days) + 1];
        altitudes[0] = orbit.altitudeKm();
        for (int i = 1; i < altitudes.length; i++) {
            double step = Math.min(i, days) - (i - 1);
            axis = step(orbit, axis, i - 1, step, level);
            altitudes[i] = axis - MeanOrbit.EARTH_RADIUS_KM;
        }
        return altitudes;
    }

    private Optional<Instant> reaches(double altitudeKm, Level level) {
        MeanOrbit orbit = MeanOrbit.of(start);
        double target = altitudeKm + MeanOrbit.EARTH_RADIUS_KM;
        double axis = orbit.axisKm();
        if (axis <= target) {
            return Optional.of(start());
        }
        for (double at = 0; at < REACH_DAYS; at += COARSE_STEP_DAYS) {
            double next = step(orbit, axis, at, COARSE_STEP_DAYS, level);
            if (next <= target) {
                return Optional.of(after(at + COARSE_STEP_DAYS * (axis - target) / (axis - next)));
            }
            axis = next;
        }
        return Optional.empty();
    }

    /** One midpoint step of so many days; near the end of a fall the axis stays at the lowest height. */
    private double step(MeanOrbit orbit, double axis, double at, double days, Level level) {
        double least = MeanOrbit.EARTH_RADIUS_KM + LOWEST_KM;
        double half = Math.max(least, axis - rate(orbit, at, axis, level) * days / 2);
        return Math.max(least, axis - rate(orbit, at + days / 2, half, level) * days);
    }

    private double rate(MeanOrbit orbit, double days, double axisKm, Level level) {
        Instant at = after(days);
        MeanOrbit then = orbit.after(days, axisKm);
        Sun sun = Sun.at(at);
        double unit = air.unitDecayKmPerDay(then, at, sun, weather.on(day(at), level));
        return fit.law().coefficient(then.cosBeta(sun)) * unit * levelFactor(level);
    }

    /** Widens the weather's spread by that of the fit, as independent errors add. */
    private double levelFactor(Level level) {
        int side = level.ordinal() - Level.MIDDLE.ordinal();
        double whole = Math.hypot(WEATHER_SPREAD, fit.levelSpread());
        return Math.exp(side * (whole - WEATHER_SPREAD));
    }

    private Instant after(double days) {
        return start().plusMillis(Math.round(days * 86_400_000));
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
