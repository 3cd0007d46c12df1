package space.hamsafar.planning.search;

import java.util.List;

/**
 * What holds in every schedule.
 *
 * @param earliest start of each activity
 * @param latest start of each activity
 * @param impossible activities that no schedule with all mandatory ones can hold
 * @param reasons why there is no complete schedule, one sentence each; empty if none was found
 * @param makespan tick before which no complete schedule ends
 */
record Bounds(int[] earliest, int[] latest, boolean[] impossible, List<String> reasons, int makespan) {

    static Bounds of(CompiledProject project) {
        var propagation = new Propagation(project);
        propagation.run();
        int makespan = propagation.reasons.isEmpty() ? MakespanBound.of(project, propagation.earliest) : 0;
        return new Bounds(
                propagation.earliest,
                propagation.latest,
                propagation.impossible,
                List.copyOf(propagation.reasons),
                makespan);
    }
}
