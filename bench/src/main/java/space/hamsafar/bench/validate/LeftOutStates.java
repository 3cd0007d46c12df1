package space.hamsafar.bench.validate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Ephemeris;
import space.hamsafar.orbit.EphemerisSegment;
import space.hamsafar.orbit.StationState;

/** Each published state but the outermost, left out once with nine kept to one left out, and interpolated. */
final class LeftOutStates {
    private static final int ONE_IN = 10;
    private static final int NEIGHBOURS = 6;
    private static final int OUTERMOST = 3;
    private static final double ONE_METRE = 1;

    /** States closer than this mark a burn or another event of the ephemeris. */
    private static final Duration REGULAR_STEP = Duration.ofMinutes(4);

    private LeftOutStates() {}

    /** Where a left-out state stood. */
    enum Where {
        REGULAR,
        BESIDE_AN_EVENT,
        NEAR_AN_END
    }

    /** One left-out state. */
    record Miss(double errorM, Where where) {}

    static List<Miss> of(EphemerisSegment segment) {
        List<StationState> states = segment.ephemeris().states();
        if (states.size() < 2 * ONE_IN) {
            return List.of();
        }
        List<Miss> misses = new ArrayList<>();
        for (int turn = 0; turn < ONE_IN; turn++) {
            EphemerisSegment thinned = without(segment, turn);
            for (int i = turn; i < states.size(); i += ONE_IN) {
                StationState left = states.get(i);
                if (thinned.reaches(left.epoch())) {
                    double errorM = EphemerisCheck.missKm(left, thinned.stateAt(left.epoch())) * 1000;
                    misses.add(new Miss(errorM, where(states, i)));
                }
            }
        }
        return misses;
    }

    private static EphemerisSegment without(EphemerisSegment segment, int turn) {
        List<StationState> states = segment.ephemeris().states();
        List<StationState> kept = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            if (i % ONE_IN != turn) {
                kept.add(states.get(i));
            }
        }
        return new EphemerisSegment(
                new Ephemeris(segment.frame(), kept),
                Interval.of(kept.getFirst().epoch(), kept.getLast().epoch()),
                EphemerisSegment.Interpolation.DEFAULT);
    }

    private static Where where(List<StationState> states, int at) {
        if (at < OUTERMOST || at >= states.size() - OUTERMOST) {
            return Where.NEAR_AN_END;
        }
        for (int i = Math.max(1, at - NEIGHBOURS); i <= Math.min(states.size() - 1, at + NEIGHBOURS); i++) {
            Duration step =
                    Duration.between(states.get(i - 1).epoch(), states.get(i).epoch());
            if (!step.equals(REGULAR_STEP)) {
                return Where.BESIDE_AN_EVENT;
            }
        }
        return Where.REGULAR;
    }

    static List<Measure> measures(List<Miss> misses) {
        return List.of(
                largest("states left out and interpolated: largest error, m", misses, miss -> true),
                told("of these, four minutes apart on both sides", misses, Where.REGULAR),
                told("beside a burn or another change of step", misses, Where.BESIDE_AN_EVENT),
                told("among the first and last three of an ephemeris", misses, Where.NEAR_AN_END));
    }

    private static Measure told(String what, List<Miss> misses, Where where) {
        Measure measure = largest(what, misses, miss -> miss.where() == where);
        return Measure.told(what, measure.measured(), measure.note());
    }

    private static Measure largest(String what, List<Miss> misses, Predicate<Miss> chosen) {
        double[] sorted = misses.stream()
                .filter(chosen)
                .mapToDouble(Miss::errorM)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return Measure.told(what, "none", "");
        }
        int within = 0;
        while (within < sorted.length && sorted[within] <= ONE_METRE) {
            within++;
        }
        double most = sorted[sorted.length - 1];
        return new Measure(
                what,
                "≤ 1 m",
                String.format(Locale.ROOT, "%.3f m", most),
                most <= ONE_METRE,
                String.format(
                        Locale.ROOT,
                        "median %.3f m; %d of %d (%.2f %%) within 1 m",
                        sorted[sorted.length / 2],
                        within,
                        sorted.length,
                        100.0 * within / sorted.length));
    }
}
