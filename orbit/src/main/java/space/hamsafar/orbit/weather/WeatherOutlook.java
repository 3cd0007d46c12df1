package space.hamsafar.orbit.weather;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import space.hamsafar.orbit.OrbitException;

/**
 * What was known of space weather on a day: the observations until then, and from then on a forecast with its spread.
 *
 * <p>The forecast is the long-term source (cycle climatology or a published table of months) plus what the last 27
 * observed days lay above or below it; that excess fades. How fast it fades, and how wide the forecast errs, was fitted
 * on the observations of 1958 to 2019 (docs/decisions/018): of 90 in 100 forecasts the mean flux of the following
 * 15 days to a year came within 16 % and the mean Ap within 50 % of the forecast. With the years the spread widens to that
 * of the long-term source. Without observations it is the long-term source with the same spread, which is right for a
 * use that fits its own level to a recent past (a ballistic coefficient does).
 */
public final class WeatherOutlook implements SpaceWeather {
    private static final int MEAN_OF_DAYS = 81;
    private static final int RECENT_DAYS = 27;

    /** Share of the excess of flux that fades with 20 days and with 700 days. */
    private static final double[] FLUX_FADING = {0.15, 20, 0.72, 700};

    /** Share of the excess of Ap that fades with 50 days and with 1500 days. */
    private static final double[] AP_FADING = {0.25, 50, 0.38, 1500};

    /** Half width of 90 % of the errors, as a logarithm. */
    private static final double FLUX_SPREAD = 0.16;

    /** The same of Ap. A storm and an active Sun seldom come together, so not all of the 0.5 that were measured. */
    private static final double AP_SPREAD = 0.35;

    private static final double SPREAD_FADING_DAYS = 700;

    private final @Nullable DailyRecord observed;
    private final SpaceWeather longTerm;
    private final LocalDate issued;
    private final double fluxExcess;
    private final double apExcess;

    private WeatherOutlook(@Nullable DailyRecord observed, SpaceWeather longTerm, LocalDate issued) {
        this.observed = observed;
        this.longTerm = longTerm;
        this.issued = issued;
        double flux = 0;
        double ap = 0;
        if (observed != null) {
            for (int back = 1; back <= RECENT_DAYS; back++) {
                LocalDate day = issued.minusDays(back);
                Activity usual = longTerm.on(day, Level.MIDDLE);
                flux += (observed.fluxOn(day) - usual.fluxSfu()) / RECENT_DAYS;
                ap += (observed.apOn(day) - usual.ap()) / RECENT_DAYS;
            }
        }
        this.fluxExcess = flux;
        this.apExcess = ap;
    }

    /** The outlook at the end of a record of observations. */
    public static WeatherOutlook after(DailyRecord observed, SpaceWeather longTerm) {
        return new WeatherOutlook(observed, longTerm, observed.end());
    }

    /** The outlook on a day without any observation. */
    public static WeatherOutlook of(SpaceWeather longTerm, LocalDate issued) {
        return new WeatherOutlook(null, longTerm, issued);
    }

    /** Day from which on it is a forecast. */
    public LocalDate issued() {
        return issued;
    }

    @Override
    public Activity on(LocalDate day, Level level) {
        double mean = 0;
        for (int offset = -MEAN_OF_DAYS / 2; offset <= MEAN_OF_DAYS / 2; offset++) {
            mean += fluxOn(day.plusDays(offset), level) / MEAN_OF_DAYS;
        }
        return new Activity(fluxOn(day, level), mean, apOn(day, level));
    }

    @Override
    public String source() {
        return observed == null
                ? longTerm.source()
                : "observed from %s to %s, then %s with the excess of the last 27 days fading"
                        .formatted(observed.first(), observed.end().minusDays(1), longTerm.source());
    }

    private double fluxOn(LocalDate day, Level level) {
        if (observed != null && observed.contains(day)) {
            return observed.fluxOn(day);
        }
        requireRecord(day);
        long ahead = Math.max(0, day.toEpochDay() - issued.toEpochDay());
        double middle = longTerm.on(day, Level.MIDDLE).fluxSfu();
        double own = longTerm.on(day, level).fluxSfu() / middle;
        double value = middle + fluxExcess * fading(FLUX_FADING, ahead);
        return Math.max(Activity.LEAST_FLUX_SFU, value * factor(FLUX_SPREAD, own, level, ahead));
    }

    private double apOn(LocalDate day, Level level) {
        if (observed != null && observed.contains(day)) {
            return observed.apOn(day);
        }
        requireRecord(day);
        long ahead = Math.max(0, day.toEpochDay() - issued.toEpochDay());
        double middle = longTerm.on(day, Level.MIDDLE).ap();
        double own = longTerm.on(day, level).ap() / middle;
        double value = Math.max(2, middle + apExcess * fading(AP_FADING, ahead));
        return value * factor(AP_SPREAD, own, level, ahead);
    }

    private void requireRecord(LocalDate day) {
        if (observed != null && day.isBefore(observed.first())) {
            throw new OrbitException("the observed space weather begins on %s; %s is before. Give a longer file."
                    .formatted(observed.first(), day));
        }
    }

    private static double fading(double[] fading, long ahead) {
        double days = (double) ahead;
        return fading[0] * Math.exp(-days / fading[1]) + fading[2] * Math.exp(-days / fading[3]);
    }

    /** From the measured spread near the day of issue to the source's own after years; past days are not spread. */
    private static double factor(double spread, double own, Level level, long ahead) {
        int side = level.ordinal() - Level.MIDDLE.ordinal();
        double near = Math.exp(-ahead / SPREAD_FADING_DAYS);
        return ahead == 0 ? 1 : Math.exp(side * spread * near + Math.log(own) * (1 - near));
    }
}
