package space.hamsafar.programme;

/** Hears how the planning of a programme goes. */
@FunctionalInterface
public interface PlanProgress {

    /** Hears nothing. */
    PlanProgress NONE = (phase, share) -> {};

    /**
     * Takes note.
     *
     * @param phase what is being planned
     * @param share of the whole that is done, 0 to 1, never falling
     */
    void report(Phase phase, double share);

    /** The parts of a plan, in order. */
    enum Phase {
        AGREEMENT,
        SELECTION,
        TRAINING,
        FLIGHT,
        CHECK
    }
}
