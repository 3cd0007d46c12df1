package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;

/**
 * Times between what somebody does at one place and at the next, or what a machine does in one state and in the next.
 *
 * @param place of each activity by number, {@link #NOWHERE} where it does not matter
 * @param ticks from place to place
 * @param longest of all
 */
record Journeys(int[] place, int[][] ticks, int longest) {

    static final int NOWHERE = -1;

    /** One way from a place to another, both by name. */
    private record Way(String from, String to, int ticks) {}

    /** Travel times; where an activity has no place, it does not matter. */
    static Journeys ofTravel(Project project) {
        List<Way> ways = project.travel().stream()
                .filter(t ->
                        !t.from().isEmpty() && !t.to().isEmpty() && !t.from().equals(t.to()))
                .map(t -> new Way(t.from(), t.to(), t.ticks()))
                .toList();
        return of(project, Activity::place, ways, true);
    }

    /** Set-up times of a resource; activities that do not take it are nowhere. */
    static Journeys ofSetUps(Project project, Resource resource) {
        List<Way> ways = resource.setUps().stream()
                .map(t -> new Way(t.from(), t.to(), t.ticks()))
                .toList();
        return of(project, activity -> state(activity, resource.id()), ways, false);
    }

    private static String state(Activity activity, String resource) {
        return activity.modes().stream()
                .flatMap(mode -> mode.demands().stream())
                .filter(demand -> demand.resource().equals(resource))
                .map(demand -> demand.state())
                .findFirst()
                .orElse("");
    }

    private static Journeys of(
            Project project, Function<Activity, String> placeOf, List<Way> ways, boolean unnamedIsNowhere) {
        List<String> places = project.activities().stream().map(placeOf).toList();
        var names = new ArrayList<>(Stream.concat(
                        places.stream(), ways.stream().flatMap(way -> Stream.of(way.from(), way.to())))
                .distinct()
                .toList());
        if (unnamedIsNowhere) {
            names.remove("");
        }
        var ids = Ids.of(names, name -> name);
        int[][] ticks = new int[names.size()][names.size()];
        int longest = 0;
        for (Way way : ways) {
            int from = ids.of(way.from());
            int to = ids.of(way.to());
            ticks[from][to] = Math.max(ticks[from][to], way.ticks());
            longest = Math.max(longest, way.ticks());
        }
        int[] place = places.stream()
                .mapToInt(name -> unnamedIsNowhere && name.isEmpty() ? NOWHERE : ids.of(name))
                .toArray();
        return new Journeys(place, ticks, longest);
    }

    /** What is needed between two activities. */
    int between(int earlier, int later) {
        int from = place[earlier];
        int to = place[later];
        return from == NOWHERE || to == NOWHERE ? 0 : ticks[from][to];
    }
}
