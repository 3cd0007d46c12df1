package space.hamsafar.bench.compare;

import org.jspecify.annotations.Nullable;

/**
 * One solver on a generated project of some size.
 *
 * @param size number of activities
 * @param seconds that all threads could have worked
 * @param bestBound greatest lower bound that any solver told for this project and time
 * @param row what came of it
 */
public record ScaleRow(int size, double seconds, int bestBound, Row row) {

    /** How much longer the schedule is than the bound; absent without a schedule or a bound. */
    public @Nullable Double gapToBoundPercent() {
        Integer makespan = row.makespan();
        return makespan == null || bestBound == 0 ? null : Row.percent(makespan, bestBound);
    }
}
