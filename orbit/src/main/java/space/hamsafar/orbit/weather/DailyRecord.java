package space.hamsafar.orbit.weather;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Observed flux and Ap of consecutive days.
 *
 * <p>Immutable: {@link #until} shows the record as it stood on an earlier day.
 */
public final class DailyRecord {
    private final LocalDate first;
    private final double[] flux;
    private final double[] ap;

    /** A record from a first day on; both series of one length, at least 81 days. */
    DailyRecord(LocalDate first, double[] flux, double[] ap) {
        if (flux.length != ap.length || flux.length < 81) {
            throw new IllegalArgumentException(
                    flux.length + " days of flux and " + ap.length + " of Ap; give 81 or more of both");
        }
        this.first = first;
        this.flux = flux.clone();
        this.ap = ap.clone();
    }

    /** First day observed. */
    public LocalDate first() {
        return first;
    }

    /** First day that is not observed any more. */
    public LocalDate end() {
        return first.plusDays(flux.length);
    }

    /**
     * The record as it stood at the begin of a day: nothing of that day or later.
     *
     * @throws IllegalArgumentException if fewer than 81 days are left
     */
    public DailyRecord until(LocalDate day) {
        int days = (int) Math.min(flux.length, day.toEpochDay() - first.toEpochDay());
        if (days < 81) {
            throw new IllegalArgumentException("the record begins on " + first + "; " + day + " is too early for it");
        }
        return new DailyRecord(first, Arrays.copyOf(flux, days), Arrays.copyOf(ap, days));
    }

    double fluxOn(LocalDate day) {
        return flux[index(day)];
    }

    double apOn(LocalDate day) {
        return ap[index(day)];
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end());
    }

    private int index(LocalDate day) {
        return (int) (day.toEpochDay() - first.toEpochDay());
    }
}
