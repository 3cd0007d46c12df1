package space.hamsafar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.search.Limits;

final class ReadersTest {

    private static final Limits LIMITS = Limits.ofWork(200, 3);

    @Test
    void readsMinimumAndMaximumTimeLags() {
        var instance = Format.MAX.read("ubo/tiny.sch", TinyFiles.MAX);
        Project project = instance.project();
        assertThat(instance.name()).isEqualTo("tiny");
        assertThat(instance.family()).isEqualTo("max");
        assertThat(project.activities()).extracting(a -> a.id()).containsExactly("0", "1", "2", "3", "4");
        assertThat(project.lags())
                .contains(
                        new TimeLag("1", Point.START, "2", Point.START, 3, TimeLag.NO_MAXIMUM),
                        new TimeLag("2", Point.START, "1", Point.START, -4, TimeLag.NO_MAXIMUM));
        // Job 2 ends 5 ticks after job 1 starts at the earliest, and job 3 fits beside neither.
        assertThat(makespan(instance)).isEqualTo(6);
    }

    @Test
    void readsModesAndNonRenewableResources() {
        var instance = Format.MULTI_MODE.read("tiny.mm", TinyFiles.MULTI_MODE);
        Project project = instance.project();
        assertThat(project.reservoirs()).containsExactly(new Reservoir("N1", 5, 0, 5));
        var quick = project.activities().get(1).modes().getFirst();
        assertThat(quick.id()).isEqualTo("1");
        assertThat(quick.demands()).containsExactly(new Demand("R1", 2));
        assertThat(quick.changes()).containsExactly(new LevelChange("N1", Point.START, -4));
        // Both quick modes take 8 of 5 units: one job must be slow.
        assertThat(makespan(instance)).isEqualTo(6);
    }

    @Test
    void readsTheOtherWayToWriteModes() {
        assertThat(Format.MULTI_MODE.read("tiny.mm", TinyFiles.MULTI_MODE_TABS).project())
                .isEqualTo(
                        Format.MULTI_MODE.read("tiny.mm", TinyFiles.MULTI_MODE).project());
    }

    @Test
    void readsPattersonsFormatWhateverTheLineBreaks() {
        var instance = Format.PATTERSON.read("tiny.rcp", TinyFiles.PATTERSON);
        assertThat(instance.project().lags())
                .containsExactly(
                        TimeLag.endToStart("1", "2", 0),
                        TimeLag.endToStart("1", "3", 0),
                        TimeLag.endToStart("2", "4", 0),
                        TimeLag.endToStart("3", "4", 0));
        assertThat(makespan(instance)).isEqualTo(5);
        String oneLine = TinyFiles.PATTERSON.replace('\n', ' ');
        assertThat(Format.PATTERSON.read("tiny.rcp", oneLine).project()).isEqualTo(instance.project());
    }

    @Test
    void readsConsumptionAndProductionButNotThatOfDummies() {
        var instance = Format.RESERVOIR.read("tiny.rcp", TinyFiles.RESERVOIR);
        assertThat(instance.project().reservoirs()).containsExactly(new Reservoir("Q1", 1, 0, 6));
        assertThat(instance.project().activities().getFirst().modes().getFirst().changes())
                .isEmpty();
        assertThat(instance.project().activities().get(1).modes().getFirst().changes())
                .containsExactly(new LevelChange("Q1", Point.START, -3), new LevelChange("Q1", Point.END, 1));
        // Job 2 takes 3 where 1 is, so it waits for job 3 to produce.
        assertThat(makespan(instance)).isEqualTo(6);
    }

    @Test
    void readsPeopleWithSkills() {
        var instance = Format.MSPSP.read("tiny.dzn", TinyFiles.MSPSP);
        Project project = instance.project();
        assertThat(project.people()).extracting(p -> p.skills().size()).containsExactly(2, 1);
        assertThat(project.activities().get(1).modes().getFirst().roles()).containsExactly(Role.ofSkill("S1", "S1", 1));
        // Jobs 2 and 3 both need the only one who masters skill 1.
        assertThat(makespan(instance)).isEqualTo(5);
    }

    private static @Nullable Integer makespan(Instance instance) {
        return BenchSolve.solve(instance, LIMITS).objective();
    }
}
