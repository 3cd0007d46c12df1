package space.hamsafar.planning.search;

import java.util.List;
import java.util.stream.Stream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.TravelTime;

/**
 * Travel times between places by number.
 *
 * @param place of each activity, {@link #NOWHERE} where it does not matter
 * @param ticks from place to place
 * @param longest of all
 */
record Journeys(int[] place, int[][] ticks, int longest) {

    static final int NOWHERE = -1;

    static Journeys of(Project project) {
        List<String> names = Stream.concat(
                        project.activities().stream().map(Activity::place),
                        project.travel().stream().flatMap(t -> Stream.of(t.from(), t.to())))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        var ids = Ids.of(names, name -> name);
        int[][] ticks = new int[names.size()][names.size()];
        int longest = 0;
        for (TravelTime time : project.travel()) {
            if (!time.from().isEmpty() && !time.to().isEmpty() && !time.from().equals(time.to())) {
                int from = ids.of(time.from());
                int to = ids.of(time.to());
                ticks[from][to] = Math.max(ticks[from][to], time.ticks());
                longest = Math.max(longest, time.ticks());
            }
        }
        int[] place = project.activities().stream()
                .mapToInt(a -> a.place().isEmpty() ? NOWHERE : ids.of(a.place()))
                .toArray();
        return new Journeys(place, ticks, longest);
    }

    /** What somebody needs between two activities. */
    int between(int earlier, int later) {
        int from = place[earlier];
        int to = place[later];
        return from == NOWHERE || to == NOWHERE ? 0 : ticks[from][to];
    }
}
