package space.hamsafar.bench.replan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What replanning after edits of one kind took and changed.
 *
 * @param edit such as {@code late}; {@code all} for all kinds together
 * @param count edits
 * @param p50Ms CPU milliseconds of the replanning thread that half of the edits stayed below
 * @param p99Ms the same for 99 of 100
 * @param maxMs the longest
 * @param meanMoved starts changed by an edit, on average
 * @param maxMoved the most
 * @param meanPeople people changed by an edit, on average
 * @param dropped activities of the old plans that found no place, those cancelled not counted, over all edits
 * @param missing mandatory activities, new or planned before, that found no place, over all edits
 * @param violations breaches that the checker found, over all edits
 * @param frozenMoved activities of the past that changed, over all edits
 */
@JsonPropertyOrder({"edit", "count"})
public record ReplanRow(
        String edit,
        int count,
        double p50Ms,
        double p99Ms,
        double maxMs,
        double meanMoved,
        int maxMoved,
        double meanPeople,
        int dropped,
        int missing,
        int violations,
        int frozenMoved) {

    static ReplanRow of(String edit, List<Trial> trials) {
        double[] millis = trials.stream()
                .mapToDouble(trial -> trial.cpuNanos() / 1e6)
                .sorted()
                .toArray();
        return new ReplanRow(
                edit,
                trials.size(),
                percentile(millis, 50),
                percentile(millis, 99),
                percentile(millis, 100),
                trials.stream().mapToInt(Trial::moved).average().orElse(0),
                trials.stream().mapToInt(Trial::moved).max().orElse(0),
                trials.stream().mapToInt(Trial::people).average().orElse(0),
                trials.stream().mapToInt(Trial::dropped).sum(),
                trials.stream().mapToInt(Trial::missing).sum(),
                trials.stream().mapToInt(Trial::violations).sum(),
                trials.stream().mapToInt(Trial::frozenMoved).sum());
    }

    /** The smallest value that so many per cent do not exceed. */
    private static double percentile(double[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
    }
}
