package space.hamsafar.planning;

import java.util.List;

/**
 * A renewable resource: at each tick its users together take no more than its capacity then.
 *
 * <p>A resource may have set-up times, which is meant for one of a single unit: the search lets one activity at a time
 * take it, even where it has more. A set-up time holds between each earlier and each later use, not only between
 * neighbours: where a way round through a third state is shorter, it does not help.
 *
 * @param id unique among resources
 * @param profile steps in ascending order of tick; the first holds from tick 0
 * @param setUps times between uses in different states; of two for the same states the longer holds, and none is 0
 */
public record Resource(String id, List<CapacityStep> profile, List<SetUpTime> setUps) {

    public Resource {
        profile = List.copyOf(profile);
        setUps = List.copyOf(setUps);
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

    /** A resource without set-up times. */
    public Resource(String id, List<CapacityStep> profile) {
        this(id, profile, List.of());
    }

    /** A resource whose capacity never changes. */
    public static Resource of(String id, int capacity) {
        return new Resource(id, List.of(new CapacityStep(0, capacity)));
    }

    /** The same resource with another profile. */
    public Resource withProfile(List<CapacityStep> newProfile) {
        return new Resource(id, newProfile, setUps);
    }

    /** Units that are there at a tick; before tick 0 as many as at tick 0. */
    public int capacityAt(int tick) {
        int capacity = profile.getFirst().capacity();
        for (CapacityStep step : profile) {
            capacity = step.from() <= tick ? step.capacity() : capacity;
        }
        return capacity;
    }

    /** Ticks from the end of a use in one state to the start of a later use in another. */
    public int setUp(String from, String to) {
        int ticks = 0;
        for (SetUpTime time : setUps) {
            if (time.from().equals(from) && time.to().equals(to)) {
                ticks = Math.max(ticks, time.ticks());
            }
        }
        return ticks;
    }
}
