package space.hamsafar.bench.compare;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of one solver on one instance. */
public enum Verdict {
    /** A schedule, proven to be the shortest. */
    OPTIMAL,
    /** A schedule. */
    FEASIBLE,
    /** Proven that there is none. */
    INFEASIBLE,
    /** Neither a schedule nor a proof that there is none. */
    UNKNOWN,
    /** The model for this solver does not cover the project. */
    UNSUPPORTED,
    /** The independent checker found a rule broken. */
    REJECTED,
    /** It contradicts what others have published as proven. */
    CONTRADICTED,
    /** The process ended by itself or gave no sense. */
    CRASHED,
    /** The process did not answer long after its budget and was ended. */
    TIMED_OUT;

    /** Whether there is a schedule that counts. */
    public boolean hasSchedule() {
        return this == OPTIMAL || this == FEASIBLE;
    }

    /** Whether something went wrong that must not be averaged away. */
    public boolean isFailure() {
        return this == REJECTED || this == CONTRADICTED || this == CRASHED || this == TIMED_OUT;
    }

    /** As in {@code timed-out}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
