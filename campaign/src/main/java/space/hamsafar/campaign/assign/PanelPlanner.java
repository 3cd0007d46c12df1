package space.hamsafar.campaign.assign;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the cheapest assignment by a flow.
 *
 * <p>Applicants whom the same assessors may score are alike, so that a group of them is one node:
 *
 * <pre>
 *  source ─▶ group of m ─▶ group × band ─▶ assessor ─▶ sink
 *       m·each     m at 0, m at 2, m at 4     m      fair share at 0, the rest at 1
 * </pre>
 *
 * A flow through a group is dealt out in turn, assessor after assessor: since no assessor has more than m, nobody gets
 * one twice, and since a band comes in one run, the bands are spread as evenly as the flow says.
 */
public final class PanelPlanner {
    private static final int SAME_BAND = 2;
    private static final int BEYOND_SHARE = 1;

    private final PanelProblem problem;
    private final List<Group> groups;
    private final MinCostFlow network;
    private final int sink;

    private record Group(BitSet forbidden, List<Integer> applicants, List<int[]> arcs) {}

    private PanelPlanner(PanelProblem problem) {
        this.problem = problem;
        this.groups = groups(problem);
        int nodes = 2 + groups.size() * (1 + Panelist.BANDS) + problem.panel().size();
        this.sink = nodes - 1;
        this.network = new MinCostFlow(nodes);
    }

    /** The cheapest assignment, or why there is none. The same problem gives the same answer. */
    public static PanelPlan plan(PanelProblem problem) {
        return new PanelPlanner(problem).plan();
    }

    private static List<Group> groups(PanelProblem problem) {
        Map<BitSet, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < problem.applicants().size(); i++) {
            groups.computeIfAbsent(
                            problem.forbidden().get(i), key -> new Group(key, new ArrayList<>(), new ArrayList<>()))
                    .applicants()
                    .add(i);
        }
        return List.copyOf(groups.values());
    }

    private PanelPlan plan() {
        for (int group = 0; group < groups.size(); group++) {
            addGroup(group);
        }
        int wanted = problem.applicants().size() * problem.each();
        addAssessors(wanted);
        int found = network.solve(0, sink);
        return found < wanted ? new PanelPlan.Impossible(reason(wanted - found)) : assigned();
    }

    private void addGroup(int index) {
        Group group = groups.get(index);
        int size = group.applicants().size();
        network.arc(0, groupNode(index), size * problem.each(), 0);
        for (int band = 0; band < Panelist.BANDS; band++) {
            int node = bandNode(index, band);
            for (int nth = 0; nth < problem.each(); nth++) {
                network.arc(groupNode(index), node, size, SAME_BAND * nth);
            }
            for (int assessor = 0; assessor < problem.panel().size(); assessor++) {
                if (problem.panel().get(assessor).band() == band
                        && !group.forbidden().get(assessor)) {
                    group.arcs().add(new int[] {assessor, network.arc(node, assessorNode(assessor), size, 0)});
                }
            }
        }
    }

    private void addAssessors(int wanted) {
        int share = fairShare(wanted);
        for (int assessor = 0; assessor < problem.panel().size(); assessor++) {
            Panelist one = problem.panel().get(assessor);
            int within = one.upTo(share);
            network.arc(assessorNode(assessor), sink, within, 0);
            network.arc(assessorNode(assessor), sink, one.free() - within, BEYOND_SHARE);
        }
    }

    /** The smallest load with which all together can give so many scores, were there no conflicts. */
    private int fairShare(int wanted) {
        int share = 0;
        int most = problem.panel().stream().mapToInt(Panelist::most).max().orElse(0);
        while (share < most && room(share) < wanted) {
            share++;
        }
        return share;
    }

    private long room(int load) {
        return problem.panel().stream().mapToLong(one -> one.upTo(load)).sum();
    }

    private int groupNode(int group) {
        return 1 + group * (1 + Panelist.BANDS);
    }

    private int bandNode(int group, int band) {
        return groupNode(group) + 1 + band;
    }

    private int assessorNode(int assessor) {
        return 1 + groups.size() * (1 + Panelist.BANDS) + assessor;
    }

    private PanelPlan assigned() {
        List<int[]> panels =
                new ArrayList<>(IntStream.range(0, problem.applicants().size())
                        .mapToObj(_ -> new int[problem.each()])
                        .toList());
        for (Group group : groups) {
            int size = group.applicants().size();
            int dealt = 0;
            for (int[] arc : group.arcs()) {
                for (int unit = network.flow(arc[1]); unit > 0; unit--) {
                    panels.get(group.applicants().get(dealt % size))[dealt / size] = arc[0];
                    dealt++;
                }
            }
        }
        return new PanelPlan.Assigned(panels, network.cost());
    }

    /** A smallest cut in words: these applicants have only these assessors, who can take only so many. */
    private String reason(int missing) {
        boolean[] reached = network.reachable(0);
        List<Integer> stuck = new ArrayList<>();
        var full = new BitSet();
        int fewest = Integer.MAX_VALUE;
        for (int group = 0; group < groups.size(); group++) {
            if (reached[groupNode(group)]) {
                stuck.addAll(groups.get(group).applicants());
                fewest = Math.min(fewest, groups.get(group).arcs().size());
            }
        }
        for (int assessor = 0; assessor < problem.panel().size(); assessor++) {
            full.set(assessor, reached[assessorNode(assessor)]);
        }
        int can = full.stream()
                .map(assessor -> problem.panel().get(assessor).free())
                .sum();
        String who = stuck.size() + (stuck.size() == 1 ? " applicant (" : " applicants (")
                + some(stuck.stream().map(problem.applicants()::get).toList()) + ")";
        String loads = full.isEmpty()
                ? ""
                : "; the assessors open to them, "
                        + some(full.stream()
                                .mapToObj(assessor ->
                                        problem.panel().get(assessor).id())
                                .toList())
                        + ", can take " + can + " in all";
        String few = fewest < problem.each()
                ? "; somebody among them has only " + fewest + " assessors without conflict"
                : "";
        return missing + " scores cannot be given: " + who + " need " + problem.each() + " assessors each" + few + loads
                + ": add assessors, or let them take more";
    }

    private static String some(List<String> names) {
        String first = names.stream().limit(5).collect(Collectors.joining(", "));
        return names.size() > 5 ? first + " and " + (names.size() - 5) + " more" : first;
    }
}
