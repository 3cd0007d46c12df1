package space.hamsafar.bench.replan;

/**
 * One replanning.
 *
 * @param cpuNanos CPU time of the thread
 * @param moved starts changed
 * @param people people changed
 * @param dropped activities that found no place
 * @param missing mandatory activities, new or planned before, that found no place
 * @param violations breaches that the checker found
 * @param frozenMoved activities of the past that changed
 */
record Trial(
        Edit edit, long cpuNanos, int moved, int people, int dropped, int missing, int violations, int frozenMoved) {}
