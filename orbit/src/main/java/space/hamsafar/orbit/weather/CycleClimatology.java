package space.hamsafar.orbit.weather;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The mean solar cycle, built in: what the Sun did at the same part of the cycles 20 to 24.
 *
 * <p>For each 22nd part of a cycle, from minimum to minimum, the 5th, 50th and 95th percentile of the 27-day means of
 * F10.7 (observed) and Ap over the five cycles, smoothed with 1-2-1 weights. Made from CelesTrak's {@code
 * SpaceWeather-All-v1.2.txt} of 2026-08-22, observations of 1964-10 to 2019-11; the minima are those of SILSO. Cycle 25
 * is not in it, so that forecasts made with it can be scored on cycle 25. Cycles after 24 are taken to last 11 years.
 */
public final class CycleClimatology implements SpaceWeather {
    /** F10.7 at 5, 50 and 95 per cent, then Ap at the same. */
    private static final double[][] CYCLE = {
        {68.0, 72.3, 80.4, 4.3, 8.1, 15.5}, {70.4, 77.3, 86.5, 3.9, 8.5, 14.4},
        {74.6, 88.8, 103.5, 4.1, 9.4, 16.0}, {80.1, 110.1, 130.7, 5.2, 10.4, 18.8},
        {88.6, 135.4, 167.3, 6.3, 11.3, 21.6}, {100.4, 155.6, 204.8, 6.9, 12.5, 23.5},
        {112.0, 168.8, 222.2, 6.9, 13.5, 22.9}, {116.5, 170.5, 221.2, 6.5, 13.2, 22.9},
        {113.5, 170.3, 222.9, 6.1, 11.5, 21.9}, {120.3, 176.4, 231.4, 6.3, 10.9, 22.1},
        {133.4, 174.2, 233.1, 6.4, 12.8, 26.7}, {128.0, 158.5, 228.1, 7.1, 14.3, 29.1},
        {112.0, 137.7, 209.1, 8.2, 14.4, 29.0}, {100.8, 123.2, 176.7, 8.2, 14.1, 28.4},
        {91.5, 114.9, 153.8, 8.0, 13.3, 26.2}, {82.9, 103.4, 139.3, 8.3, 13.1, 26.0},
        {77.1, 91.0, 125.8, 7.7, 13.4, 25.4}, {73.6, 83.2, 110.7, 6.8, 13.7, 22.3},
        {70.6, 78.9, 96.4, 6.4, 13.3, 21.6}, {68.8, 75.3, 88.3, 6.2, 11.4, 21.1},
        {67.8, 72.1, 82.7, 5.8, 9.5, 18.3}, {67.3, 71.0, 79.4, 5.0, 8.3, 16.5}
    };

    /** Minima between the cycles since cycle 19 (SILSO, smoothed sunspot number). */
    private static final LocalDate[] MINIMA = {
        LocalDate.of(1954, 4, 1),
        LocalDate.of(1964, 10, 1),
        LocalDate.of(1976, 3, 1),
        LocalDate.of(1986, 9, 1),
        LocalDate.of(1996, 8, 1),
        LocalDate.of(2008, 12, 1),
        LocalDate.of(2019, 12, 1)
    };

    private static final double MEAN_CYCLE_DAYS = 11 * 365.25;

    /** The one climatology there is. */
    public CycleClimatology() {}

    @Override
    public Activity on(LocalDate day, Level level) {
        double place = share(day) * CYCLE.length - 0.5;
        int before = (int) Math.floor(place);
        double rest = place - before;
        double[] left = CYCLE[Math.floorMod(before, CYCLE.length)];
        double[] right = CYCLE[Math.floorMod(before + 1, CYCLE.length)];
        int column = level.ordinal();
        double flux = left[column] * (1 - rest) + right[column] * rest;
        double ap = left[column + 3] * (1 - rest) + right[column + 3] * rest;
        return new Activity(flux, flux, ap);
    }

    @Override
    public String source() {
        return "mean solar cycle of cycles 20 to 24";
    }

    /** How far a day is in its cycle, 0 to 1. */
    private static double share(LocalDate day) {
        for (int cycle = MINIMA.length - 2; cycle >= 0; cycle--) {
            if (!day.isBefore(MINIMA[cycle]) && day.isBefore(MINIMA[cycle + 1])) {
                double length = ChronoUnit.DAYS.between(MINIMA[cycle], MINIMA[cycle + 1]);
                return ChronoUnit.DAYS.between(MINIMA[cycle], day) / length;
            }
        }
        double cycles = ChronoUnit.DAYS.between(MINIMA[MINIMA.length - 1], day) / MEAN_CYCLE_DAYS;
        return cycles - Math.floor(cycles);
    }
}
