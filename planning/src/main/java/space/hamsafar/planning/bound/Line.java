package space.hamsafar.planning.bound;

import java.util.List;

/**
 * The time of one person, who does one activity at a time: finds which work brings most at some prices, by looking from the
 * last tick back to the first. Not thread-safe.
 */
final class Line {

    private final int from;

    /** Where the runs that can start at each tick begin. */
    private final int[] firstRun;

    private final int[] run;
    private final int[] duration;

    /** The most that ticks from one on can bring. */
    private final double[] most;

    private final int[] taken;

    /**
     * @param runs what can be done
     * @param numbers of the runs, by which {@link #most} and {@link #fill} know them
     */
    Line(List<Run> runs, List<Integer> numbers) {
        from = runs.stream().mapToInt(Run::first).min().orElse(0);
        int to =
                runs.stream().mapToInt(one -> one.last() + one.duration()).max().orElse(0);
        int ticks = Math.max(0, to - from);
        firstRun = new int[ticks + 1];
        for (Run one : runs) {
            for (int start = one.first(); start <= one.last(); start++) {
                firstRun[start - from + 1]++;
            }
        }
        for (int tick = 0; tick < ticks; tick++) {
            firstRun[tick + 1] += firstRun[tick];
        }
        run = new int[firstRun[ticks]];
        duration = new int[run.length];
        int[] next = firstRun.clone();
        for (int k = 0; k < runs.size(); k++) {
            for (int start = runs.get(k).first(); start <= runs.get(k).last(); start++) {
                int at = next[start - from]++;
                run[at] = numbers.get(k);
                duration[at] = runs.get(k).duration();
            }
        }
        most = new double[ticks + 1];
        taken = new int[ticks];
    }

    /** The most that work can bring; what each run brings is given by its number. */
    double most(double[] gain) {
        for (int tick = taken.length - 1; tick >= 0; tick--) {
            double best = most[tick + 1];
            int found = -1;
            for (int k = firstRun[tick]; k < firstRun[tick + 1]; k++) {
                double sum = gain[run[k]] + most[tick + duration[k]];
                if (sum > best) {
                    best = sum;
                    found = k;
                }
            }
            most[tick] = best;
            taken[tick] = found;
        }
        return most[0];
    }

    /** Counts how often each run is done to bring the most found last. */
    void fill(int[] times) {
        int tick = 0;
        while (tick < taken.length) {
            int k = taken[tick];
            if (k < 0) {
                tick++;
            } else {
                times[run[k]]++;
                tick += duration[k];
            }
        }
    }
}
