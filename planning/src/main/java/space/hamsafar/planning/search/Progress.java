package space.hamsafar.planning.search;

import space.hamsafar.planning.Objective;

/** Hears how a search goes. Called by one thread at a time, though not always the same one. */
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
}
