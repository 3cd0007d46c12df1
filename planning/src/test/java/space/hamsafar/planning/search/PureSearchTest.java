package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.check.Checker;

final class PureSearchTest {

    private static final int HORIZON = 400;

    @Test
    void givesTheSameForAnyNumberOfThreads() {
        for (long seed = 1; seed <= 3; seed++) {
            var project = random(seed, 25);
            // Enough work for the islands to trade members many times, and to double their populations.
            var alone = Planner.solve(project, new Limits(20_000, Optional.empty(), 3, seed, 1), Progress.NONE);
            var together = Planner.solve(project, new Limits(20_000, Optional.empty(), 3, seed, 3), Progress.NONE);
            assertThat(together.schedule()).as("seed %d", seed).isEqualTo(alone.schedule());
            assertThat(Checker.check(project, alone.schedule()))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void generatesNoMoreSchedulesThanItMay() {
        for (long work = 300; work < 320; work++) {
            var limits = new Limits(work, Optional.empty(), 1, 7, 1);
            assertThat(Planner.solve(random(7, 80, 1500), limits, Progress.NONE).schedulesTried())
                    .as("work %d", work)
                    .isLessThanOrEqualTo(work);
        }
    }

    @Test
    void largeProjectsToo() {
        // Large enough for every other island to graft.
        var project = random(9, 210, 1500);
        var alone = Planner.solve(project, new Limits(3000, Optional.empty(), 2, 9, 1), Progress.NONE);
        var together = Planner.solve(project, new Limits(3000, Optional.empty(), 2, 9, 2), Progress.NONE);
        assertThat(together.schedule()).isEqualTo(alone.schedule());
        assertThat(Checker.check(project, alone.schedule())).isEmpty();
    }

    @Test
    void graftsAndCrossesRespectPrecedences() {
        for (long seed = 1; seed <= 20; seed++) {
            var compiled = CompiledProject.of(random(seed, 30));
            var pure = PureProject.of(compiled, Bounds.of(compiled)).orElseThrow();
            var offspring = new Offspring(pure, new Randoms(seed, 0));
            offspring.draw();
            int[] mother = offspring.order.clone();
            offspring.draw();
            int[] father = offspring.order.clone();
            var randoms = new Randoms(seed, 1);
            for (int k = 0; k < 50; k++) {
                offspring.graft(mother, father, pure.after());
                assertThat(isInOrder(pure, offspring.order))
                        .as("graft, seed %d", seed)
                        .isTrue();
                int length = randoms.below(pure.count() + 1);
                int from = randoms.below(pure.count() - length + 1);
                offspring.cross(mother, father, from, length, pure.after());
                assertThat(isInOrder(pure, offspring.order))
                        .as("cross, seed %d", seed)
                        .isTrue();
            }
        }
    }

    /** Whether every activity stands in the order once, after all that must come before it. */
    private static boolean isInOrder(PureProject pure, int[] order) {
        var seen = new HashSet<Integer>();
        for (int i : order) {
            for (int earlier : pure.before()[i]) {
                if (!seen.contains(earlier)) {
                    return false;
                }
            }
            seen.add(i);
        }
        return seen.size() == pure.count() && order.length == pure.count();
    }

    @Test
    void moreWorkIsNeverWorse() {
        for (long seed = 1; seed <= 5; seed++) {
            var project = random(seed, 30);
            int before = Integer.MAX_VALUE;
            for (long work : new long[] {1, 50, 500, 5000}) {
                var solution = Planner.solve(project, Limits.ofWork(work, seed), Progress.NONE);
                assertThat(solution.objective().makespan())
                        .as("seed %d, work %d", seed, work)
                        .isLessThanOrEqualTo(before)
                        .isGreaterThanOrEqualTo(solution.makespanLowerBound());
                before = solution.objective().makespan();
            }
        }
    }

    @Test
    void boundSeesActivitiesThatNoResourceLetsOverlap() {
        // 24 units of work would fit into 8 ticks of 3 units, but two never fit beside each other.
        var project = Project.builder(100).add(Resource.of("rack", 3));
        for (String id : List.of("a", "b", "c")) {
            project.add(activity(id, 4, 2));
        }
        assertThat(bound(project.build())).isEqualTo(12);
    }

    @Test
    void boundSeesWorkBetweenHeadsAndTails() {
        // Everything that uses the rack lies between two waits: 5 + 12 / 2 + 5.
        var project = Project.builder(100).add(Resource.of("rack", 2));
        project.add(activity("first", 5, 0)).add(activity("last", 5, 0));
        for (int i = 0; i < 4; i++) {
            project.add(activity("use" + i, 3, 1));
            project.add(TimeLag.endToStart("first", "use" + i, 0));
            project.add(TimeLag.endToStart("use" + i, "last", 0));
        }
        assertThat(bound(project.build())).isEqualTo(16);
    }

    @Test
    void boundOfManyActivitiesSeesHeadsAndTails() {
        // As above, but with too many activities to look at intervals or pairs: 5 + 1200 * 3 / 2 + 5.
        var project = Project.builder(4000).add(Resource.of("rack", 2));
        project.add(longLived("first", 5, 0)).add(longLived("last", 5, 0));
        for (int i = 0; i < 1200; i++) {
            project.add(longLived("use" + i, 3, 1));
            project.add(TimeLag.endToStart("first", "use" + i, 0));
            project.add(TimeLag.endToStart("use" + i, "last", 0));
        }
        assertThat(bound(project.build())).isEqualTo(1810);
    }

    @Test
    void boundOfManyActivitiesSeesThoseThatNeedMoreThanHalf() {
        // The work would fit into 1920 ticks, but two never fit beside each other.
        var project = Project.builder(4000).add(Resource.of("rack", 15));
        for (int i = 0; i < 1200; i++) {
            project.add(longLived("use" + i, 3, 8));
        }
        assertThat(bound(project.build())).isEqualTo(3600);
    }

    @Test
    void boundIsNeverAboveTheShortestMakespanOfSmallProjects() {
        for (long seed = 1; seed <= 40; seed++) {
            var project = random(seed, 7);
            var solution = Planner.solve(project, Limits.ofWork(3000, seed), Progress.NONE);
            assertThat(bound(project))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(solution.objective().makespan());
        }
    }

    @Test
    void aScheduleThatIsTooLongIsGivenUp() {
        for (long seed = 1; seed <= 20; seed++) {
            var compiled = CompiledProject.of(random(seed, 30));
            var pure = PureProject.of(compiled, Bounds.of(compiled)).orElseThrow();
            var decoder = new PureDecoder(pure);
            int[] start = new int[pure.count()];
            int makespan = decoder.forward(pure.order(), start);
            assertThat(decoder.forward(pure.order(), start, makespan - 1))
                    .as("seed %d", seed)
                    .isGreaterThan(makespan - 1);
            assertThat(decoder.forward(pure.order(), start, makespan))
                    .as("seed %d", seed)
                    .isEqualTo(makespan);
        }
    }

    @Test
    void firstNewsIsAScheduleAndNoneIsWorseThanTheOneBefore() {
        var news = new ArrayList<Integer>();
        Planner.solve(random(4, 30), Limits.ofWork(2000, 1).withThreads(1), (best, share) -> news.add(best.makespan()));
        assertThat(news).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static int bound(Project project) {
        return Planner.solve(project, Limits.ofWork(1, 1), Progress.NONE).makespanLowerBound();
    }

    private static Activity activity(String id, int duration, int amount) {
        List<Demand> demands = amount == 0 ? List.of() : List.of(new Demand("rack", amount));
        return Activity.of(id, Mode.of(duration, demands, List.of()), HORIZON);
    }

    private static Activity longLived(String id, int duration, int amount) {
        List<Demand> demands = amount == 0 ? List.of() : List.of(new Demand("rack", amount));
        return Activity.of(id, Mode.of(duration, demands, List.of()), 4000);
    }

    private static Project random(long seed, int size) {
        return random(seed, size, HORIZON);
    }

    private static Project random(long seed, int size, int horizon) {
        var random = new SplittableRandom(seed);
        var builder = Project.builder(horizon).add(Resource.of("rack", 6)).add(Resource.of("power", 40));
        for (int i = 0; i < size; i++) {
            var demands = new ArrayList<Demand>();
            demands.add(new Demand("rack", 1 + random.nextInt(4)));
            demands.add(new Demand("power", 1 + random.nextInt(20)));
            builder.add(Activity.of("a" + i, Mode.of(1 + random.nextInt(9), demands, List.of()), horizon));
            for (int k = 0; k < i; k++) {
                if (random.nextInt(8) == 0) {
                    builder.add(TimeLag.endToStart("a" + k, "a" + i, random.nextInt(2)));
                }
            }
        }
        return builder.build();
    }
}
