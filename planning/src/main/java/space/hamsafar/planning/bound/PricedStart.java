package space.hamsafar.planning.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Span;

/**
 * What an activity spends at least if it starts at some time.
 *
 * @param allowance numbers of allowances, ascending
 * @param share how much it spends of each, of 1 for all that there is; amounts where there is nothing
 */
record PricedStart(List<Integer> allowance, List<Double> share) {

    PricedStart {
        allowance = List.copyOf(allowance);
        share = List.copyOf(share);
    }

    /**
     * What the starts of an activity spend, without those that spend all that another one does and more: starts at which
     * something changes, as between two of them what is spent lies between what they spend.
     */
    static List<PricedStart> of(Project project, List<Allowance> allowances, Activity activity) {
        var all = new LinkedHashSet<PricedStart>();
        for (Mode mode : activity.modes()) {
            int[] concerned = IntStream.range(0, allowances.size())
                    .filter(k -> allowances.get(k).concerns(activity, mode))
                    .toArray();
            for (int start : starts(project, allowances, concerned, activity, mode.duration())) {
                all.add(at(allowances, concerned, activity, mode, start));
            }
        }
        return all.stream()
                .filter(start -> all.stream().noneMatch(other -> !other.equals(start) && other.isWithin(start)))
                .toList();
    }

    /** Whether this spends nothing that another does not spend as much of. */
    private boolean isWithin(PricedStart other) {
        int at = 0;
        for (int k = 0; k < allowance.size(); k++) {
            while (at < other.allowance.size() && other.allowance.get(at) < allowance.get(k)) {
                at++;
            }
            boolean covered = at < other.allowance.size()
                    && other.allowance.get(at).equals(allowance.get(k))
                    && other.share.get(at) >= share.get(k);
            if (!covered) {
                return false;
            }
        }
        return true;
    }

    private static Set<Integer> starts(
            Project project, List<Allowance> allowances, int[] concerned, Activity activity, int duration) {
        int first = activity.release();
        int last = Math.min(activity.deadline(), project.horizon()) - duration;
        int[] borders = Arrays.stream(concerned)
                .flatMap(k -> allowances.get(k).borders(duration))
                .distinct()
                .toArray();
        var starts = new TreeSet<Integer>();
        for (Span window : activity.windows().spans().orElse(List.of(new Span(0, project.horizon())))) {
            int from = Math.max(first, window.start());
            int to = Math.min(last, window.end() - duration);
            if (from <= to) {
                starts.add(from);
                starts.add(to);
                Arrays.stream(borders)
                        .filter(start -> start > from && start < to)
                        .forEach(starts::add);
            }
        }
        return starts;
    }

    private static PricedStart at(
            List<Allowance> allowances, int[] concerned, Activity activity, Mode mode, int start) {
        var spent = new ArrayList<Integer>();
        var shares = new ArrayList<Double>();
        for (int k : concerned) {
            long amount = allowances.get(k).spent(activity, mode, start);
            if (amount > 0) {
                spent.add(k);
                shares.add(amount / (double) Math.max(1, allowances.get(k).limit()));
            }
        }
        return new PricedStart(spent, shares);
    }
}
