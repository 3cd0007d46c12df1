package space.hamsafar.campaign.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelPlannerTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void isAsCheapAsTheBestOfAllAssignments(long seed) {
        PanelProblem problem = random(new Random(seed), 4, 5, 2);
        long best = cheapest(problem, 0, new int[4][], new int[5]);

        switch (PanelPlanner.plan(problem)) {
            case PanelPlan.Assigned(List<int[]> panels, long cost) -> {
                assertKeepsTheRules(problem, panels);
                assertThat(cost).as("seed %d", seed).isEqualTo(best).isEqualTo(cost(problem, panels));
            }
            case PanelPlan.Impossible(String reason) -> {
                assertThat(best).as("seed %d: %s", seed, reason).isEqualTo(Long.MAX_VALUE);
                assertThat(reason).contains("scores cannot be given", "need 2 assessors each");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void keepsConflictsAndLoadsOfALargerPanel(long seed) {
        PanelProblem problem = random(new Random(seed), 900, 60, 3);

        assertThat(PanelPlanner.plan(problem)).isInstanceOfSatisfying(PanelPlan.Assigned.class, plan -> {
            assertKeepsTheRules(problem, plan.panels());
            assertThat(plan.cost()).isEqualTo(cost(problem, plan.panels()));
        });
    }

    @Test
    void saysWhoIsShortOfAssessorsWhenLoadsAreFull() {
        var problem = new PanelProblem(
                List.of("A-1", "A-2"),
                List.of(new Panelist("x", 1, 1), new Panelist("y", 2, 1)),
                2,
                List.of(new BitSet(), new BitSet()));

        assertThat(PanelPlanner.plan(problem))
                .isInstanceOfSatisfying(
                        PanelPlan.Impossible.class,
                        none -> assertThat(none.reason())
                                .contains("1 scores", "A-1, A-2", "need 2", "x", "take 1 in all"));
    }

    @Test
    void saysWhoHasTooManyConflicts() {
        var conflict = new BitSet();
        conflict.set(0);
        var problem = new PanelProblem(
                List.of("A-1", "A-2"),
                List.of(new Panelist("x", 9, 0), new Panelist("y", 9, 1), new Panelist("z", 9, 2)),
                3,
                List.of(conflict, new BitSet()));

        assertThat(PanelPlanner.plan(problem))
                .isInstanceOfSatisfying(
                        PanelPlan.Impossible.class,
                        none -> assertThat(none.reason())
                                .contains("1 applicant (A-1)", "only 2 assessors without conflict"));
    }

    @Test
    void panelsMixTheBandsOfStrictness() {
        var panel = IntStream.range(0, 9)
                .mapToObj(i -> new Panelist("p" + i, 40, i / 3))
                .toList();
        var none = IntStream.range(0, 90).mapToObj(_ -> new BitSet()).toList();
        var problem =
                new PanelProblem(IntStream.range(0, 90).mapToObj(i -> "A-" + i).toList(), panel, 3, none);

        assertThat(PanelPlanner.plan(problem)).isInstanceOfSatisfying(PanelPlan.Assigned.class, plan -> {
            assertThat(plan.cost()).isZero();
            assertThat(plan.panels())
                    .allSatisfy(one -> assertThat(
                                    Arrays.stream(one).map(i -> panel.get(i).band()))
                            .containsExactlyInAnyOrder(0, 1, 2));
        });
    }

    @Test
    void loadsAreEvenAmongThoseWhoCanTakeMore() {
        var panel = List.of(
                new Panelist("x", 10, 1),
                new Panelist("y", 100, 1),
                new Panelist("z", 100, 1),
                new Panelist("w", 100, 1));
        List<BitSet> none = IntStream.range(0, 50).mapToObj(_ -> new BitSet()).toList();
        var problem =
                new PanelProblem(IntStream.range(0, 50).mapToObj(i -> "A-" + i).toList(), panel, 2, none);

        assertThat(loads(problem)).containsExactly(10, 30, 30, 30);
    }

    @Test
    void whoHasManyAlreadyGetsFewer() {
        var panel = List.of(new Panelist("x", 50, 30, 1), new Panelist("y", 50, 20, 1), new Panelist("z", 12, 10, 1));
        List<BitSet> none = IntStream.range(0, 14).mapToObj(_ -> new BitSet()).toList();
        var problem =
                new PanelProblem(IntStream.range(0, 14).mapToObj(i -> "A-" + i).toList(), panel, 1, none);

        assertThat(loads(problem)).containsExactly(1, 11, 2);
    }

    private static int[] loads(PanelProblem problem) {
        int[] load = new int[problem.panel().size()];
        if (PanelPlanner.plan(problem) instanceof PanelPlan.Assigned(List<int[]> panels, long _)) {
            panels.forEach(one -> Arrays.stream(one).forEach(assessor -> load[assessor]++));
        }
        return load;
    }

    private static void assertKeepsTheRules(PanelProblem problem, List<int[]> panels) {
        int[] load = new int[problem.panel().size()];
        for (int i = 0; i < panels.size(); i++) {
            BitSet forbidden = problem.forbidden().get(i);
            assertThat(Arrays.stream(panels.get(i)).distinct().count()).isEqualTo(problem.each());
            assertThat(Arrays.stream(panels.get(i))).noneMatch(forbidden::get);
            Arrays.stream(panels.get(i)).forEach(assessor -> load[assessor]++);
        }
        for (int i = 0; i < load.length; i++) {
            assertThat(load[i]).isLessThanOrEqualTo(problem.panel().get(i).most());
        }
    }

    private static PanelProblem random(Random random, int applicants, int assessors, int each) {
        var panel = new ArrayList<Panelist>();
        int fair = applicants * each / assessors + 1;
        for (int i = 0; i < assessors; i++) {
            panel.add(new Panelist("p" + i, fair + random.nextInt(3) - (applicants < 10 ? 1 : 0), random.nextInt(3)));
        }
        var forbidden = new ArrayList<BitSet>();
        for (int i = 0; i < applicants; i++) {
            var one = new BitSet();
            for (int j = 0; j < assessors; j++) {
                one.set(j, random.nextDouble() < (applicants < 10 ? 0.3 : 0.05));
            }
            forbidden.add(one);
        }
        return new PanelProblem(
                IntStream.range(0, applicants).mapToObj(i -> "A-" + i).toList(), panel, each, forbidden);
    }

    private static long cheapest(PanelProblem problem, int at, int[][] panels, int[] load) {
        if (at == panels.length) {
            return cost(problem, List.of(panels));
        }
        long best = Long.MAX_VALUE;
        for (int a = 0; a < problem.panel().size(); a++) {
            for (int b = a + 1; b < problem.panel().size(); b++) {
                boolean isAllowed = !problem.forbidden().get(at).get(a)
                        && !problem.forbidden().get(at).get(b);
                if (isAllowed
                        && load[a] < problem.panel().get(a).most()
                        && load[b] < problem.panel().get(b).most()) {
                    load[a]++;
                    load[b]++;
                    panels[at] = new int[] {a, b};
                    best = Math.min(best, cheapest(problem, at + 1, panels, load));
                    load[a]--;
                    load[b]--;
                }
            }
        }
        return best;
    }

    private static int room(PanelProblem problem, int level) {
        return problem.panel().stream()
                .mapToInt(one -> Math.min(one.most(), level))
                .sum();
    }

    private static long cost(PanelProblem problem, List<int[]> panels) {
        int[] load = new int[problem.panel().size()];
        long cost = 0;
        for (int[] one : panels) {
            int[] bands = new int[Panelist.BANDS];
            for (int assessor : one) {
                cost += 2L * bands[problem.panel().get(assessor).band()]++;
                load[assessor]++;
            }
        }
        int wanted = panels.size() * problem.each();
        int level = 0;
        while (level < 100 && room(problem, level) < wanted) {
            level++;
        }
        int share = level;
        return cost + Arrays.stream(load).map(l -> Math.max(0, l - share)).sum();
    }
}
