package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.explain.Explanation.Blocker;
import space.hamsafar.planning.explain.Explanation.Kind;
import space.hamsafar.planning.explain.Surroundings.Placed;

/** What keeps an activity from starts by what it would take: renewable resources and reservoirs. */
final class StockObstacles {

    private final Surroundings around;
    private final Mode mode;

    StockObstacles(Surroundings around, Mode mode) {
        this.around = around;
        this.mode = mode;
    }

    /** Resources that lack units at some ticks. */
    Stream<Obstacle> resources() {
        return mode.demands().stream()
                .flatMap(demand -> around.project().resources().stream()
                        .filter(resource -> resource.id().equals(demand.resource()))
                        .map(resource -> resource(resource, demand.amount())));
    }

    /** Other uses of a resource too near for the set-up times between them. */
    Stream<Obstacle> setUps() {
        return mode.demands().stream()
                .filter(demand -> mode.duration() > 0)
                .flatMap(demand -> around.project().resources().stream()
                        .filter(resource -> resource.id().equals(demand.resource())
                                && !resource.setUps().isEmpty())
                        .flatMap(resource -> around.users(resource.id()).stream()
                                .filter(one -> one.start() < one.end())
                                .map(one -> setUp(resource, demand.state(), one))));
    }

    private Obstacle setUp(Resource resource, String state, Placed one) {
        String other = one.mode().demands().stream()
                .filter(demand -> demand.resource().equals(resource.id()))
                .map(Demand::state)
                .findFirst()
                .orElse("");
        int first = one.start() - resource.setUp(state, other) - mode.duration() + 1;
        int end = one.end() + resource.setUp(other, state);
        String text = resource.id() + " cannot be made ready before or after " + one.id() + " in time";
        return new Obstacle(
                new Blocker(Kind.SET_UP, resource.id(), text),
                Forbidden.of(first < end ? List.of(new Span(first, end)) : List.of()),
                start -> one.drop().map(drop -> List.of(List.of(drop))).orElse(List.of()));
    }

    private Obstacle resource(Resource resource, int amount) {
        List<Placed> users = around.users(resource.id());
        TreeMap<Integer, Integer> excess = excess(resource, users, amount);
        List<Span> closed = new ArrayList<>();
        for (Span over : overruns(excess)) {
            closed.addAll(Forbidden.overlapping(over.start(), over.end(), mode.duration()));
        }
        return new Obstacle(
                new Blocker(Kind.RESOURCE, resource.id(), resource.id() + " is full"),
                Forbidden.of(mode.duration() == 0 ? List.of() : closed),
                start -> relief(resource, users, amount, excess, start));
    }

    /** Units that are lacking from each tick on, negative where some are left. */
    private static TreeMap<Integer, Integer> excess(Resource resource, List<Placed> users, int amount) {
        var steps = new TreeMap<Integer, Integer>();
        int before = 0;
        for (CapacityStep step : resource.profile()) {
            steps.merge(step.from(), before - step.capacity(), Integer::sum);
            before = step.capacity();
        }
        for (Placed user : users) {
            int taken = user.amount(resource.id());
            steps.merge(user.start(), taken, Integer::sum);
            steps.merge(user.end(), -taken, Integer::sum);
        }
        int level = amount;
        for (Map.Entry<Integer, Integer> step : steps.entrySet()) {
            level += step.getValue();
            step.setValue(level);
        }
        return steps;
    }

    private static List<Span> overruns(TreeMap<Integer, Integer> excess) {
        List<Span> overruns = new ArrayList<>();
        int from = -1;
        for (Map.Entry<Integer, Integer> step : excess.entrySet()) {
            if (step.getValue() > 0 && from < 0) {
                from = step.getKey();
            } else if (step.getValue() <= 0 && from >= 0) {
                overruns.add(new Span(from, step.getKey()));
                from = -1;
            }
        }
        if (from >= 0) {
            overruns.add(new Span(from, 1 << 29));
        }
        return overruns;
    }

    private List<List<Change>> relief(
            Resource resource, List<Placed> users, int amount, TreeMap<Integer, Integer> excess, int start) {
        int end = start + mode.duration();
        var ways = new ArrayList<List<Change>>();
        int units = 0;
        int from = end;
        int to = start;
        for (Map.Entry<Integer, Integer> step :
                excess.headMap(end).tailMap(floor(excess, start)).entrySet()) {
            if (step.getValue() > 0) {
                Integer next = excess.higherKey(step.getKey());
                units = Math.max(units, step.getValue());
                from = Math.min(from, Math.max(start, step.getKey()));
                to = Math.max(to, next == null ? end : Math.min(end, next));
            }
        }
        if (from < to && resource.setUps().isEmpty()) {
            ways.add(List.of(new Change.MoreCapacity(resource.id(), new Span(from, to), units)));
        }
        for (Placed user : users) {
            if (user.overlaps(start, end) && user.drop().isPresent()) {
                List<Placed> others =
                        users.stream().filter(one -> !one.equals(user)).toList();
                if (overruns(excess(resource, others, amount)).stream()
                        .noneMatch(over -> over.overlap(start, end) > 0)) {
                    user.drop().ifPresent(drop -> ways.add(List.of(drop)));
                }
            }
        }
        return ways;
    }

    private static int floor(TreeMap<Integer, Integer> steps, int tick) {
        Integer floor = steps.floorKey(tick);
        return floor == null ? tick : floor;
    }

    /** Reservoirs whose level would leave its bounds. */
    Stream<Obstacle> reservoirs() {
        return around.project().reservoirs().stream()
                .filter(r -> mode.changes().stream().anyMatch(c -> c.reservoir().equals(r.id())))
                .map(this::reservoir);
    }

    private Obstacle reservoir(Reservoir reservoir) {
        var jumps = new TreeMap<Integer, Integer>();
        for (Placed one : around.placed().values()) {
            add(jumps, reservoir, one.mode(), one.start(), one.end(), 1);
        }
        int horizon = around.project().horizon();
        var ticks = new TreeSet<Integer>();
        ticks.add(0);
        for (int jump : jumps.keySet()) {
            ticks.add(jump);
            ticks.add(jump + 1);
            ticks.add(Math.max(0, jump - mode.duration()));
            ticks.add(Math.max(0, jump - mode.duration() + 1));
        }
        List<Span> closed = new ArrayList<>();
        for (int tick : ticks) {
            Integer next = ticks.higher(tick);
            var levels = levels(jumps, reservoir, tick);
            if (levels.lowest < reservoir.minimum() || levels.highest > reservoir.maximum()) {
                closed.add(new Span(tick, next == null ? Math.max(tick, horizon) + 1 : next));
            }
        }
        return new Obstacle(
                new Blocker(
                        Kind.RESERVOIR, reservoir.id(), "the level of " + reservoir.id() + " would leave its bounds"),
                Forbidden.of(closed),
                start -> refill(jumps, reservoir, start));
    }

    private List<List<Change>> refill(TreeMap<Integer, Integer> jumps, Reservoir reservoir, int start) {
        var ways = new ArrayList<List<Change>>();
        var levels = levels(jumps, reservoir, start);
        ways.add(List.of(new Change.WiderReservoir(
                reservoir.id(),
                Math.min(levels.lowest, reservoir.minimum()),
                Math.max(levels.highest, reservoir.maximum()))));
        for (Placed one : around.placed().values()) {
            if (one.drop().isPresent()
                    && one.mode().changes().stream().anyMatch(c -> c.reservoir().equals(reservoir.id()))) {
                var rest = new TreeMap<>(jumps);
                add(rest, reservoir, one.mode(), one.start(), one.end(), -1);
                var without = levels(rest, reservoir, start);
                if (without.lowest >= reservoir.minimum() && without.highest <= reservoir.maximum()) {
                    one.drop().ifPresent(drop -> ways.add(List.of(drop)));
                }
            }
        }
        return ways;
    }

    private record Levels(int lowest, int highest) {}

    private Levels levels(TreeMap<Integer, Integer> jumps, Reservoir reservoir, int start) {
        var all = new TreeMap<>(jumps);
        add(all, reservoir, mode, start, start + mode.duration(), 1);
        int level = reservoir.initial();
        int lowest = level;
        int highest = level;
        for (int amount : all.values()) {
            level += amount;
            lowest = Math.min(lowest, level);
            highest = Math.max(highest, level);
        }
        return new Levels(lowest, highest);
    }

    private static void add(
            TreeMap<Integer, Integer> jumps, Reservoir reservoir, Mode mode, int start, int end, int sign) {
        for (LevelChange change : mode.changes()) {
            if (change.reservoir().equals(reservoir.id())) {
                jumps.merge(change.at() == Point.START ? start : end, sign * change.amount(), Integer::sum);
            }
        }
    }
}
