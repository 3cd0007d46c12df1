package space.hamsafar.planning.search;

/** What is known of a solution. */
public enum Status {
    /** Every mandatory activity is placed and each level of the objective stands at its lower bound. */
    OPTIMAL,
    /** Every mandatory activity is placed; a better schedule may exist. */
    COMPLETE,
    /** Some mandatory activity is not placed, though nothing proves that it cannot be. */
    PARTIAL,
    /** No schedule holds all mandatory activities: propagation or the exact engine proves it. */
    INFEASIBLE
}
