package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Proves that no choice of modes of the mandatory activities keeps to two supplies together. */
final class SupplyProof {

    /** Steps that a proof may take; beyond them nothing is said. */
    private static final long MOST_WORK = 5_000_000;

    private static final int FAR = Integer.MAX_VALUE / 2;

    private final CompiledProject project;
    private final Supplies supplies;

    private SupplyProof(CompiledProject project) {
        this.project = project;
        supplies = Supplies.of(project.stores());
    }

    /** Why no complete schedule exists, one sentence for each pair; empty if each pair suffices for itself. */
    static List<String> reasons(CompiledProject project) {
        var proof = new SupplyProof(project);
        var reasons = new ArrayList<String>();
        int count = proof.supplies.count();
        for (int a = 0; a < count; a++) {
            for (int b = a; b < count; b++) {
                if (!proof.suffice(a, b)) {
                    reasons.add("no choice of modes keeps to what there is of " + proof.name(a)
                            + (a == b ? "" : " and " + proof.name(b) + " together"));
                }
            }
        }
        return reasons;
    }

    private String name(int supply) {
        return project.stores().reservoirs().get(supplies.reservoir()[supply]).id();
    }

    /** Activity by activity, keeps the least use of one supply for each use of the other. */
    private boolean suffice(int first, int second) {
        int capacity = supplies.capacity()[first];
        if ((capacity + 1L) * project.activities().duration().length > MOST_WORK) {
            return true;
        }
        ActivityTable activities = project.activities();
        int[] least = new int[capacity + 1];
        for (int i = 0; i < project.count(); i++) {
            if (activities.isMandatory(i)) {
                int[] with = new int[capacity + 1];
                Arrays.fill(with, FAR);
                for (int m = activities.firstMode()[i]; m < activities.firstMode()[i + 1]; m++) {
                    if (!activities.impossible()[m]) {
                        add(least, supplies.use()[m][first], supplies.use()[m][second], with);
                    }
                }
                least = with;
            }
        }
        return least[capacity] <= supplies.capacity()[second];
    }

    private static void add(int[] least, int use, int other, int[] with) {
        for (int used = use; used < least.length; used++) {
            with[used] = (int) Math.min(with[used], Math.min(FAR, (long) least[used - use] + other));
        }
    }
}
