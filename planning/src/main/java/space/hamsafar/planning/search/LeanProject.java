package space.hamsafar.planning.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Project;

/**
 * A project of precedences, modes, constant renewable resources, reservoirs and skilled people who are always there, all
 * of it mandatory: what a leaner search than the general one serves.
 *
 * @param modes of each activity, by their numbers in the {@link ActivityTable}, without those that ask for too much
 * @param after what follows each activity, and {@code afterLag} the least time from its end to their starts
 * @param before what precedes each activity, and {@code beforeLag} the least time from their ends to its start
 * @param order one that respects all precedences
 * @param supplies reservoirs that are only drawn from, or only filled
 * @param flows all other reservoirs
 * @param teams who may do what
 * @param lags all of them, if there is any but a plain precedence; there is then one mode of each activity
 * @param span a makespan that is always enough; with such lags, the horizon
 */
record LeanProject(
        CompiledProject compiled,
        int[][] modes,
        int[][] after,
        int[][] afterLag,
        int[][] before,
        int[][] beforeLag,
        int[] order,
        Supplies supplies,
        Flows flows,
        LeanTeams teams,
        Optional<LagMatrix> lags,
        int span) {

    private static final int MOST_PEOPLE = Long.SIZE;

    /** The lean form of a project, if it has one. */
    static Optional<LeanProject> of(CompiledProject compiled, Bounds bounds) {
        Project project = compiled.project();
        boolean lean = isLean(project) && hasLeanActivities(project);
        if (!lean || compiled.count() == 0 || !bounds.reasons().isEmpty()) {
            return Optional.empty();
        }
        int n = compiled.count();
        int[][] modes = new int[n][];
        for (int i = 0; i < n; i++) {
            modes[i] = possible(compiled, i);
            if (modes[i].length == 0) {
                return Optional.empty();
            }
        }
        boolean plain = hasPlainLags(compiled);
        if (!plain && (compiled.count() > LagMatrix.MOST_ACTIVITIES || !hasPlainModes(project))) {
            return Optional.empty();
        }
        Supplies supplies = Supplies.of(compiled.stores());
        var made = new LeanProject(
                compiled,
                modes,
                new int[n][],
                new int[n][],
                new int[n][],
                new int[n][],
                new Orders(compiled, bounds).byLatestStart(),
                supplies,
                Flows.of(compiled.stores(), supplies),
                LeanTeams.of(compiled),
                plain ? Optional.empty() : Optional.of(LagMatrix.of(compiled, durations(compiled))),
                project.horizon());
        if (!plain) {
            made.linkOrdered();
            return Optional.of(made);
        }
        made.link();
        return made.isOrdered() && made.longestChain() <= project.horizon() ? Optional.of(made) : Optional.empty();
    }

    private static boolean isLean(Project project) {
        return project.people().size() <= MOST_PEOPLE
                && project.budgets().isEmpty()
                && project.spacings().isEmpty()
                && project.choices().isEmpty()
                && project.teams().isEmpty()
                && project.travel().isEmpty()
                && project.preferences().isEmpty()
                && project.baseline().isEmpty()
                && project.people().stream()
                        .allMatch(person -> person.availability().spans().isEmpty())
                && project.resources().stream()
                        .allMatch(r -> r.profile().size() == 1 && r.setUps().isEmpty());
    }

    private static boolean hasLeanActivities(Project project) {
        return project.activities().stream().allMatch(a -> isLean(a, project.horizon()));
    }

    private static boolean isLean(Activity activity, int horizon) {
        return activity.isMandatory()
                && activity.release() == 0
                && activity.deadline() >= horizon
                && activity.dueDate().isEmpty()
                && activity.windows().spans().isEmpty()
                && activity.modes().stream().allMatch(mode -> mode.roles().size() <= LeanTeams.MOST_ROLES);
    }

    private static boolean hasPlainLags(CompiledProject compiled) {
        return Arrays.stream(compiled.links().lags())
                .allMatch(lag -> lag.fromEnd() && !lag.toEnd() && lag.minimum() >= 0 && !lag.hasMaximum());
    }

    private static boolean hasPlainModes(Project project) {
        return project.reservoirs().isEmpty()
                && project.activities().stream().allMatch(a -> a.modes().size() == 1);
    }

    private static int[] durations(CompiledProject compiled) {
        return Arrays.copyOf(compiled.activities().duration(), compiled.count());
    }

    private static int[] possible(CompiledProject compiled, int activity) {
        ActivityTable activities = compiled.activities();
        return IntStream.range(activities.firstMode()[activity], activities.firstMode()[activity + 1])
                .filter(m -> !activities.impossible()[m]
                        && LeanTeams.canBeStaffed(compiled.crew().roles()[m]))
                .toArray();
    }

    private void link() {
        Links.Lag[] lags = compiled.links().lags();
        var outgoing = new Lists(count());
        var incoming = new Lists(count());
        for (int k = 0; k < lags.length; k++) {
            outgoing.add(lags[k].from(), k);
            incoming.add(lags[k].to(), k);
        }
        int[][] out = outgoing.toArrays();
        int[][] in = incoming.toArrays();
        for (int i = 0; i < count(); i++) {
            after[i] = Arrays.stream(out[i]).map(k -> lags[k].to()).toArray();
            afterLag[i] = Arrays.stream(out[i]).map(k -> lags[k].minimum()).toArray();
            before[i] = Arrays.stream(in[i]).map(k -> lags[k].from()).toArray();
            beforeLag[i] = Arrays.stream(in[i]).map(k -> lags[k].minimum()).toArray();
        }
    }

    /** Of all lags, those that let one activity start no earlier than another one that comes before it in the order. */
    private void linkOrdered() {
        int[] place = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            place[order[k]] = k;
        }
        LagGraph graph = LagGraph.of(compiled);
        var outgoing = new Lists(count());
        var incoming = new Lists(count());
        for (int k = 0; k < graph.arcs(); k++) {
            if (graph.distance()[k] >= 0 && place[graph.from()[k]] < place[graph.to()[k]]) {
                outgoing.add(graph.from()[k], graph.to()[k]);
                incoming.add(graph.to()[k], graph.from()[k]);
            }
        }
        System.arraycopy(outgoing.toArrays(), 0, after, 0, count());
        System.arraycopy(incoming.toArrays(), 0, before, 0, count());
    }

    private boolean isOrdered() {
        int[] place = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            place[order[k]] = k;
        }
        return IntStream.range(0, count())
                .allMatch(i -> Arrays.stream(after[i]).allMatch(next -> place[next] > place[i]));
    }

    /** The end if everything were done one after another in its longest mode, so that no order can fail to fit. */
    private long longestChain() {
        long length = 0;
        for (int i = 0; i < count(); i++) {
            length += compiled.activities().longest(i);
            length += Arrays.stream(afterLag[i]).asLongStream().sum();
        }
        return length;
    }

    int count() {
        return modes.length;
    }

    int duration(int mode) {
        return compiled.activities().duration()[mode];
    }
}
