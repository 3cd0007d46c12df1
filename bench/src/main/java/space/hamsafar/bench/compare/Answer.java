package space.hamsafar.bench.compare;

import java.util.Optional;
import java.util.OptionalLong;
import space.hamsafar.planning.Schedule;

/**
 * What a solver says of a project.
 *
 * @param verdict one of the first five
 * @param schedule in the project's own words, if it has one
 * @param lowerBound tick before which no schedule ends, as far as it knows
 * @param firstFeasibleMs wall time to its first schedule, if it was told
 * @param note a word for people; empty if there is nothing to say
 */
public record Answer(
        Verdict verdict, Optional<Schedule> schedule, int lowerBound, OptionalLong firstFeasibleMs, String note) {

    /** The answer of a solver whose model does not cover a project. */
    public static Answer unsupported(String why) {
        return new Answer(Verdict.UNSUPPORTED, Optional.empty(), 0, OptionalLong.empty(), why);
    }
}
