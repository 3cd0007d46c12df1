package space.hamsafar.orbit.altitude;

import java.util.List;

/**
 * Reboosts that keep a station in its band and bring it where it must be for its goals.
 *
 * @param reboosts in order of time
 * @param goals how each goal is met, in order of time
 * @param samples mean altitude once a day with the reboosts, by the middle of the forecast
 * @param propellantKg propellant of all, kilograms
 */
public record ReboostCalendar(
        List<PlannedReboost> reboosts, List<GoalOutcome> goals, List<AltitudeSample> samples, double propellantKg) {
    /** Copies the lists. */
    public ReboostCalendar {
        reboosts = List.copyOf(reboosts);
        goals = List.copyOf(goals);
        samples = List.copyOf(samples);
    }
}
