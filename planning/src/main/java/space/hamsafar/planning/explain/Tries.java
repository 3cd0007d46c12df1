package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.explain.Explanation.Blocker;
import space.hamsafar.planning.explain.Explanation.Kind;
import space.hamsafar.planning.explain.Explanation.Tried;

/** The windows of an activity, each with what blocks most of its starts. */
final class Tries {

    private final Surroundings around;
    private final int earliest;
    private final int latestEnd;
    private final List<ModeView> modes;

    /** Looks at starts from a tick on from which the activity ends by another. */
    Tries(Surroundings around, int earliest, int latestEnd) {
        this.earliest = earliest;
        this.around = around;
        this.latestEnd = latestEnd;
        modes = around.activity().modes().stream()
                .map(mode -> new ModeView(around, mode))
                .toList();
    }

    List<Tried> tried() {
        return windows(around.project(), around.activity()).stream()
                .filter(window -> Math.max(window.start(), earliest) < Math.min(window.end(), latestEnd))
                .map(window -> new Span(Math.max(window.start(), earliest), Math.min(window.end(), latestEnd)))
                .map(window -> new Tried(window, blocker(window)))
                .toList();
    }

    /** The windows as far as release date, deadline and horizon leave them open, in ascending order. */
    static List<Span> windows(Project project, Activity activity) {
        int from = activity.release();
        int to = Math.min(activity.deadline(), project.horizon());
        if (from >= to) {
            return List.of();
        }
        var open = new Span(from, to);
        List<Span> clipped = new ArrayList<>();
        for (Span window : activity.windows().spans().orElse(List.of(open))) {
            if (window.overlap(from, to) > 0) {
                clipped.add(new Span(Math.max(from, window.start()), Math.min(to, window.end())));
            }
        }
        return clipped;
    }

    private Blocker blocker(Span window) {
        Map<Blocker, Integer> counts = new LinkedHashMap<>();
        for (ModeView view : modes) {
            int last = window.end() - view.mode().duration();
            int[] borders = view.starts();
            int at = Arrays.binarySearch(borders, window.start());
            for (int k = at >= 0 ? at : -at - 2; k >= 0 && k < borders.length && borders[k] <= last; k++) {
                int from = Math.max(window.start(), borders[k]);
                int to = Math.min(last, view.lastAlike(k));
                if (from <= to) {
                    Optional<Blocker> found = view.blocker(from);
                    if (found.isEmpty()) {
                        return new Blocker(Kind.NOTHING, "", "it would fit at tick " + from);
                    }
                    counts.merge(found.get(), to - from + 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue()))
                .map(Map.Entry::getKey)
                .orElse(new Blocker(Kind.WINDOW, "", "too short"));
    }

    /** "3 windows tried: rack is full in 2, budget day4 is used up in 1". */
    static String summary(List<Tried> tried) {
        if (tried.isEmpty()) {
            return "no window lies between its release date and its deadline";
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        tried.forEach(one -> counts.merge(one.blocker().text(), 1, Integer::sum));
        String reasons = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(4)
                .map(entry -> tried.size() == 1 ? entry.getKey() : entry.getKey() + " in " + entry.getValue())
                .collect(Collectors.joining(", "));
        String rest = counts.size() > 4 ? ", and " + (counts.size() - 4) + " other reasons" : "";
        return (tried.size() == 1 ? "1 window tried: " : tried.size() + " windows tried: ") + reasons + rest;
    }
}
