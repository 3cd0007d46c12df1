package space.hamsafar.planning;

import java.util.List;

/**
 * One way to carry an activity out.
 *
 * @param id unique within the activity
 * @param duration ticks, at least 0
 * @param demands renewable resources taken, each at most once
 * @param roles people needed; one person serves in at most one of them
 * @param changes jumps of reservoir levels
 */
public record Mode(String id, int duration, List<Demand> demands, List<Role> roles, List<LevelChange> changes) {

    public Mode {
        if (duration < 0) {
            throw new IllegalArgumentException("mode " + id + " lasts " + duration + " ticks: it must be at least 0");
        }
        demands = List.copyOf(demands);
        roles = List.copyOf(roles);
        changes = List.copyOf(changes);
    }

    /** A mode with resources and people and no reservoir. */
    public static Mode of(int duration, List<Demand> demands, List<Role> roles) {
        return new Mode("only", duration, demands, roles, List.of());
    }
}
