package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.window.Pass;
import space.hamsafar.planning.Span;

/**
 * When an experiment can be done: where its window meets the free hours of its flight days.
 *
 * <p>Work in a pass is centred on the pass as exactly as to a second, and blocks the ticks that it touches. Any other
 * work begins and ends on the grid.
 */
final class Opportunities {

    private final Stay stay;
    private final Sky sky;
    private final List<Span> gaps;

    Opportunities(Stay stay, Sky sky, List<Span> gaps) {
        this.stay = stay;
        this.sky = sky;
        this.gaps = List.copyOf(gaps);
    }

    /**
     * Times for work.
     *
     * @param ticks how long each blocks
     * @param windows when the blocking can lie
     * @param exact exact start by first tick, for work in a pass
     */
    record Times(int ticks, List<Span> windows, NavigableMap<Integer, Instant> exact) {

        /** The same times as far as they lie in an interval. */
        Times within(Stay stay, Interval interval) {
            int from = stay.ceil(interval.getStart());
            int to = stay.floor(interval.getEnd());
            return in(meet(from, to, windows, ticks));
        }

        /** The same times in parts of their windows. */
        Times in(List<Span> inside) {
            var starts = new TreeMap<>(exact);
            starts.keySet().removeIf(tick -> inside.stream().noneMatch(window -> window.start() == tick));
            return new Times(ticks, inside, Collections.unmodifiableNavigableMap(starts));
        }
    }

    Times of(Experiment experiment, Step step, Duration length, Predicate<BoardDay> days) {
        List<Span> hours = hours(experiment, step, days);
        int least = experiment.protocol().minElevationDeg();
        return switch (step.window()) {
            case WORK -> within(hours, length);
            case PASS -> passes(sky.passes(step.site(), least), hours, length);
            case LIT_PASS -> passes(sky.litPasses(step.site(), least), hours, length);
            case COVERAGE -> during(sky.coverage(), hours, length);
            case DAYLIGHT -> during(sky.light(Light.DAY), hours, length);
            case NIGHT -> during(sky.light(Light.NIGHT), hours, length);
        };
    }

    /** The free stretches of the working hours of those days that the experiment allows. */
    private List<Span> hours(Experiment experiment, Step step, Predicate<BoardDay> days) {
        var hours = new ArrayList<Span>();
        for (BoardDay day : stay.days()) {
            boolean allowed = !step.isMain()
                    || day.number() >= experiment.firstFlightDay() && day.number() <= experiment.lastFlightDay();
            if (allowed && days.test(day)) {
                Interval working = stay.working(day);
                hours.addAll(meet(stay.ceil(working.getStart()), stay.floor(working.getEnd()), gaps, 1));
            }
        }
        return inAttitude(experiment, step, fresh(experiment, step, hours));
    }

    /** Those hours at whose samples are not too old at undocking. */
    private List<Span> fresh(Experiment experiment, Step step, List<Span> hours) {
        double age = experiment.protocol().maxAgeHours();
        if (age == 0 || !step.isMain()) {
            return hours;
        }
        Instant from = stay.undocking().minus(Duration.ofSeconds(Math.round(age * 3600)));
        return meet(Math.max(0, stay.ceil(from)), stay.horizon(), hours, 1);
    }

    private List<Span> inAttitude(Experiment experiment, Step step, List<Span> hours) {
        String wanted = experiment.protocol().attitude();
        if (wanted.isEmpty() || !step.isMain()) {
            return hours;
        }
        var flown = new ArrayList<Span>();
        for (AttitudeSpan span : stay.rules().house().attitudes()) {
            if (span.attitude().equals(wanted)) {
                Interval during = stay.attitude(span);
                flown.addAll(meet(stay.ceil(during.getStart()), stay.floor(during.getEnd()), hours, 1));
            }
        }
        return flown.stream().sorted().toList();
    }

    private static Times within(List<Span> hours, Duration length) {
        int ticks = Stay.ticks(length.toSeconds() / 60.0);
        var longEnough = hours.stream().filter(span -> span.length() >= ticks).toList();
        return new Times(ticks, longEnough, new TreeMap<>());
    }

    private Times during(List<Interval> intervals, List<Span> hours, Duration length) {
        int ticks = Stay.ticks(length.toSeconds() / 60.0);
        var windows = new ArrayList<Span>();
        for (Interval interval : intervals) {
            windows.addAll(meet(stay.ceil(interval.getStart()), stay.floor(interval.getEnd()), hours, ticks));
        }
        return new Times(ticks, windows, new TreeMap<>());
    }

    private Times passes(List<Pass> passes, List<Span> hours, Duration length) {
        var starts = new TreeMap<Integer, Instant>();
        int ticks = 1;
        for (Pass pass : passes) {
            if (pass.duration().compareTo(length) >= 0) {
                Instant start = centred(pass, length);
                starts.put(stay.floor(start), start);
                ticks = Math.max(ticks, stay.ceil(start.plus(length)) - stay.floor(start));
            }
        }
        var windows = new ArrayList<Span>();
        for (int tick : starts.keySet()) {
            windows.addAll(meet(tick, tick + ticks, hours, ticks));
        }
        starts.keySet().removeIf(tick -> windows.stream().noneMatch(window -> window.start() == tick));
        return new Times(ticks, windows, Collections.unmodifiableNavigableMap(starts));
    }

    private static Instant centred(Pass pass, Duration length) {
        Instant start = pass.culmination().minus(length.dividedBy(2));
        Instant latest = pass.set().minus(length);
        Instant fitting = Stay.later(pass.rise(), Stay.earlier(start, latest));
        Instant whole = Instant.ofEpochSecond(fitting.getEpochSecond());
        // Whole seconds read better, where the pass leaves room for them.
        return whole.isBefore(pass.rise()) ? fitting : whole;
    }

    /** Where a stretch meets the spans for at least so many ticks. */
    private static List<Span> meet(int from, int to, List<Span> spans, int ticks) {
        var common = new ArrayList<Span>();
        for (Span span : spans) {
            int start = Math.max(from, span.start());
            int end = Math.min(to, span.end());
            if (end - start >= Math.max(1, ticks)) {
                common.add(new Span(start, end));
            }
        }
        return common;
    }
}
