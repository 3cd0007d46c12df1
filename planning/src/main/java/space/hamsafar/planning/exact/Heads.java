package space.hamsafar.planning.exact;

import java.util.Arrays;
import java.util.List;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.TimeLag;

/** Longest distances between the starts of tasks along time lags. */
final class Heads {

    private static final int MOST_TASKS = 400;
    private static final int UNKNOWN = Integer.MIN_VALUE / 2;

    private final int[][] distance;
    private final int[] shortest;

    /**
     * Distances that hold whichever modes are chosen.
     *
     * @param number task of each activity by name
     */
    Heads(List<Task> tasks, List<TimeLag> lags, java.util.Map<String, Integer> number) {
        int n = tasks.size();
        shortest = tasks.stream().mapToInt(Task::shortest).toArray();
        distance = n <= MOST_TASKS ? new int[n][n] : new int[0][];
        for (int[] row : distance) {
            Arrays.fill(row, UNKNOWN);
        }
        if (n > MOST_TASKS) {
            return;
        }
        for (TimeLag lag : lags) {
            Integer from = number.get(lag.from());
            Integer to = number.get(lag.to());
            boolean plain = lag.toPoint() == Point.START && lag.minimum() > UNKNOWN;
            if (from != null && to != null && plain) {
                int length = lag.minimum() + (lag.fromPoint() == Point.END ? shortest[from] : 0);
                distance[from][to] = Math.max(distance[from][to], length);
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                int first = distance[i][k];
                if (first > UNKNOWN) {
                    for (int j = 0; j < n; j++) {
                        if (distance[k][j] > UNKNOWN) {
                            // Circles of positive length are found elsewhere; here they must only not overflow.
                            distance[i][j] = Math.min(-UNKNOWN, Math.max(distance[i][j], first + distance[k][j]));
                        }
                    }
                }
            }
        }
    }

    /** Whether the lags alone do not keep two tasks apart; only tasks of one duration each are seen through. */
    boolean mayOverlap(int i, int j) {
        return distance.length == 0 || (distance[i][j] < shortest[i] && distance[j][i] < shortest[j]);
    }
}
