package space.hamsafar.planning.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Role;

/** Puts people, their skills and their time into an engine. */
final class CrewModel {

    private final Engine engine;
    private final List<Task> tasks;
    private final Orders orders;
    private final Heads heads;
    private final List<Person> people;
    private final int horizon;

    /** Literal that a person fills a role, by task, mode, role and person. */
    final long[][][][] fills;

    /** Literal that a person serves in a task, by task and person. */
    private final long[][] serves;

    CrewModel(Engine engine, List<Task> tasks, Orders orders, Heads heads, List<Person> people, int horizon) {
        this.engine = engine;
        this.tasks = tasks;
        this.orders = orders;
        this.heads = heads;
        this.people = people;
        this.horizon = horizon;
        fills = new long[tasks.size()][][][];
        serves = new long[tasks.size()][people.size()];
    }

    void add() {
        for (int i = 0; i < tasks.size(); i++) {
            List<Mode> modes = tasks.get(i).activity().modes();
            fills[i] = new long[modes.size()][][];
            for (int m = 0; m < modes.size(); m++) {
                List<Role> roles = modes.get(m).roles();
                fills[i][m] = new long[roles.size()][];
                for (int r = 0; r < roles.size(); r++) {
                    fills[i][m][r] = fill(roles.get(r), tasks.get(i).modes()[m]);
                }
            }
            serve(i);
        }
        for (int p = 0; p < people.size(); p++) {
            oneAtATime(p);
        }
        enoughPeople();
    }

    private long[] fill(Role role, long mode) {
        long[] by = new long[people.size()];
        var counted = new ArrayList<Sum.Group>();
        var lacking = new ArrayList<Sum.Group>();
        for (int p = 0; p < by.length; p++) {
            by[p] = Literal.NEVER;
            if (role.admits(people.get(p))) {
                by[p] = Literal.isOne(engine.newBoolean());
                engine.clause(Literal.not(by[p]), mode);
                counted.add(Sum.Group.of(by[p], 1));
                lacking.add(Sum.Group.of(Literal.not(by[p]), 1));
            }
        }
        int eligible = counted.size();
        Sum.add(engine, counted, role.count());
        lacking.add(Sum.Group.of(mode, role.count()));
        Sum.add(engine, lacking, eligible);
        return by;
    }

    private void serve(int i) {
        Task task = tasks.get(i);
        for (int p = 0; p < people.size(); p++) {
            var all = new Literals();
            for (int m = 0; m < fills[i].length; m++) {
                for (long[] by : fills[i][m]) {
                    if (by[p] != Literal.NEVER) {
                        all.add(by[p]);
                    }
                }
            }
            serves[i][p] = all.size == 0 ? Literal.NEVER : all.items[0];
            if (all.size > 1) {
                serves[i][p] = Literal.isOne(engine.newBoolean());
                for (int k = 0; k < all.size; k++) {
                    engine.clause(Literal.not(all.items[k]), serves[i][p]);
                    for (int l = k + 1; l < all.size; l++) {
                        engine.clause(Literal.not(all.items[k]), Literal.not(all.items[l]));
                    }
                }
                all.add(Literal.not(serves[i][p]));
                engine.clause(all.toArray());
            }
            for (int m = 0; all.size > 0 && m < task.modes().length; m++) {
                task.within(engine, people.get(p).availability(), m, serves[i][p]);
            }
        }
    }

    private void oneAtATime(int p) {
        var parts = new ArrayList<Cumulative.Part>();
        for (int i = 0; i < tasks.size(); i++) {
            if (serves[i][p] != Literal.NEVER && tasks.get(i).shortest() > 0) {
                Task task = tasks.get(i);
                parts.add(new Cumulative.Part(task.start(), 0, task.end(), task.length(), 1, serves[i][p]));
                for (int j = i + 1; j < tasks.size(); j++) {
                    if (serves[j][p] != Literal.NEVER && tasks.get(j).shortest() > 0 && heads.mayOverlap(i, j)) {
                        engine.clause(
                                Literal.not(serves[i][p]),
                                Literal.not(serves[j][p]),
                                orders.before(i, j),
                                orders.before(j, i));
                    }
                }
            }
        }
        if (parts.size() > 1) {
            Cumulative.add(engine, Cumulative.constant(horizon, 1), parts);
        }
    }

    /** Whoever is asked for among the same people, or among some of them, is not more than there are. */
    private void enoughPeople() {
        Set<Set<Integer>> groups = new HashSet<>();
        Set<Integer> union = new TreeSet<>();
        for (Task task : tasks) {
            for (Role role : task.activity().modes().getFirst().roles()) {
                groups.add(eligible(role));
                union.addAll(eligible(role));
            }
        }
        var all = new ArrayList<>(groups);
        for (int a = 0; a < all.size() && all.size() < 12; a++) {
            for (int b = a + 1; b < all.size(); b++) {
                var both = new TreeSet<>(all.get(a));
                both.addAll(all.get(b));
                groups.add(both);
            }
        }
        groups.add(union);
        groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().mapToInt(p -> p).sorted().toArray())
                .sorted(Arrays::compare)
                .forEach(this::enough);
    }

    private Set<Integer> eligible(Role role) {
        var eligible = new TreeSet<Integer>();
        IntStream.range(0, people.size())
                .filter(p -> role.admits(people.get(p)))
                .forEach(eligible::add);
        return eligible;
    }

    private void enough(int[] group) {
        var parts = new ArrayList<Cumulative.Part>();
        for (Task task : tasks) {
            int least = task.activity().modes().stream()
                    .mapToInt(mode -> asked(mode, group))
                    .min()
                    .orElse(0);
            if (least > 0) {
                parts.add(CapacityModel.part(task, least));
            }
        }
        if (parts.size() > 1) {
            Cumulative.add(engine, Cumulative.constant(horizon, group.length), parts);
        }
    }

    private int asked(Mode mode, int[] group) {
        return mode.duration() == 0
                ? 0
                : mode.roles().stream()
                        .filter(role -> eligible(role).stream().allMatch(p -> Arrays.binarySearch(group, p) >= 0))
                        .mapToInt(Role::count)
                        .sum();
    }

    /** Variables of 0 and 1 that say who serves in a task. */
    int[] variables(int i) {
        return Arrays.stream(fills[i])
                .flatMap(Arrays::stream)
                .flatMapToLong(Arrays::stream)
                .filter(literal -> literal != Literal.NEVER)
                .mapToInt(literal -> Literal.side(literal) >> 1)
                .toArray();
    }
}
