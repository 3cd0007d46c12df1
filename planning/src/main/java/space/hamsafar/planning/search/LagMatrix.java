package space.hamsafar.planning.search;

import java.util.Arrays;

/**
 * The least times between the starts of all pairs of activities, as far as time lags alone say, in one direction of time.
 *
 * @param to least time from the start of the first activity to the start of the second one, {@link #NONE} without any
 * @param from the same with the second activity first
 * @param earliest start of each activity
 * @param latest start of each activity
 */
record LagMatrix(int[][] to, int[][] from, int[] earliest, int[] latest) {

    static final int NONE = Integer.MIN_VALUE / 4;

    /** Its room grows with the square, and the time to make it with the cube, of the number of activities. */
    static final int MOST_ACTIVITIES = 600;

    /** Forwards; the lags must make no positive cycle. */
    static LagMatrix of(CompiledProject project, int[] duration) {
        LagGraph lags = LagGraph.of(project);
        int n = duration.length;
        int[][] to = new int[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(to[i], NONE);
            to[i][i] = 0;
        }
        for (int k = 0; k < lags.arcs(); k++) {
            int[] row = to[lags.from()[k]];
            row[lags.to()[k]] = Math.max(row[lags.to()[k]], lags.distance()[k]);
        }
        close(to);
        return of(to, duration, project.project().horizon());
    }

    /** Floyd and Warshall: longest paths. */
    private static void close(int[][] to) {
        for (int k = 0; k < to.length; k++) {
            int[] via = to[k];
            for (int[] row : to) {
                int first = row[k];
                if (first != NONE) {
                    for (int j = 0; j < row.length; j++) {
                        if (via[j] != NONE && first + via[j] > row[j]) {
                            row[j] = first + via[j];
                        }
                    }
                }
            }
        }
    }

    private static LagMatrix of(int[][] to, int[] duration, int horizon) {
        int n = duration.length;
        int[][] from = new int[n][n];
        int[] earliest = new int[n];
        int[] latest = new int[n];
        for (int i = 0; i < n; i++) {
            latest[i] = horizon - duration[i];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                from[j][i] = to[i][j];
                if (to[i][j] != NONE) {
                    earliest[j] = Math.max(earliest[j], to[i][j]);
                    latest[i] = Math.min(latest[i], horizon - duration[j] - to[i][j]);
                }
            }
        }
        return new LagMatrix(to, from, earliest, latest);
    }

    /** The same in mirrored time, in which an activity starts where it ends in the other. */
    LagMatrix mirrored(int[] duration, int horizon) {
        int n = duration.length;
        int[][] back = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                back[i][j] = from[i][j] == NONE ? NONE : from[i][j] + duration[i] - duration[j];
            }
        }
        return of(back, duration, horizon);
    }
}
