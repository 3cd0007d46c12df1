package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.explain.Explanation.Blocker;
import space.hamsafar.planning.explain.Explanation.Kind;
import space.hamsafar.planning.explain.Surroundings.Placed;

/** What keeps an activity from starts by the clock: its own dates and windows, lags and spacings. */
final class TimeObstacles {

    private final Surroundings around;
    private final Activity activity;
    private final int duration;

    TimeObstacles(Surroundings around, Mode mode) {
        this.around = around;
        activity = around.activity();
        duration = mode.duration();
    }

    /** Release date, deadline and windows. */
    List<Obstacle> frame() {
        String id = activity.id();
        var early = new Blocker(Kind.WINDOW, id, "it is released at tick " + activity.release());
        var late = new Blocker(Kind.WINDOW, id, "its deadline is tick " + activity.deadline());
        var closed = new Blocker(Kind.WINDOW, id, "no window is open long enough");
        return List.of(
                new Obstacle(
                        early,
                        Forbidden.outside(activity.release(), Integer.MAX_VALUE),
                        start -> List.of(List.of(new Change.EarlierRelease(id, activity.release(), start)))),
                new Obstacle(
                        late,
                        Forbidden.outside(Integer.MIN_VALUE, (long) activity.deadline() - duration),
                        start -> List.of(List.of(new Change.LaterDeadline(id, activity.deadline(), start + duration)))),
                new Obstacle(closed, Forbidden.outside(activity.windows(), duration), this::longerWindow));
    }

    /** The first start that none of this but spacings forbids. */
    OptionalInt firstStart() {
        List<Obstacle> all = new ArrayList<>(frame());
        lags().forEach(all::add);
        Forbidden closed = Obstacle.union(all);
        var borders = new TreeSet<Integer>(List.of(0));
        closed.borders(borders::add);
        return borders.tailSet(0).stream()
                .filter(start -> !closed.contains(start)
                        && start + duration <= around.project().horizon())
                .mapToInt(i -> i)
                .findFirst();
    }

    private List<List<Change>> longerWindow(int start) {
        return activity.windows().spans().orElse(List.of()).stream()
                .map(span -> new Change.LongerWindow(
                        activity.id(),
                        span,
                        new Span(Math.min(span.start(), start), Math.max(span.end(), start + duration))))
                .min(Comparator.comparingInt(Change.LongerWindow::ticks))
                .map(change -> List.of(List.<Change>of(change)))
                .orElse(List.of());
    }

    /** Time lags from and to what is placed. */
    Stream<Obstacle> lags() {
        return around.project().lags().stream()
                .filter(lag -> lag.from().equals(activity.id()) || lag.to().equals(activity.id()))
                .flatMap(
                        lag -> around
                                .find(lag.from().equals(activity.id()) ? lag.to() : lag.from())
                                .map(other -> lag(lag, other))
                                .stream());
    }

    private Obstacle lag(TimeLag lag, Placed other) {
        boolean isLater = lag.to().equals(activity.id());
        boolean hasMaximum = lag.maximum() != TimeLag.NO_MAXIMUM;
        long first;
        long last;
        if (isLater) {
            long zero = (long) other.at(lag.fromPoint()) - offset(lag.toPoint());
            first = zero + lag.minimum();
            last = hasMaximum ? zero + lag.maximum() : Integer.MAX_VALUE;
        } else {
            long zero = (long) other.at(lag.toPoint()) - offset(lag.fromPoint());
            first = hasMaximum ? zero - lag.maximum() : Integer.MIN_VALUE;
            last = zero - lag.minimum();
        }
        String text = "the time lag " + (isLater ? "after " : "before ") + other.id() + " forbids it";
        return new Obstacle(
                new Blocker(Kind.LAG, other.id(), text),
                Forbidden.outside(first, last),
                start -> alternatives(relaxed(lag, other, start), other.drop()));
    }

    private int offset(Point point) {
        return point == Point.START ? 0 : duration;
    }

    /** The lag that would do; none where what comes second would have to come first. */
    private Optional<Change> relaxed(TimeLag lag, Placed other, int start) {
        boolean isLater = lag.to().equals(activity.id());
        int from = isLater ? other.at(lag.fromPoint()) : start + offset(lag.fromPoint());
        int to = isLater ? start + offset(lag.toPoint()) : other.at(lag.toPoint());
        int between = to - from;
        if (between < 0 && lag.minimum() >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Change.RelaxedLag(
                lag,
                new TimeLag(
                        lag.from(),
                        lag.fromPoint(),
                        lag.to(),
                        lag.toPoint(),
                        Math.min(lag.minimum(), between),
                        Math.max(lag.maximum(), between))));
    }

    /** Gaps from other activities of a spacing. */
    Stream<Obstacle> spacings() {
        return around.project().spacings().stream()
                .filter(spacing -> spacing.activities().contains(activity.id()))
                .flatMap(spacing -> spacing.activities().stream()
                        .distinct()
                        .flatMap(id -> around.find(id).stream())
                        .map(other -> spacing(spacing, other)));
    }

    private Obstacle spacing(Spacing spacing, Placed other) {
        int first = other.start() - spacing.gap() - duration + 1;
        int end = other.end() + spacing.gap();
        String text = other.id() + " is closer than the gap of " + spacing.id();
        return new Obstacle(
                new Blocker(Kind.SPACING, other.id(), text),
                Forbidden.of(first < end ? List.of(new Span(first, end)) : List.of()),
                start -> {
                    int gap = Math.max(start - other.end(), other.start() - start - duration);
                    return alternatives(
                            gap >= 0
                                    ? Optional.of(new Change.SmallerGap(spacing.id(), spacing.gap(), gap))
                                    : Optional.empty(),
                            other.drop());
                });
    }

    private static List<List<Change>> alternatives(Optional<Change> first, Optional<Change> second) {
        var ways = new ArrayList<List<Change>>();
        first.ifPresent(change -> ways.add(List.of(change)));
        second.ifPresent(change -> ways.add(List.of(change)));
        return ways;
    }
}
