package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import space.hamsafar.planning.Objective;

/**
 * A genetic search for pure projects: orders are crossed by taking a block from another parent, changed a little and
 * improved by justification. When the population has become alike it grows by new random members. Not thread-safe.
 */
final class PureIsland {

    private static final int FIRST_SIZE = 40;
    private static final int GREATEST_SIZE = 2000;
    private static final int PATIENCE = 40;

    private final PureProject project;
    private final int island;
    private final Watch watch;
    private final Randoms randoms;
    private final Justification justification;
    private final List<Member> members = new ArrayList<>();
    private final boolean[] taken;
    private final int[] place;

    private Member best;
    private long schedules;

    /** One schedule: an order that respects the precedences, and what it gives. */
    private record Member(int[] order, int[] start, int makespan) {

        boolean isLike(Member other) {
            return makespan == other.makespan && Arrays.equals(start, other.start);
        }
    }

    PureIsland(PureProject project, int island, long seed, Watch watch) {
        this.project = project;
        this.island = island;
        this.watch = watch;
        randoms = new Randoms(seed, island);
        justification = new Justification(project);
        taken = new boolean[project.count()];
        place = new int[project.count()];
        for (int k = 0; k < place.length; k++) {
            place[project.order()[k]] = k;
        }
        best = improved(project.order().clone());
    }

    Outcome run() {
        watch.report(island, schedules, objective());
        members.add(best);
        int size = FIRST_SIZE;
        while (goesOn()) {
            fill(size);
            evolve();
            size = Math.min(GREATEST_SIZE, size * 2);
            thin(size / 4);
        }
        return new Outcome(snapshot(), schedules);
    }

    private boolean goesOn() {
        return watch.goesOn(island, schedules, objective());
    }

    private void fill(int size) {
        while (members.size() < size && goesOn()) {
            members.add(improved(sampled()));
            report();
        }
    }

    /** Crosses members until too many children in a row were no better than the worst. */
    private void evolve() {
        int idle = 0;
        while (idle < PATIENCE + members.size() && goesOn()) {
            Member mother = pick();
            Member father = pick();
            Member child = improved(mutated(crossed(mother.order, father.order)));
            idle = admit(child) ? 0 : idle + 1;
            report();
        }
    }

    private void thin(int size) {
        members.sort(Comparator.comparingInt(Member::makespan));
        while (members.size() > size) {
            members.removeLast();
        }
    }

    private Member improved(int[] order) {
        int[] start = new int[order.length];
        int makespan = justification.improve(order, start);
        schedules += Justification.SCHEDULES;
        var member = new Member(order, start, makespan);
        if (schedules == Justification.SCHEDULES || makespan < best.makespan) {
            best = member;
        }
        return member;
    }

    private Member pick() {
        Member one = members.get(randoms.below(members.size()));
        Member two = members.get(randoms.below(members.size()));
        return one.makespan <= two.makespan ? one : two;
    }

    /** Puts a child in the place of the worst member, unless it is worse still or there already. */
    private boolean admit(Member child) {
        int worst = 0;
        for (int k = 0; k < members.size(); k++) {
            Member member = members.get(k);
            if (member.isLike(child)) {
                return false;
            }
            worst = member.makespan > members.get(worst).makespan ? k : worst;
        }
        if (child.makespan > members.get(worst).makespan) {
            return false;
        }
        boolean better = child.makespan < members.get(worst).makespan;
        members.set(worst, child);
        return better;
    }

    /** The mother's order, but for a block whose members come in the father's order. */
    private int[] crossed(int[] mother, int[] father) {
        int n = mother.length;
        int length = n / 4 + randoms.below(n / 2 + 1);
        int from = randoms.below(n - length + 1);
        int[] child = new int[n];
        Arrays.fill(taken, false);
        for (int k = 0; k < from; k++) {
            child[k] = mother[k];
            taken[mother[k]] = true;
        }
        int next = from;
        for (int k = 0; k < n && next < from + length; k++) {
            if (!taken[father[k]]) {
                child[next++] = father[k];
                taken[father[k]] = true;
            }
        }
        for (int k = 0; k < n; k++) {
            if (!taken[mother[k]]) {
                child[next++] = mother[k];
            }
        }
        return child;
    }

    private int[] mutated(int[] order) {
        for (int k = 1; k < order.length; k++) {
            if (randoms.chance(0.05) && !precedes(order[k - 1], order[k])) {
                int kept = order[k];
                order[k] = order[k - 1];
                order[k - 1] = kept;
            }
        }
        return order;
    }

    private boolean precedes(int first, int second) {
        for (int next : project.after()[first]) {
            if (next == second) {
                return true;
            }
        }
        return false;
    }

    /** A random order: of what could come next, the best by latest start of a few drawn at random. */
    private int[] sampled() {
        int n = project.count();
        int[] waiting = new int[n];
        int[] order = new int[n];
        int[] ready = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            waiting[i] = project.before()[i].length;
            if (waiting[i] == 0) {
                ready[count++] = i;
            }
        }
        int draws = 1 + randoms.below(4);
        for (int k = 0; k < n; k++) {
            int best = randoms.below(count);
            for (int d = 1; d < draws; d++) {
                int other = randoms.below(count);
                best = place[ready[other]] < place[ready[best]] ? other : best;
            }
            int next = ready[best];
            ready[best] = ready[--count];
            order[k] = next;
            for (int follower : project.after()[next]) {
                if (--waiting[follower] == 0) {
                    ready[count++] = follower;
                }
            }
        }
        return order;
    }

    private void report() {
        if (schedules % (64 * Justification.SCHEDULES) == 0) {
            watch.report(island, schedules, objective());
        }
    }

    private Objective objective() {
        return new Objective(0, 0, 0, best.makespan, 0, 0);
    }

    private Snapshot snapshot() {
        int n = project.count();
        int[] mode = new int[n];
        Arrays.setAll(mode, i -> project.compiled().activities().firstMode()[i]);
        int[][] nobody = new int[n][0];
        return new Snapshot(mode, best.start, nobody, objective());
    }
}
