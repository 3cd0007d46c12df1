package space.hamsafar.peers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import space.hamsafar.peers.TimelinePlan.Member;
import space.hamsafar.peers.TimelinePlan.Need;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;

/** Turns a timeline into work for Timefold: activities of which one at most is done become ways of one piece of work. */
final class WorkList {

    private final Project project;
    private final Map<String, Set<String>> needs = new HashMap<>();
    private final Map<String, Choice> choices = new HashMap<>();

    WorkList(Project project) {
        this.project = project;
        Map<String, List<String>> direct = new HashMap<>();
        for (Requirement one : project.requirements()) {
            direct.computeIfAbsent(one.activity(), id -> new ArrayList<>()).add(one.required());
        }
        direct.keySet().forEach(id -> needs.put(id, closure(id, direct)));
        for (Choice choice : project.choices()) {
            choice.activities().forEach(id -> choices.putIfAbsent(id, choice));
        }
    }

    private static Set<String> closure(String id, Map<String, List<String>> direct) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (String next : direct.getOrDefault(open.remove(), List.of())) {
                if (!next.equals(id) && found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** All that an activity needs, directly or by way of others. */
    Set<String> needs(String activity) {
        return needs.getOrDefault(activity, Set.of());
    }

    /** The plan in which nothing is done yet. */
    TimelinePlan plan() {
        var placements = new Placements(project);
        var groups = new LinkedHashMap<String, List<Activity>>();
        project.activities()
                .forEach(activity -> groups.computeIfAbsent(key(activity), id -> new ArrayList<>())
                        .add(activity));
        var works = new ArrayList<Work>();
        groups.forEach((id, ways) -> works.add(new Work(id, isMust(ways.getFirst()), placements.of(ways))));
        return new TimelinePlan(works, facts());
    }

    /**
     * What activities of one piece of work have in common: the choice among them; for the steps of a chain, the choice among
     * the chains and which step they are.
     */
    private String key(Activity activity) {
        if (activity.isMandatory()) {
            return activity.id();
        }
        List<String> chain = chain(activity);
        return chain.stream()
                .flatMap(id -> Stream.ofNullable(choices.get(id)))
                .filter(choice -> choice.maximum() == 1)
                .findFirst()
                .map(choice -> "one of " + choice.id() + ", step " + chain.indexOf(activity.id()))
                .orElse(activity.id());
    }

    /** An activity and those that it needs and that need it, in the project's order. */
    private List<String> chain(Activity activity) {
        return project.activities().stream()
                .map(Activity::id)
                .filter(id -> id.equals(activity.id())
                        || needs(activity.id()).contains(id) && needs(id).contains(activity.id()))
                .toList();
    }

    private TimelinePlan.Facts facts() {
        return new TimelinePlan.Facts(
                project.lags(),
                project.teams(),
                project.activities().stream().flatMap(this::needs).toList(),
                project.choices(),
                project.choices().stream()
                        .flatMap(choice ->
                                choice.activities().stream().distinct().map(id -> new Member(id, choice)))
                        .toList());
    }

    /** Whether it must be done, or one of the ways of which its chain is one. */
    private boolean isMust(Activity activity) {
        return activity.isMandatory()
                || chain(activity).stream()
                        .flatMap(id -> Stream.ofNullable(choices.get(id)))
                        .anyMatch(choice -> choice.minimum() > 0 && choice.maximum() == 1);
    }

    private Stream<Need> needs(Activity activity) {
        boolean must = isMust(activity);
        int value = activity.presence() instanceof Presence.Optional(int worth) ? worth : 0;
        return needs(activity.id()).stream().map(id -> new Need(activity.id(), id, must, value));
    }
}
