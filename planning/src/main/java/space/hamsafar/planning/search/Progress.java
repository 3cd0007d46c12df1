package space.hamsafar.planning.search;

import space.hamsafar.planning.Objective;

/**
 * Hears how a search goes: of the best schedule so far, and of what no schedule can beat. Called by one thread at a time,
 * though not always the same one; what it takes, the search waits.
 */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (best, share) -> {};

    /**
     * Takes note.
     *
     * @param best how good the best schedule so far is
     * @param share of the work that is done, 0 to 1, never falling
     */
    void report(Objective best, double share);

    /**
     * Takes note that the lower bound is known or has risen.
     *
     * @param bound what no complete schedule can be below, on each level by itself; no level ever falls
     */
    default void bound(Objective bound) {}
}
