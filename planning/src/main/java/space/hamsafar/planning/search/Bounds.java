package space.hamsafar.planning.search;

import java.util.List;

/**
 * What holds in every complete schedule; if there is provably none, what holds in every schedule.
 *
 * @param earliest start of each activity
 * @param latest start of each activity
 * @param impossible activities that no such schedule can hold
 * @param reasons why there is no complete schedule, one sentence each; empty if none was found
 * @param makespan tick before which no complete schedule ends
 */
record Bounds(int[] earliest, int[] latest, boolean[] impossible, List<String> reasons, int makespan) {

    static Bounds of(CompiledProject project) {
        var together = new Propagation(project);
        together.run();
        together.reasons.addAll(SupplyProof.reasons(project));
        if (together.reasons.isEmpty()) {
            int makespan = MakespanBound.of(project, together.earliest);
            return new Bounds(together.earliest, together.latest, together.impossible, List.of(), makespan);
        }
        // What is left to find is the best incomplete schedule, in which no lag need bind.
        var alone = new Propagation(project);
        alone.runWithoutLags();
        return new Bounds(alone.earliest, alone.latest, alone.impossible, List.copyOf(together.reasons), 0);
    }

    Bounds withMakespan(int newMakespan) {
        return new Bounds(earliest, latest, impossible, reasons, newMakespan);
    }

    /** The same, with a reason why there is no complete schedule. */
    Bounds withReason(String reason) {
        return new Bounds(earliest, latest, impossible, List.of(reason), 0);
    }
}
