package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.explain.Explanation.Blocker;
import space.hamsafar.planning.explain.Explanation.Kind;
import space.hamsafar.planning.explain.Explanation.Tried;

/** Tells why activities are not in a schedule. */
public final class Explainer {

    private final Surroundings around;

    private Explainer(Surroundings around) {
        this.around = around;
    }

    /**
     * Why an activity is not placed: each of its windows with what blocks it there, and one sentence for all. Every
     * start in every mode is tried against the schedule as it stands; where a window offers a free start after all, the
     * blocker is {@link Kind#NOTHING}.
     *
     * @throws IllegalArgumentException if the project lacks the activity or the schedule holds it
     */
    public static Explanation whyNotPlaced(Project project, Schedule schedule, String activity) {
        if (schedule.find(activity).isPresent()) {
            throw new IllegalArgumentException("activity " + activity + " is placed: ask about one that is not");
        }
        return new Explainer(Surroundings.of(project, schedule, activity)).explain();
    }

    private Explanation explain() {
        String id = around.activity().id();
        Optional<Blocker> anywhere = group();
        if (anywhere.isPresent()) {
            return new Explanation(id, List.of(), anywhere.get().text());
        }
        List<Tried> tried = windows().stream()
                .map(window -> new Tried(window, blocker(window)))
                .toList();
        return new Explanation(id, tried, summary(tried));
    }

    /** What holds wherever the activity would be: a choice that is full, a requirement that is not placed. */
    private Optional<Blocker> group() {
        String id = around.activity().id();
        for (Requirement need : around.project().requirements()) {
            if (need.activity().equals(id) && around.find(need.required()).isEmpty()) {
                String text = "it requires " + need.required() + ", which is not placed either";
                return Optional.of(new Blocker(Kind.REQUIREMENT, need.required(), text));
            }
        }
        for (Choice choice : around.project().choices()) {
            long done = around.placed().stream()
                    .filter(p -> choice.activities().contains(p.id()))
                    .count();
            if (choice.activities().contains(id) && done >= choice.maximum()) {
                String text = "choice " + choice.id() + " already has its " + choice.maximum();
                return Optional.of(new Blocker(Kind.CHOICE, choice.id(), text));
            }
        }
        return Optional.empty();
    }

    /** The windows as far as release date, deadline and horizon leave them open. */
    private List<Span> windows() {
        int from = around.activity().release();
        int to = Math.min(around.activity().deadline(), around.project().horizon());
        if (from >= to) {
            return List.of();
        }
        var open = new Span(from, to);
        List<Span> clipped = new ArrayList<>();
        for (Span window : around.activity().windows().spans().orElse(List.of(open))) {
            if (window.overlap(from, to) > 0) {
                clipped.add(new Span(Math.max(from, window.start()), Math.min(to, window.end())));
            }
        }
        return clipped;
    }

    /** What blocks most of the starts in a window. */
    private Blocker blocker(Span window) {
        Map<Blocker, Integer> counts = new LinkedHashMap<>();
        for (Mode mode : around.activity().modes()) {
            for (int start = window.start(); start + mode.duration() <= window.end(); start++) {
                Optional<Blocker> found = blocker(mode, start);
                if (found.isEmpty()) {
                    return new Blocker(Kind.NOTHING, "", "it would fit at tick " + start);
                }
                counts.merge(found.get(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue()))
                .map(Map.Entry::getKey)
                .orElse(new Blocker(Kind.WINDOW, "", "too short"));
    }

    private Optional<Blocker> blocker(Mode mode, int start) {
        return new StartCheck(around, mode, start).blocker().or(() -> new PeopleCheck(around, mode, start).blocker());
    }

    /** "3 windows tried: rack is full in 2, budget day4 is used up in 1". */
    private static String summary(List<Tried> tried) {
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
