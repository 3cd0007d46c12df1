package space.hamsafar.planning.exact;

/**
 * A complete schedule as numbers. The arrays are the caller's to keep.
 *
 * @param mode of each activity, from 0
 * @param start of each activity
 * @param staff people of each activity by their place in the project, role by role
 * @param makespan end of the last activity
 */
@SuppressWarnings("ArrayRecordComponent")
public record ExactPlan(int[] mode, int[] start, int[][] staff, int makespan) {}
