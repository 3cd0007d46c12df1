package space.hamsafar.planning;

import java.util.List;

/**
 * A renewable resource: at each tick its users together take no more than its capacity then.
 *
 * @param id unique among resources
 * @param profile steps in ascending order of tick; the first holds from tick 0
 */
public record Resource(String id, List<CapacityStep> profile) {

    public Resource {
        profile = List.copyOf(profile);
        if (profile.isEmpty() || profile.getFirst().from() != 0) {
            throw new IllegalArgumentException("profile of resource " + id + " must begin at tick 0");
        }
        for (int i = 1; i < profile.size(); i++) {
            if (profile.get(i).from() <= profile.get(i - 1).from()) {
                throw new IllegalArgumentException("profile of resource " + id + " must ascend: step " + i
                        + " is at tick " + profile.get(i).from());
            }
        }
    }

    /** A resource whose capacity never changes. */
    public static Resource of(String id, int capacity) {
        return new Resource(id, List.of(new CapacityStep(0, capacity)));
    }

    /** Units that are there at a tick; before tick 0 as many as at tick 0. */
    public int capacityAt(int tick) {
        int capacity = profile.getFirst().capacity();
        for (CapacityStep step : profile) {
            capacity = step.from() <= tick ? step.capacity() : capacity;
        }
        return capacity;
    }
}
