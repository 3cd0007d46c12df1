package space.hamsafar.planning.search;

/** Builds schedules of a lean project from an order, in either direction of time. Not thread-safe. */
sealed interface LeanBuilder permits LeanDecoder, LagDecoder {

    /**
     * Builds a schedule.
     *
     * @param order of placing, which respects the precedences in the direction of time
     * @param mode of each activity, which this may change for one that ends earlier and that the supplies allow
     * @param change share of the activities for which all modes are tried
     * @return activities without a place
     */
    int decode(int[] order, int[] mode, boolean forward, double change);

    /** End of the schedule built last; backwards, so long before its end its first activity starts. */
    int makespan();

    /** Starts of the schedule built last, {@link Spans#NEVER} for what found no place. */
    int[] start();

    /** The people of each activity of the schedule built last, as bits. */
    long[] team();
}
