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
    record Times(int ticks, List<Span> windows, NavigableMap<Integer, Instant> exact) {}

    Times of(Experiment experiment, Duration length, Predicate<BoardDay> days) {
        List<Span> hours = hours(experiment, days);
        return switch (experiment.window()) {
            case WORK -> within(hours, length);
            case PASS -> passes(sky.passes(experiment.site()), hours, length);
            case LIT_PASS -> passes(sky.litPasses(experiment.site()), hours, length);
            case COVERAGE -> during(sky.coverage(), hours, length);
            case DAYLIGHT -> during(sky.light(Light.DAY), hours, length);
            case NIGHT -> during(sky.light(Light.NIGHT), hours, length);
        };
    }

    /** The free stretches of the working hours of those days that the experiment allows. */
    private List<Span> hours(Experiment experiment, Predicate<BoardDay> days) {
        var hours = new ArrayList<Span>();
        for (BoardDay day : stay.days()) {
            boolean allowed = day.number() >= experiment.firstFlightDay() && day.number() <= experiment.lastFlightDay();
            if (allowed && days.test(day)) {
                Interval working = stay.working(day);
                hours.addAll(meet(stay.ceil(working.getStart()), stay.floor(working.getEnd()), gaps, 1));
            }
        }
        return hours;
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
