package space.hamsafar.planning.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;

/** Lower bounds on the end of every complete schedule. */
final class MakespanBound {

    private MakespanBound() {}

    /** The greater of the longest path, given by the earliest starts, and the busiest resource's work. */
    static int of(CompiledProject project, int[] earliest) {
        int bound = 0;
        for (int i = 0; i < earliest.length; i++) {
            if (project.activities().isMandatory(i)) {
                bound = Math.max(bound, earliest[i] + project.activities().shortest(i));
            }
        }
        Map<String, Long> work = work(project.project());
        for (Resource resource : project.project().resources()) {
            bound = Math.max(bound, energy(project.project(), resource, work.getOrDefault(resource.id(), 0L)));
        }
        return bound;
    }

    /** The least that all mandatory work takes of each resource, in units times ticks. */
    private static Map<String, Long> work(Project project) {
        var work = new HashMap<String, Long>();
        for (Activity activity : project.activities()) {
            if (activity.isMandatory() && !activity.modes().isEmpty()) {
                // What the first mode spares, the least of all modes spares too.
                activity.modes().getFirst().demands().stream()
                        .map(Demand::resource)
                        .distinct()
                        .forEach(resource -> work.merge(resource, least(activity, resource), Long::sum));
            }
        }
        return work;
    }

    private static long least(Activity activity, String resource) {
        return activity.modes().stream()
                .mapToLong(mode -> work(mode, resource))
                .min()
                .orElse(0);
    }

    /** The tick up to which a resource must work if it is never idle. */
    private static int energy(Project project, Resource resource, long all) {
        long work = all;
        List<CapacityStep> profile = resource.profile();
        for (int s = 0; s < profile.size() && work > 0; s++) {
            long capacity = profile.get(s).capacity();
            long length = (s + 1 < profile.size() ? profile.get(s + 1).from() : project.horizon())
                    - (long) profile.get(s).from();
            if (capacity > 0 && work <= capacity * length) {
                return Math.toIntExact(profile.get(s).from() + Math.ceilDiv(work, capacity));
            }
            work -= capacity * Math.max(0, length);
        }
        return work > 0 ? project.horizon() : 0;
    }

    private static long work(Mode mode, String resource) {
        return mode.demands().stream()
                .filter(demand -> demand.resource().equals(resource))
                .mapToLong(Demand::amount)
                .map(amount -> amount * mode.duration())
                .sum();
    }
}
