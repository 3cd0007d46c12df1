package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.SetUpTime;

/** The search on a resource with set-up times, where the best order is known. */
final class SetUpSearchTest {

    private static final int LENGTH = 2;

    private static Project simulator(int uses, List<String> states, List<SetUpTime> times) {
        var builder = Project.builder(200).add(new Resource("simulator", List.of(new CapacityStep(0, 1)), times));
        for (int k = 0; k < uses; k++) {
            var demand = new Demand("simulator", 1, states.get(k % states.size()));
            builder.add(Activity.of("a" + k, Mode.of(LENGTH, List.of(demand), List.of()), 200));
        }
        return builder.build();
    }

    @Test
    void usesInOneStateAreTakenTogether() {
        var project = simulator(
                9,
                List.of("docking", "walk", "arm"),
                List.of(
                        new SetUpTime("docking", "walk", 3),
                        new SetUpTime("walk", "arm", 3),
                        new SetUpTime("arm", "docking", 3),
                        new SetUpTime("walk", "docking", 20),
                        new SetUpTime("docking", "arm", 6),
                        new SetUpTime("arm", "walk", 6)));
        var found = Planner.solve(project, Limits.ofWork(3000, 1), Progress.NONE);
        assertThat(found.objective().makespan()).isEqualTo(9 * LENGTH + 3 + 3);
    }

    @Test
    void aSetUpIsNeededOneWayOnly() {
        var project = simulator(6, List.of("dry", "wet"), List.of(new SetUpTime("wet", "dry", 50)));
        var found = Planner.solve(project, Limits.ofWork(1000, 1), Progress.NONE);
        assertThat(found.objective().makespan()).isEqualTo(6 * LENGTH);
    }
}
