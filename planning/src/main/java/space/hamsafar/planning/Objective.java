package space.hamsafar.planning;

/**
 * How good a schedule is, level by level: a smaller earlier level outweighs everything after it.
 *
 * @param missingMandatory mandatory activities that are not in the schedule
 * @param missedValue value of the optional activities that are not in it
 * @param lateness ticks after the due dates, each times its weight
 * @param makespan end of the last activity, in ticks
 * @param preferenceCost ticks away from the preferred starts, each times its weight
 * @param baselineDistance ticks away from the baseline's starts, each times its weight
 */
public record Objective(
        int missingMandatory, long missedValue, long lateness, int makespan, long preferenceCost, long baselineDistance)
        implements Comparable<Objective> {

    /** The same with another makespan. */
    public Objective withMakespan(int newMakespan) {
        return new Objective(missingMandatory, missedValue, lateness, newMakespan, preferenceCost, baselineDistance);
    }

    /** Better first. */
    @Override
    public int compareTo(Objective other) {
        int order = Integer.compare(missingMandatory, other.missingMandatory);
        order = order != 0 ? order : Long.compare(missedValue, other.missedValue);
        order = order != 0 ? order : Long.compare(lateness, other.lateness);
        order = order != 0 ? order : Integer.compare(makespan, other.makespan);
        order = order != 0 ? order : Long.compare(preferenceCost, other.preferenceCost);
        return order != 0 ? order : Long.compare(baselineDistance, other.baselineDistance);
    }
}
