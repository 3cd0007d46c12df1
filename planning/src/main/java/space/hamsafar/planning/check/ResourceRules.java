package space.hamsafar.planning.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;

/** Rules of renewable resources and reservoirs. */
final class ResourceRules {

    private ResourceRules() {}

    static void check(Facts facts, Findings findings) {
        var taken = taken(facts);
        facts.project().resources().forEach(r -> capacity(r, taken.getOrDefault(r.id(), new TreeMap<>()), findings));
        facts.project().resources().forEach(r -> setUps(facts, r, findings));
        facts.project().reservoirs().forEach(r -> level(facts, r, findings));
    }

    /** By how much the units taken of each resource change, by tick. */
    private static Map<String, NavigableMap<Integer, Integer>> taken(Facts facts) {
        var taken = new HashMap<String, NavigableMap<Integer, Integer>>();
        facts.forEachPlaced(p -> {
            for (Demand demand : p.mode().demands()) {
                if (demand.amount() > 0 && p.start() < p.end()) {
                    var change = taken.computeIfAbsent(demand.resource(), _ -> new TreeMap<>());
                    change.merge(p.start(), demand.amount(), Integer::sum);
                    change.merge(p.end(), -demand.amount(), Integer::sum);
                }
            }
        });
        return taken;
    }

    private static void capacity(Resource resource, NavigableMap<Integer, Integer> change, Findings findings) {
        var ticks = new TreeSet<Integer>(change.keySet());
        resource.profile().forEach(step -> ticks.add(step.from()));
        int used = 0;
        boolean over = false;
        for (int tick : ticks) {
            used += change.getOrDefault(tick, 0);
            int capacity = capacityAt(resource, tick);
            if (used > capacity && !over) {
                String message = "from tick " + tick + " on, " + used + " units of " + resource.id()
                        + " are taken where " + capacity + " are there";
                findings.add(Rule.CAPACITY_EXCEEDED, message, resource.id());
            }
            over = used > capacity;
        }
    }

    private static int capacityAt(Resource resource, int tick) {
        return resource.profile().stream()
                .filter(step -> step.from() <= Math.max(0, tick))
                .mapToInt(CapacityStep::capacity)
                .reduce(0, (before, after) -> after);
    }

    /** A placed activity that takes a resource in a state. */
    private record Use(Facts.Placed placed, String state) {

        String text() {
            return placed.text() + " in state " + state;
        }
    }

    private static void setUps(Facts facts, Resource resource, Findings findings) {
        var uses = new ArrayList<Use>();
        if (!resource.setUps().isEmpty()) {
            facts.forEachPlaced(p -> p.mode().demands().stream()
                    .filter(demand -> demand.resource().equals(resource.id()) && p.start() < p.end())
                    .forEach(demand -> uses.add(new Use(p, demand.state()))));
        }
        for (Use first : uses) {
            for (Use later : uses) {
                int between = later.placed().start() - first.placed().end();
                int ticks = resource.setUp(first.state(), later.state());
                if (between >= 0 && between < ticks) {
                    String message =
                            resource.id() + " needs " + ticks + " ticks from " + first.text() + " to " + later.text();
                    findings.add(
                            Rule.SET_UP_TOO_SHORT,
                            message,
                            first.placed().id(),
                            later.placed().id(),
                            resource.id());
                }
            }
        }
    }

    private static void level(Facts facts, Reservoir reservoir, Findings findings) {
        var jumps = new TreeMap<Integer, Integer>();
        jumps.put(0, 0);
        facts.forEachPlaced(p -> {
            for (LevelChange change : p.mode().changes()) {
                if (change.reservoir().equals(reservoir.id())) {
                    jumps.merge(p.at(change.at()), change.amount(), Integer::sum);
                }
            }
        });
        report(reservoir, jumps, findings);
    }

    private static void report(Reservoir reservoir, NavigableMap<Integer, Integer> jumps, Findings findings) {
        long level = reservoir.initial();
        boolean low = false;
        boolean high = false;
        for (var jump : jumps.entrySet()) {
            level += jump.getValue();
            String message = "level of " + reservoir.id() + " is " + level + " from tick " + jump.getKey();
            if (level < reservoir.minimum() && !low) {
                String bound = ", below its minimum " + reservoir.minimum();
                findings.add(Rule.RESERVOIR_UNDERFLOW, message + bound, reservoir.id());
            }
            if (level > reservoir.maximum() && !high) {
                String bound = ", above its maximum " + reservoir.maximum();
                findings.add(Rule.RESERVOIR_OVERFLOW, message + bound, reservoir.id());
            }
            low = level < reservoir.minimum();
            high = level > reservoir.maximum();
        }
    }
}
