package space.hamsafar.orbit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.orekit.bodies.CelestialBodies;
import org.orekit.data.DataContext;
import org.orekit.forces.gravity.potential.GravityFields;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.models.earth.GeoMagneticFields;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;
import org.orekit.time.TimeScales;

/**
 * Orekit's data context without a file: leap seconds typed in, no Earth orientation data (so UT1 = UTC and no polar
 * motion), no planets and no gravity field.
 */
public final class Astrodynamics implements DataContext {
    /** Dates from which TAI - UTC is 10 s, 11 s and so on: year and month, always the first day (IERS Bulletin C). */
    private static final int[][] LEAP_SECONDS = {
        {1972, 1}, {1972, 7}, {1973, 1}, {1974, 1}, {1975, 1}, {1976, 1}, {1977, 1}, {1978, 1}, {1979, 1}, {1980, 1},
        {1981, 7}, {1982, 7}, {1983, 7}, {1985, 7}, {1988, 1}, {1990, 1}, {1991, 1}, {1992, 7}, {1993, 7}, {1994, 7},
        {1996, 1}, {1997, 7}, {1999, 1}, {2006, 1}, {2009, 1}, {2012, 7}, {2015, 7}, {2017, 1}
    };

    /** The one context without a file. Below the table that its constructor reads. */
    public static final Astrodynamics EMBEDDED = new Astrodynamics(leapSeconds());

    private final TimeScales timeScales;
    private final Frames frames;

    private Astrodynamics(List<OffsetModel> leapSeconds) {
        timeScales = TimeScales.of(leapSeconds, (conventions, scales) -> List.of());
        frames = Frames.of(timeScales, this::geocentricAxes);
    }

    /** A context with other leap seconds. */
    public static Astrodynamics of(List<OffsetModel> leapSeconds) {
        return new Astrodynamics(leapSeconds);
    }

    /** That TAI less UTC is so many seconds from a day on. */
    public static OffsetModel leapSecond(LocalDate day, int taiLessUtc) {
        return new OffsetModel(new DateComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), taiLessUtc);
    }

    @Override
    public TimeScales getTimeScales() {
        return timeScales;
    }

    @Override
    public Frames getFrames() {
        return frames;
    }

    @Override
    public CelestialBodies getCelestialBodies() {
        throw new IllegalStateException("the embedded context has no planets; use SunPosition for the Sun");
    }

    @Override
    public GravityFields getGravityFields() {
        throw new IllegalStateException("the embedded context has no gravity field; use SGP4");
    }

    @Override
    public GeoMagneticFields getGeoMagneticFields() {
        throw new IllegalStateException("the embedded context has no magnetic field");
    }

    /** What is asked for as ICRF: its axes, at the centre of the only body that this context has. */
    private Frame geocentricAxes() {
        return frames.getGCRF();
    }

    private static List<OffsetModel> leapSeconds() {
        List<OffsetModel> offsets = new ArrayList<>();
        for (int i = 0; i < LEAP_SECONDS.length; i++) {
            offsets.add(new OffsetModel(new DateComponents(LEAP_SECONDS[i][0], LEAP_SECONDS[i][1], 1), 10 + i));
        }
        return offsets;
    }
}
