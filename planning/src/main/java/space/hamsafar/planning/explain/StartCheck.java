package space.hamsafar.planning.explain;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.explain.Explanation.Blocker;
import space.hamsafar.planning.explain.Explanation.Kind;
import space.hamsafar.planning.explain.Surroundings.Placed;

/** Finds what keeps an activity from one start in one mode, other than people. */
final class StartCheck {

    private final Surroundings around;
    private final Mode mode;
    private final int start;
    private final int end;

    StartCheck(Surroundings around, Mode mode, int start) {
        this.around = around;
        this.mode = mode;
        this.start = start;
        end = start + mode.duration();
    }

    /** The first obstacle in the order lags, spacings, resources, reservoirs. */
    Optional<Blocker> blocker() {
        return Stream.<Stream<Blocker>>of(lags(), spacings(), resources(), reservoirs())
                .flatMap(found -> found)
                .findFirst();
    }

    private int at(Point point) {
        return point == Point.START ? start : end;
    }

    private Stream<Blocker> lags() {
        String id = around.activity().id();
        return around.project().lags().stream()
                .filter(lag -> lag.from().equals(id) || lag.to().equals(id))
                .flatMap(lag -> around
                        .find(lag.from().equals(id) ? lag.to() : lag.from())
                        .filter(other -> !holds(lag, other))
                        .map(other -> new Blocker(
                                Kind.LAG,
                                other.id(),
                                "the time lag " + (lag.to().equals(id) ? "after " : "before ") + other.id()
                                        + " forbids it"))
                        .stream());
    }

    private boolean holds(TimeLag lag, Placed other) {
        boolean isLater = lag.from().equals(other.id());
        long from = isLater ? other.at(lag.fromPoint()) : at(lag.fromPoint());
        long to = isLater ? at(lag.toPoint()) : other.at(lag.toPoint());
        return to - from >= lag.minimum() && (lag.maximum() == TimeLag.NO_MAXIMUM || to - from <= lag.maximum());
    }

    private Stream<Blocker> spacings() {
        return around.project().spacings().stream()
                .filter(spacing ->
                        spacing.activities().contains(around.activity().id()))
                .flatMap(this::tooClose);
    }

    private Stream<Blocker> tooClose(Spacing spacing) {
        return around.placed().stream()
                .filter(p -> spacing.activities().contains(p.id()))
                .filter(p -> p.overlaps(start - spacing.gap(), end + spacing.gap()))
                .map(p -> new Blocker(Kind.SPACING, p.id(), p.id() + " is closer than the gap of " + spacing.id()));
    }

    private Stream<Blocker> resources() {
        return mode.demands().stream()
                .filter(demand -> !fits(demand))
                .map(demand -> new Blocker(Kind.RESOURCE, demand.resource(), demand.resource() + " is full"));
    }

    private boolean fits(Demand demand) {
        Resource resource = around.project().resources().stream()
                .filter(r -> r.id().equals(demand.resource()))
                .findFirst()
                .orElseThrow();
        List<Placed> users = around.placed().stream()
                .filter(p -> p.overlaps(start, end) && amount(p, demand.resource()) > 0)
                .toList();
        Stream<Integer> ticks = Stream.concat(
                resource.profile().stream().map(CapacityStep::from),
                users.stream().map(p -> p.assignment().start()));
        return Stream.concat(Stream.of(start), ticks.filter(tick -> start < tick && tick < end))
                .allMatch(tick -> {
                    int used = users.stream()
                            .filter(p -> p.overlaps(tick, tick + 1))
                            .mapToInt(p -> amount(p, demand.resource()))
                            .sum();
                    return end == start || used + demand.amount() <= capacity(resource, tick);
                });
    }

    private static int amount(Placed placed, String resource) {
        return placed.mode().demands().stream()
                .filter(d -> d.resource().equals(resource))
                .mapToInt(Demand::amount)
                .sum();
    }

    private static int capacity(Resource resource, int tick) {
        return resource.profile().stream()
                .filter(step -> step.from() <= tick)
                .mapToInt(CapacityStep::capacity)
                .reduce(0, (before, after) -> after);
    }

    private Stream<Blocker> reservoirs() {
        return around.project().reservoirs().stream()
                .filter(r -> mode.changes().stream().anyMatch(c -> c.reservoir().equals(r.id())))
                .filter(r -> !isSound(r))
                .map(r -> new Blocker(Kind.RESERVOIR, r.id(), "the level of " + r.id() + " would leave its bounds"));
    }

    private boolean isSound(Reservoir reservoir) {
        var jumps = new TreeMap<Integer, Integer>();
        for (LevelChange change : mode.changes()) {
            jump(jumps, reservoir, change, at(change.at()));
        }
        for (Placed placed : around.placed()) {
            for (LevelChange change : placed.mode().changes()) {
                jump(jumps, reservoir, change, placed.at(change.at()));
            }
        }
        long level = reservoir.initial();
        for (int amount : jumps.values()) {
            level += amount;
            if (level < reservoir.minimum() || level > reservoir.maximum()) {
                return false;
            }
        }
        return true;
    }

    private static void jump(TreeMap<Integer, Integer> jumps, Reservoir reservoir, LevelChange change, int tick) {
        if (change.reservoir().equals(reservoir.id())) {
            jumps.merge(tick, change.amount(), Integer::sum);
        }
    }
}
