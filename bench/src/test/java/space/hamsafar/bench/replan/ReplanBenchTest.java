package space.hamsafar.bench.replan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.bench.BenchException;
import space.hamsafar.bench.generate.CrewTimelines;

final class ReplanBenchTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @Test
    void everyKindOfEditIsReplannedWithoutABreachAndThePastStands(@TempDir Path folder) {
        var shares = new ArrayList<Double>();
        var report = new ReplanBench(60, 2, 1, 3, 5).run("bench replan", CLOCK, shares::add);
        assertThat(report.rows())
                .extracting(ReplanRow::edit)
                .containsExactly("late", "longer", "shorter", "outage", "added", "cancelled", "all");
        assertThat(report.rows()).extracting(ReplanRow::count).containsExactly(3, 3, 3, 3, 3, 3, 18);
        assertThat(report.hasFailures()).isFalse();
        assertThat(shares).containsExactly(1.0);
        assertThat(report.save(folder)).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(report.toMarkdown()).contains("| all | 18 |");
    }

    @Test
    void timelinesWithoutRoomForTheRoutineAreRefused() {
        assertThatThrownBy(() -> CrewTimelines.generate(40, 2, 1))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("activities is 40 for 2 days");
    }
}
