package space.hamsafar.peers;

import java.util.List;
import java.util.TreeMap;
import space.hamsafar.peers.Placement.Jump;
import space.hamsafar.peers.Placement.Site;
import space.hamsafar.peers.Placement.Use;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Reservoir;

/** By how much resources and levels are outside their bounds. */
final class Loads {

    private Loads() {}

    /** Units that are taken of a resource and not there, where that is worst in a block. */
    static long excess(Site site, List<Use> uses) {
        int from = site.block() * Placement.BLOCK;
        long worst = Math.max(0, excessAt(site, from, uses));
        for (Use use : uses) {
            worst = Math.max(worst, use.start() > from ? excessAt(site, use.start(), uses) : 0);
        }
        for (CapacityStep step : site.resource().profile()) {
            boolean here = step.from() > from && step.from() < from + Placement.BLOCK;
            worst = Math.max(worst, here ? excessAt(site, step.from(), uses) : 0);
        }
        return worst;
    }

    private static long excessAt(Site site, int tick, List<Use> uses) {
        long taken = 0;
        for (Use use : uses) {
            taken += use.start() <= tick && tick < use.end() ? use.amount() : 0;
        }
        return taken - site.resource().capacityAt(tick);
    }

    /** Units by which a level is too low or too high, added up over the ticks at which it jumps. */
    static long excess(Reservoir reservoir, List<Jump> jumps) {
        var changes = new TreeMap<Integer, Integer>();
        jumps.forEach(jump -> changes.merge(jump.tick(), jump.amount(), Integer::sum));
        long level = reservoir.initial();
        long excess = 0;
        for (int change : changes.values()) {
            level += change;
            excess += Math.max(0, Math.max(reservoir.minimum() - level, level - reservoir.maximum()));
        }
        return excess;
    }
}
