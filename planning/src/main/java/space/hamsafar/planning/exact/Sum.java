package space.hamsafar.planning.exact;

import java.util.List;

/**
 * Keeps a sum of weights within a limit: of each group exactly one literal holds, and its weight counts. Not
 * thread-safe.
 */
final class Sum implements Propagator {

    private final Trail trail;
    private final Group[] groups;
    private final long limit;
    private final int[] least;
    private final Literals why = new Literals();

    /** Literals of which exactly one holds, and what each weighs. */
    record Group(long[] literals, int[] weights) {

        /** A weight that counts if a literal holds. */
        static Group of(long literal, int weight) {
            return new Group(new long[] {literal, Literal.not(literal)}, new int[] {weight, 0});
        }
    }

    private Sum(Trail trail, List<Group> groups, long limit) {
        this.trail = trail;
        this.groups = groups.toArray(Group[]::new);
        this.limit = limit;
        least = new int[this.groups.length];
    }

    /** Adds such a constraint to an engine. */
    static void add(Engine engine, List<Group> groups, long limit) {
        int id = engine.add(new Sum(engine.trail, groups, limit));
        for (Group group : groups) {
            for (long literal : group.literals) {
                engine.listen(id, 0, Literal.side(literal) ^ 1);
            }
        }
    }

    @Override
    public void touch(int part) {
        // Everything is added up anew each time.
    }

    @Override
    public boolean propagate() {
        long total = 0;
        for (int g = 0; g < groups.length; g++) {
            least[g] = least(groups[g]);
            total += least[g];
        }
        if (total > limit) {
            explain(-1, total - limit - 1);
            return trail.raise(Literal.NEVER, trail.listed(why));
        }
        for (int g = 0; g < groups.length; g++) {
            Group group = groups[g];
            for (int k = 0; k < group.literals.length; k++) {
                long excess = total - least[g] + group.weights[k] - limit;
                if (excess > 0 && !trail.isFalse(group.literals[k])) {
                    explain(g, excess - 1);
                    if (!trail.raise(Literal.not(group.literals[k]), trail.listed(why))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int least(Group group) {
        int smallest = Integer.MAX_VALUE;
        for (int k = 0; k < group.literals.length; k++) {
            if (!trail.isFalse(group.literals[k])) {
                smallest = Math.min(smallest, group.weights[k]);
            }
        }
        // Where all are false another constraint fails.
        return smallest == Integer.MAX_VALUE ? 0 : smallest;
    }

    private void explain(int excluded, long spare) {
        long slack = spare;
        why.clear();
        for (int g = 0; g < groups.length; g++) {
            if (g != excluded) {
                Group group = groups[g];
                int root = Integer.MAX_VALUE;
                for (int k = 0; k < group.literals.length; k++) {
                    if (!trail.isRoot(Literal.not(group.literals[k]))) {
                        root = Math.min(root, group.weights[k]);
                    }
                }
                if (least[g] - root <= slack) {
                    slack -= Math.max(0, least[g] - root);
                } else {
                    require(group, least[g]);
                }
            }
        }
    }

    private void require(Group group, int weight) {
        for (int k = 0; k < group.literals.length; k++) {
            if (group.weights[k] < weight) {
                why.add(Literal.not(group.literals[k]));
            }
        }
    }
}
