package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.StartTarget;
import space.hamsafar.planning.Windows;

/**
 * Activities and their modes by number. The modes of activity {@code i} are numbered from {@code firstMode[i]} up to,
 * without, {@code firstMode[i + 1]}.
 *
 * @param value what an optional activity is worth, {@link #MANDATORY} for a mandatory one
 * @param deadline latest end, never after the horizon
 * @param dueWeight cost of a tick after {@code dueAt}, 0 where nothing is due
 * @param needs of each mode, by word of the packing
 * @param impossible modes that ask for more than there ever is
 * @param preferences wished starts of each activity
 * @param baseline approved starts of each activity
 */
record ActivityTable(
        Ids ids,
        int[] firstMode,
        int[] value,
        int[] release,
        int[] deadline,
        int[] dueAt,
        long[] dueWeight,
        Spans[] windows,
        int[] duration,
        long[][] needs,
        boolean[] impossible,
        StartTarget[][] preferences,
        StartTarget[][] baseline) {

    static final int MANDATORY = -1;

    static ActivityTable of(Project project, Packing packing) {
        List<Activity> all = project.activities();
        var ids = Ids.of(all, Activity::id);
        int n = all.size();
        int modes = all.stream().mapToInt(a -> a.modes().size()).sum();
        var table = new ActivityTable(
                ids,
                new int[n + 1],
                new int[n],
                new int[n],
                new int[n],
                new int[n],
                new long[n],
                new Spans[n],
                new int[modes],
                new long[modes][],
                new boolean[modes],
                targets(project.preferences(), ids),
                targets(project.baseline(), ids));
        var resources = Ids.of(project.resources(), Resource::id);
        // Many activities share their windows.
        var spans = new IdentityHashMap<Windows, Spans>();
        for (int i = 0; i < n; i++) {
            table.fill(i, all.get(i), project.horizon());
            table.windows[i] = spans.computeIfAbsent(all.get(i).windows(), Spans::of);
            int m = table.firstMode[i];
            for (Mode mode : all.get(i).modes()) {
                table.duration[m] = mode.duration();
                table.impossible[m] = mode.duration() > 0 && packing.exceeds(mode, resources);
                table.needs[m] =
                        table.impossible[m] || mode.duration() == 0 ? new long[0] : packing.needs(mode, resources);
                m++;
            }
            table.firstMode[i + 1] = m;
        }
        return table;
    }

    private void fill(int i, Activity activity, int horizon) {
        value[i] = switch (activity.presence()) {
            case Presence.Mandatory mandatory -> MANDATORY;
            case Presence.Optional optional -> optional.value();
        };
        release[i] = activity.release();
        deadline[i] = Math.min(activity.deadline(), horizon);
        activity.dueDate().ifPresent(due -> {
            dueAt[i] = due.at();
            dueWeight[i] = due.weight();
        });
    }

    private static StartTarget[][] targets(List<StartTarget> targets, Ids ids) {
        var lists = new ArrayList<List<StartTarget>>();
        for (int i = 0; i < ids.size(); i++) {
            lists.add(new ArrayList<>());
        }
        targets.forEach(target -> lists.get(ids.of(target.activity())).add(target));
        return lists.stream().map(list -> list.toArray(StartTarget[]::new)).toArray(StartTarget[][]::new);
    }

    boolean isMandatory(int activity) {
        return value[activity] == MANDATORY;
    }

    int shortest(int activity) {
        int shortest = Integer.MAX_VALUE;
        for (int m = firstMode[activity]; m < firstMode[activity + 1]; m++) {
            shortest = Math.min(shortest, duration[m]);
        }
        return shortest;
    }

    int longest(int activity) {
        int longest = 0;
        for (int m = firstMode[activity]; m < firstMode[activity + 1]; m++) {
            longest = Math.max(longest, duration[m]);
        }
        return longest;
    }

    static long cost(StartTarget[] targets, int start) {
        long cost = 0;
        for (StartTarget target : targets) {
            cost += target.cost(start);
        }
        return cost;
    }
}
