package space.hamsafar.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/**
 * Puts a schedule right that no longer fits its project, and changes as little of it as it can: keeps what still fits,
 * puts the rest back as near as possible, then searches the neighbourhoods of what was changed for less change. Not
 * thread-safe.
 */
public final class Repair {

    private final CompiledProject compiled;
    private final Generator generator;
    private final Timetable table;
    private final Disturbance disturbance;
    private final RepairMoves moves;
    private final Bounds bounds;
    private final Randoms randoms;
    private final int[] byStart;

    /**
     * Prepares a repair.
     *
     * @param project what the schedule is to fit
     * @param before the schedule to keep to; assignments of activities that the project lacks are ignored
     * @param fixed assignments that stand exactly so, whatever else does
     * @param costs what moves, ticks and people cost
     * @param seed of all random choices
     */
    public Repair(Project project, Schedule before, List<Assignment> fixed, Costs costs, long seed) {
        compiled = CompiledProject.of(project);
        bounds = Bounds.of(compiled);
        generator = new Generator(compiled, bounds);
        table = generator.table;
        randoms = new Randoms(seed, 0);
        disturbance = new Disturbance(table, places(before), costs);
        Snapshot places = places(new Schedule(fixed));
        moves = new RepairMoves(generator, bounds, disturbance, places);
        byStart = IntStream.range(0, compiled.count())
                .boxed()
                .sorted(Comparator.comparingInt(this::rank))
                .mapToInt(i -> i)
                .toArray();
    }

    /**
     * What a change costs.
     *
     * @param move each activity that starts at another time
     * @param tick each tick by which it does
     * @param person each person who served and no longer does
     */
    public record Costs(int move, int tick, int person) {}

    /** Planned mandatory work in order of time comes first, then planned optional work, then what is new. */
    private int rank(int activity) {
        int planned = disturbance.plannedStart(activity);
        boolean mandatory = compiled.activities().isMandatory(activity);
        return planned == Disturbance.NEVER ? (mandatory ? 1 << 29 : 1 << 30) : planned;
    }

    private Snapshot places(Schedule schedule) {
        Map<String, Assignment> byId = schedule.assignments().stream()
                .collect(Collectors.toMap(Assignment::activity, one -> one, (a, b) -> a));
        int n = compiled.count();
        int[] mode = new int[n];
        Arrays.fill(mode, Timetable.ABSENT);
        int[] start = new int[n];
        int[][] staff = new int[n][0];
        Set<String> known =
                compiled.project().people().stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
        List<Activity> activities = compiled.project().activities();
        for (int i = 0; i < n; i++) {
            Assignment one = byId.get(activities.get(i).id());
            int k = one == null ? -1 : indexOf(activities.get(i).modes(), one.mode());
            if (one != null && k >= 0) {
                mode[i] = compiled.activities().firstMode()[i] + k;
                start[i] = one.start();
                staff[i] = staff(mode[i], one, known);
            }
        }
        return new Snapshot(mode, start, staff, Evaluation.of(table));
    }

    private static int indexOf(List<Mode> modes, String id) {
        for (int k = 0; k < modes.size(); k++) {
            if (modes.get(k).id().equals(id)) {
                return k;
            }
        }
        return -1;
    }

    private int[] staff(int mode, Assignment one, Set<String> known) {
        return Arrays.stream(compiled.crew().roles()[mode])
                .flatMapToInt(part -> part.isMachine()
                        ? IntStream.of(part.eligible())
                        : one.staff().getOrDefault(part.id(), List.of()).stream()
                                .distinct()
                                .filter(known::contains)
                                .mapToInt(compiled.crew().ids()::of))
                .toArray();
    }

    /** How a repair begins. */
    public enum Opening {
        /** What still fits keeps its place; then the rest goes as near to its own as it fits. */
        KEEP,
        /** All go in the order of the plan, so that what is new or late pushes on what follows. */
        RIPPLE
    }

    /**
     * The schedule found, what still fits kept first.
     *
     * @param steps neighbourhoods searched at most; with these alone the same arguments give the same schedule
     * @param stop asked after each step whether that is enough; the schedule is whole whenever it says so
     */
    public Schedule run(int steps, BooleanSupplier stop) {
        return run(Opening.KEEP, steps, stop);
    }

    /**
     * The schedule found from an opening.
     *
     * @param steps neighbourhoods searched at most; with these alone the same arguments give the same schedule
     * @param stop asked after each step whether that is enough; the schedule is whole whenever it says so
     */
    public Schedule run(Opening opening, int steps, BooleanSupplier stop) {
        moves.placeFixed();
        switch (opening) {
            case KEEP -> moves.keep(byStart);
            case RIPPLE -> moves.ripple(byTurn());
        }
        moves.fill(byStart);
        return improved(steps, stop);
    }

    /**
     * A schedule drawn nearer to the plan.
     *
     * @param begin keeps the project's rules and holds what is fixed
     * @param steps neighbourhoods searched at most
     * @param stop asked after each step whether that is enough
     */
    public Schedule improve(Schedule begin, int steps, BooleanSupplier stop) {
        moves.placeFixed();
        Snapshot places = places(begin);
        for (int i : byStart) {
            if (places.mode()[i] != Timetable.ABSENT && !table.isPlaced(i)) {
                table.place(i, places.mode()[i], places.start()[i], places.staff()[i]);
            }
        }
        return improved(steps, stop);
    }

    private Schedule improved(int steps, BooleanSupplier stop) {
        Snapshot best = table.snapshot();
        var reached = disturbance.score();
        int idle = 0;
        for (int step = 0; step < steps && reached.isDisturbed() && idle < steps && !stop.getAsBoolean(); step++) {
            if (!moves.disturb(randoms, byStart)) {
                break;
            }
            var score = disturbance.score();
            int order = score.compareTo(reached);
            if (order <= 0) {
                best = table.snapshot();
                reached = score;
            } else {
                table.restore(best);
            }
            idle = order < 0 ? 0 : idle + 1;
        }
        return best.toSchedule(compiled);
    }

    /** In the order of the plan as far as what comes before lets it; what is new takes its turn where it can begin. */
    private int[] byTurn() {
        return IntStream.range(0, compiled.count())
                .boxed()
                .sorted(Comparator.comparingInt(this::turn))
                .mapToInt(i -> i)
                .toArray();
    }

    private int turn(int activity) {
        int planned = disturbance.plannedStart(activity);
        int earliest = bounds.earliest()[activity];
        if (planned == Disturbance.NEVER) {
            return compiled.activities().isMandatory(activity) ? earliest : 1 << 30;
        }
        return Math.max(planned, earliest);
    }
}
