package space.hamsafar.programme.flight;

/**
 * What became of an experiment.
 *
 * @param experiment its id
 * @param wanted sessions that were asked for
 * @param placed sessions in the timeline
 * @param value what the placed sessions are worth
 * @param reason why the others are not placed; empty where all are
 */
public record ExperimentResult(String experiment, int wanted, int placed, int value, String reason) {}
