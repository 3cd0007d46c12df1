package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.testing.RandomProjects;

final class StaffingTest {

    private static final int PROJECTS = 300;
    private static final int HORIZON = 60;

    private int teams;

    /** The same bias for everybody leaves the order as it is, but asks everybody. */
    @Test
    void askingFewFindsTheTeamsThatAskingEverybodyFinds() {
        for (long seed = 0; seed < PROJECTS; seed++) {
            var table = new Timetable(CompiledProject.of(RandomProjects.mixed(seed, 14)));
            var few = new Staffing(table);
            var everybody = new Staffing(table);
            Arrays.fill(everybody.bias(), 1);
            for (int activity = 0; activity < table.mode.length; activity++) {
                compare(table, few, everybody, activity, "seed " + seed);
            }
        }
        assertThat(teams).as("teams of people who could be others").isGreaterThan(PROJECTS);
    }

    private void compare(Timetable table, Staffing few, Staffing everybody, int activity, String seed) {
        int mode = table.project.activities().firstMode()[activity];
        int duration = table.project.activities().duration()[mode];
        few.begin();
        everybody.begin();
        int tick = 0;
        while (tick + duration < HORIZON) {
            int next = few.next(activity, mode, tick, duration);
            assertThat(next).as(seed).isEqualTo(everybody.next(activity, mode, tick, duration));
            if (next == tick) {
                assertThat(few.team()).as(seed).isEqualTo(everybody.team());
                teams += hasChoice(table.project.crew().roles()[mode]) ? 1 : 0;
                table.place(activity, mode, tick, few.team());
                return;
            }
            tick = Math.min(next, HORIZON);
        }
    }

    private static boolean hasChoice(Crew.Part[] parts) {
        return Arrays.stream(parts).anyMatch(part -> part.eligible().length > part.count());
    }
}
