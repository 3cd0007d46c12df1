package space.hamsafar.planning.search;

import java.util.Arrays;
import java.util.Optional;
import space.hamsafar.planning.Project;

/**
 * A project of precedences (from ends to starts) and constant renewable resources alone, all mandatory and in one mode: the classic
 * resource-constrained project, which a leaner search serves.
 *
 * @param duration of each activity
 * @param needs of each activity, by word
 * @param after what follows each activity, and {@code afterLag} the least time between the starts
 * @param before what precedes each activity, and {@code beforeLag} the least time between the starts
 * @param order one that respects all precedences
 * @param span a makespan that is always enough
 */
record PureProject(
        CompiledProject compiled,
        int[] duration,
        long[][] needs,
        int[][] after,
        int[][] afterLag,
        int[][] before,
        int[][] beforeLag,
        int[] order,
        int span) {

    /** The pure form of a project, if it has one. */
    static Optional<PureProject> of(CompiledProject compiled, Bounds bounds) {
        boolean plain = isPlain(compiled.project()) && hasPlainActivities(compiled) && hasPlainLags(compiled);
        if (!plain || compiled.count() == 0 || !bounds.reasons().isEmpty()) {
            return Optional.empty();
        }
        ActivityTable activities = compiled.activities();
        int n = compiled.count();
        int[] duration = new int[n];
        long[][] needs = new long[n][];
        for (int i = 0; i < n; i++) {
            duration[i] = activities.duration()[i];
            needs[i] = activities.needs()[i].length == 0
                    ? new long[compiled.packing().guards().length]
                    : activities.needs()[i];
        }
        int horizon = compiled.project().horizon();
        var made = new PureProject(
                compiled,
                duration,
                needs,
                new int[n][],
                new int[n][],
                new int[n][],
                new int[n][],
                new Orders(compiled, bounds).byLatestStart(),
                horizon);
        made.link(LagGraph.of(compiled));
        return made.isOrdered() && made.longestChain() <= horizon ? Optional.of(made) : Optional.empty();
    }

    private static boolean isPlain(Project project) {
        return project.reservoirs().isEmpty()
                && project.spacings().isEmpty()
                && project.choices().isEmpty()
                && project.preferences().isEmpty()
                && project.baseline().isEmpty()
                && project.resources().stream()
                        .allMatch(r -> r.profile().size() == 1 && r.setUps().isEmpty());
    }

    private static boolean hasPlainActivities(CompiledProject compiled) {
        int horizon = compiled.project().horizon();
        return compiled.project().activities().stream()
                .allMatch(a -> a.isMandatory()
                        && a.modes().size() == 1
                        && a.modes().getFirst().roles().isEmpty()
                        && a.release() == 0
                        && a.deadline() >= horizon
                        && a.dueDate().isEmpty()
                        && a.windows().spans().isEmpty());
    }

    private static boolean hasPlainLags(CompiledProject compiled) {
        boolean plain = true;
        for (Links.Lag lag : compiled.links().lags()) {
            plain &= lag.fromEnd() && !lag.toEnd() && lag.minimum() >= 0 && !lag.hasMaximum();
        }
        return plain;
    }

    private void link(LagGraph lags) {
        int[] leaving = new int[duration.length];
        int[] entering = new int[duration.length];
        for (int k = 0; k < lags.arcs(); k++) {
            leaving[lags.from()[k]]++;
            entering[lags.to()[k]]++;
        }
        for (int i = 0; i < duration.length; i++) {
            after[i] = new int[leaving[i]];
            afterLag[i] = new int[leaving[i]];
            before[i] = new int[entering[i]];
            beforeLag[i] = new int[entering[i]];
        }
        for (int k = lags.arcs() - 1; k >= 0; k--) {
            int from = lags.from()[k];
            int to = lags.to()[k];
            after[from][--leaving[from]] = to;
            afterLag[from][leaving[from]] = lags.distance()[k];
            before[to][--entering[to]] = from;
            beforeLag[to][entering[to]] = lags.distance()[k];
        }
    }

    private boolean isOrdered() {
        int[] place = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            place[order[k]] = k;
        }
        for (int i = 0; i < order.length; i++) {
            for (int next : after[i]) {
                if (place[next] < place[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The end if everything were done one after another, so that no order can fail to fit. */
    private long longestChain() {
        long length = Arrays.stream(duration).asLongStream().sum();
        for (int i = 0; i < duration.length; i++) {
            for (int lag : afterLag[i]) {
                length += Math.max(0, lag - duration[i]);
            }
        }
        return length;
    }

    int count() {
        return duration.length;
    }
}
