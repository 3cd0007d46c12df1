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

/**
 * Each published state but the outermost, left out once with nine kept to one left out (alone in a short ephemeris), and
 * interpolated. Where free flight over the hole does not lead from the state before to the state after it, something pushed
 * the station inside the hole: the states kept do not say when, so these are counted apart, whatever the error.
 */
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
        REGULAR("of these, four minutes apart on both sides"),
        BESIDE_AN_EVENT("beside a burn or another change of step"),
        NEAR_AN_END("among the first and last three of an ephemeris"),
        PUSHED_IN_THE_HOLE("pushed in the hole itself, not among the above");

        private final String words;

        Where(String words) {
            this.words = words;
        }
    }

    /** One left-out state. */
    record Miss(double errorM, Where where) {}

    static List<Miss> of(EphemerisSegment segment) {
        List<StationState> states = segment.ephemeris().states();
        int turns = states.size() < 2 * ONE_IN ? states.size() : ONE_IN;
        List<Miss> misses = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            EphemerisSegment thinned = without(segment, turn, turns);
            for (int i = turn; i < states.size(); i += turns) {
                StationState left = states.get(i);
                if (thinned.reaches(left.epoch())) {
                    double errorM = EphemerisCheck.missKm(left, thinned.stateAt(left.epoch())) * 1000;
                    boolean pushed = thinned.pushedByKm(left.epoch()) > 0;
                    misses.add(new Miss(errorM, pushed ? Where.PUSHED_IN_THE_HOLE : where(states, i)));
                }
            }
        }
        return misses;
    }

    private static EphemerisSegment without(EphemerisSegment segment, int turn, int turns) {
        List<StationState> states = segment.ephemeris().states();
        List<StationState> kept = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            if (i % turns != turn) {
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

    static List<Measure> measures(String station, List<Miss> misses) {
        List<Measure> measures = new ArrayList<>();
        measures.add(largest(
                station + ": states left out and interpolated, largest error",
                misses,
                miss -> miss.where() != Where.PUSHED_IN_THE_HOLE));
        for (Where where : Where.values()) {
            List<Miss> chosen =
                    misses.stream().filter(miss -> miss.where() == where).toList();
            if (!chosen.isEmpty()) {
                measures.add(told(where.words, chosen, where));
            }
        }
        return measures;
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
