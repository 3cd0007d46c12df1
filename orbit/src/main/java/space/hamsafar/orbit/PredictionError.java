package space.hamsafar.orbit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import space.hamsafar.orbit.sgp4.Sgp4;
import space.hamsafar.orbit.sgp4.Sgp4Outcome;

/**
 * How the error of element sets grows with their age, measured from the object's own history: each set is carried to the
 * epochs of later ones and held against them. Pairs with an orbit raising between them are left out.
 */
final class PredictionError {
    static final int MOST_DAYS = 30;

    private static final int LEAST_PAIRS = 20;
    private static final int LEAST_IN_A_DAY = 5;

    /** What sets are wrong by up to half a day from their epoch, half and 95 %: measured on the ISS, docs/validation.md. */
    private static final double[] AT_EPOCH_KM = {1.4, 5.2};

    /** Growth a day and a day squared without a history: drawn by eye through the same measurements, 1 to 10 days. */
    private static final double[][] WITHOUT_HISTORY = {{1.5, 0.1}, {10, 1.2}};

    private final double[][] kmByDay;
    private final String basis;

    private PredictionError(double[][] kmByDay, String basis) {
        this.kmByDay = kmByDay;
        this.basis = basis;
    }

    static PredictionError of(List<MeanElements> sets) {
        List<List<Double>> days = new ArrayList<>();
        for (int day = 0; day <= MOST_DAYS; day++) {
            days.add(new ArrayList<>());
        }
        int pairs = 0;
        for (int i = 0; i < sets.size(); i++) {
            Sgp4 carried = Sgp4.of(sets.get(i).sgp4());
            for (int j = i + 1; j < sets.size() && !isRaisedBetween(sets.get(j - 1), sets.get(j)); j++) {
                double age = Ranges.seconds(sets.get(i).epoch(), sets.get(j).epoch());
                int day = (int) Math.round(age / 86_400);
                if (day > MOST_DAYS) {
                    break;
                }
                days.get(day).add(missKm(carried, age, sets.get(j)));
                pairs++;
            }
        }
        return pairs < LEAST_PAIRS ? withoutHistory() : measured(days, pairs, sets);
    }

    Accuracy at(Duration age) {
        double days = Ranges.seconds(age.abs()) / 86_400;
        return new Accuracy(age.abs(), km(days, 0), km(days, 1), basis);
    }

    private double km(double days, int column) {
        double[] table = kmByDay[column];
        int last = table.length - 1;
        double grown;
        if (days >= last) {
            grown = table[last] * (days / last) * (days / last);
        } else {
            int day = (int) days;
            grown = table[day] + (days - day) * (table[day + 1] - table[day]);
        }
        return Math.hypot(AT_EPOCH_KM[column], grown);
    }

    private static double missKm(Sgp4 earlier, double seconds, MeanElements later) {
        double[] carried = new double[6];
        double[] found = new double[6];
        if (earlier.stateAt(seconds / 60, carried) != Sgp4Outcome.GOOD) {
            return Double.POSITIVE_INFINITY;
        }
        Sgp4.of(later.sgp4()).stateAt(0, found);
        return Math.sqrt(Math.pow(carried[0] - found[0], 2)
                + Math.pow(carried[1] - found[1], 2)
                + Math.pow(carried[2] - found[2], 2));
    }

    /** Drag only lowers an orbit; 30 m of rise are beyond the scatter of the sets. A fall of 2 km in a step is no drag. */
    private static boolean isRaisedBetween(MeanElements before, MeanElements after) {
        double rise = after.semiMajorAxisKm() - before.semiMajorAxisKm();
        return rise > 0.03 || rise < -2;
    }

    private static PredictionError withoutHistory() {
        double[][] table = new double[2][MOST_DAYS + 1];
        for (int column = 0; column < 2; column++) {
            for (int day = 0; day <= MOST_DAYS; day++) {
                table[column][day] = WITHOUT_HISTORY[column][0] * day + WITHOUT_HISTORY[column][1] * day * day;
            }
        }
        return new PredictionError(table, "a rough guess from the ISS; the object has too short a history to measure");
    }

    private static PredictionError measured(List<List<Double>> days, int pairs, List<MeanElements> sets) {
        double[][] table = new double[2][MOST_DAYS + 1];
        int last = 0;
        for (int day = 1; day <= MOST_DAYS; day++) {
            double[] sorted =
                    days.get(day).stream().mapToDouble(km -> km).sorted().toArray();
            if (sorted.length < LEAST_IN_A_DAY) {
                continue;
            }
            fill(table, last, day, sorted);
            last = day;
        }
        if (last == 0) {
            return withoutHistory();
        }
        String basis = "%s pairs of the object's own sets, %.10s to %.10s"
                .formatted(pairs, sets.getFirst().epoch(), sets.getLast().epoch());
        return new PredictionError(
                new double[][] {Arrays.copyOf(table[0], last + 1), Arrays.copyOf(table[1], last + 1)}, basis);
    }

    /** Fills the days up to one with a line to its quantiles; the error never shrinks with age. */
    private static void fill(double[][] table, int from, int day, double[] sorted) {
        double[] found = {sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)]};
        for (int column = 0; column < 2; column++) {
            double start = table[column][from];
            double end = Math.max(start, found[column]);
            for (int between = from + 1; between <= day; between++) {
                table[column][between] = start + (end - start) * (between - from) / (day - from);
            }
        }
    }
}
