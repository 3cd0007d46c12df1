package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.testing.RandomProjects;

final class LimitsTest {

    @Test
    void spentCpuTimeStopsTheSearchAfterAFirstSchedule() {
        var project = RandomProjects.mixed(5, 12);
        var limits = Limits.ofCpuTime(Duration.ZERO, Duration.ofDays(1), 5, 1);
        assertThat(Planner.solve(project, limits, Progress.NONE).schedulesTried())
                .isPositive()
                .isLessThan(20);
    }

    @Test
    void cpuTimeEndsASearchThatNothingElseWouldEnd() {
        var project = RandomProjects.mixed(5, 12);
        var limits = new Limits(Long.MAX_VALUE, Optional.empty(), Optional.of(Duration.ofMillis(60)), 2, 5, 2);
        assertThat(Planner.solve(project, limits, Progress.NONE).schedulesTried())
                .isPositive();
    }

    @Test
    void changedCopiesKeepTheCpuTime() {
        var limits = Limits.ofCpuTime(Duration.ofSeconds(2), Duration.ofSeconds(4), 5, 2);
        assertThat(limits.withThreads(1).withWallTime(Duration.ofSeconds(8)).cpuTime())
                .contains(Duration.ofSeconds(2));
    }

    @Test
    void negativeCpuTimeIsRefused() {
        assertThatThrownBy(() -> Limits.ofCpuTime(Duration.ofSeconds(-2), Duration.ofSeconds(4), 5, 2))
                .hasMessageContaining("CPU time is PT-2S");
    }
}
