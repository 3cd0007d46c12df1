package space.hamsafar.bench.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import space.hamsafar.campaign.assign.PanelPlan;
import space.hamsafar.campaign.assign.PanelPlanner;
import space.hamsafar.campaign.assign.PanelProblem;
import space.hamsafar.campaign.assign.Panelist;

/** Assigns 200 assessors to 25,000 applicants whose conflicts all differ, so that no two can be treated as one. */
final class AssignmentPart implements Part {
    private static final int APPLICANTS = 25_000;
    private static final int ASSESSORS = 200;
    private static final int EACH = 3;
    private static final double CONFLICT = 0.05;
    private static final double MOST_SECONDS = 5;
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "assignment";
    }

    @Override
    public List<Measure> run(Settings settings) {
        PanelProblem problem = problem(new SplittableRandom(settings.seed()));
        long begin = System.nanoTime();
        PanelPlan plan = PanelPlanner.plan(problem);
        double seconds = (System.nanoTime() - begin) / NANOS;
        int groups = Set.copyOf(problem.forbidden()).size();
        String found = switch (plan) {
            case PanelPlan.Assigned(var _, long cost) -> "cost " + cost;
            case PanelPlan.Impossible(String reason) -> reason;
        };
        return List.of(
                Measure.of(
                        name(),
                        APPLICANTS + " applicants (" + groups + " different sets of conflicts) x " + ASSESSORS
                                + " assessors, wall time",
                        ImportPart.seconds(seconds),
                        "at most " + ImportPart.seconds(MOST_SECONDS),
                        seconds <= MOST_SECONDS),
                Measure.of(
                        name(),
                        "every rule kept; " + found,
                        broken(problem, plan) + " broken",
                        "0 broken",
                        broken(problem, plan) == 0));
    }

    private static PanelProblem problem(SplittableRandom random) {
        int fair = APPLICANTS * EACH / ASSESSORS;
        List<Panelist> panel = IntStream.range(0, ASSESSORS)
                .mapToObj(i -> new Panelist("p" + i, fair + random.nextInt(fair / 4), random.nextInt(Panelist.BANDS)))
                .toList();
        List<BitSet> forbidden = new ArrayList<>();
        for (int i = 0; i < APPLICANTS; i++) {
            var one = new BitSet(ASSESSORS);
            IntStream.range(0, ASSESSORS)
                    .filter(_ -> random.nextDouble() < CONFLICT)
                    .forEach(one::set);
            forbidden.add(one);
        }
        List<String> applicants =
                IntStream.range(0, APPLICANTS).mapToObj(NoisyApplications::id).toList();
        return new PanelProblem(applicants, panel, EACH, forbidden);
    }

    /** How many rules the plan breaks, counted without the planner's help; all, if there is no plan. */
    private static int broken(PanelProblem problem, PanelPlan plan) {
        if (!(plan instanceof PanelPlan.Assigned(List<int[]> panels, long _))) {
            return problem.applicants().size();
        }
        int[] load = new int[problem.panel().size()];
        int broken = 0;
        for (int i = 0; i < panels.size(); i++) {
            Set<Integer> different = new HashSet<>();
            for (int assessor : panels.get(i)) {
                load[assessor]++;
                broken += different.add(assessor) ? 0 : 1;
                broken += problem.forbidden().get(i).get(assessor) ? 1 : 0;
            }
            broken += different.size() == problem.each() ? 0 : 1;
        }
        for (int i = 0; i < load.length; i++) {
            broken += load[i] <= problem.panel().get(i).most() ? 0 : 1;
        }
        return broken;
    }
}
