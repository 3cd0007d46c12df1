package space.hamsafar.planning.exact;

/** A constraint that raises bounds and can say why. Not thread-safe. */
interface Propagator {

    /** Takes note that a bound which the given part of the constraint depends on rose or fell back. */
    void touch(int part);

    /** Raises what follows from the bounds; false, with the failure noted in the trail, if they contradict it. */
    boolean propagate();
}
