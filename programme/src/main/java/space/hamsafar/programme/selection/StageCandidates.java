package space.hamsafar.programme.selection;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which candidates of a stage the finalists are. Candidates are numbered from 1 in the order of their applications;
 * who else is invited is not known before the stage, so a finalist stands where their application would stand if those
 * invited were spread evenly over the eligible ones.
 */
final class StageCandidates {

    private StageCandidates() {}

    /**
     * The number of each finalist among those invited, by application id; finalists who are not eligible have none.
     *
     * @param eligible ids of the eligible applications, in the order received
     * @param finalists application ids
     * @param invited candidates of the stage
     */
    static Map<String, Integer> numbers(List<String> eligible, List<String> finalists, int invited) {
        var numbers = new TreeMap<String, Integer>();
        var inOrder = finalists.stream()
                .distinct()
                .filter(eligible::contains)
                .sorted((a, b) -> Integer.compare(eligible.indexOf(a), eligible.indexOf(b)))
                .limit(invited)
                .toList();
        int previous = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            long place = 1 + (long) eligible.indexOf(inOrder.get(i)) * invited / eligible.size();
            int latest = invited - (inOrder.size() - 1 - i);
            previous = Math.clamp(place, previous + 1, latest);
            numbers.put(inOrder.get(i), previous);
        }
        return Collections.unmodifiableMap(numbers);
    }
}
