package space.hamsafar.programme.flight;

import java.util.List;

/**
 * What became of an experiment.
 *
 * @param experiment its id
 * @param wanted sessions that were asked for
 * @param placed sessions in the timeline
 * @param value what the placed sessions are worth
 * @param reason why the others are not placed; empty where all are
 * @param changes the smallest changes that would place the first of them, each tried and checked; the smallest first
 */
public record ExperimentResult(
        String experiment, int wanted, int placed, int value, String reason, List<String> changes) {

    public ExperimentResult {
        changes = List.copyOf(changes);
    }
}
