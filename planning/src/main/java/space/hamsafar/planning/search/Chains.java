package space.hamsafar.planning.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Activities that require one another: all of them are done, or none. They stand in an order in which lags with a minimum
 * of at least nothing lead from an earlier to a later one.
 *
 * <pre>
 *   readout ⇄ draw ⇄ freezer         draw, freezer, readout
 *   draw → freezer within 30 min  =
 *   freezer → readout after 24 h
 * </pre>
 */
final class Chains {

    private static final int[] NONE = {};

    private final Links.Lag[] lags;
    private final int[][] lagsOf;
    private final int[][] required;

    private Chains(Links.Lag[] lags, int[][] lagsOf, int[][] required) {
        this.lags = lags;
        this.lagsOf = lagsOf;
        this.required = required;
    }

    /** The chain of each activity; empty where it stands alone. */
    static int[][] of(Links.Lag[] lags, int[][] lagsOf, int[][] required) {
        var chains = new Chains(lags, lagsOf, required);
        int[][] chainOf = new int[required.length][];
        Arrays.fill(chainOf, NONE);
        boolean[] seen = new boolean[required.length];
        for (int i = 0; i < required.length; i++) {
            List<Integer> members = seen[i] ? List.of() : chains.around(i, seen);
            if (members.size() > 1) {
                int[] chain = chains.inOrder(members);
                members.forEach(member -> chainOf[member] = chain);
            }
        }
        return chainOf;
    }

    private List<Integer> around(int first, boolean[] seen) {
        var members = new ArrayList<Integer>();
        var waiting = new ArrayDeque<Integer>(List.of(first));
        seen[first] = true;
        while (!waiting.isEmpty()) {
            int member = waiting.remove();
            members.add(member);
            for (int other : required[member]) {
                if (!seen[other] && Arrays.stream(required[other]).anyMatch(back -> back == member)) {
                    seen[other] = true;
                    waiting.add(other);
                }
            }
        }
        members.sort(null);
        return members;
    }

    /** Always the first member that no lag puts after another one that is left. */
    private int[] inOrder(List<Integer> members) {
        var left = new ArrayList<>(members);
        int[] order = new int[members.size()];
        for (int k = 0; k < order.length; k++) {
            Integer next = left.stream()
                    .filter(member -> !isPreceded(member, left))
                    .findFirst()
                    .orElse(left.getFirst());
            order[k] = next;
            left.remove(next);
        }
        return order;
    }

    private boolean isPreceded(int member, List<Integer> left) {
        for (int k : lagsOf[member]) {
            Links.Lag lag = lags[k];
            if (lag.to() == member && lag.from() != member && lag.minimum() >= 0 && left.contains(lag.from())) {
                return true;
            }
        }
        return false;
    }
}
