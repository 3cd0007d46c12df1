package space.hamsafar.planning.search;

/**
 * What an island found.
 *
 * @param best its best timetable
 * @param schedules how many it generated
 * @param makespanBound tick before which no complete schedule ends, 0 where it proved nothing
 * @param refuted whether it proved that there is no complete schedule
 */
record Outcome(Snapshot best, long schedules, int makespanBound, boolean refuted) {

    /** The outcome of an island that proves nothing. */
    Outcome(Snapshot best, long schedules) {
        this(best, schedules, 0, false);
    }
}
