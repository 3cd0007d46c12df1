package space.hamsafar.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.planning.search.Limits;
import tools.jackson.databind.json.JsonMapper;

final class BenchPlanningTest {

    private static final Limits LIMITS = Limits.ofWork(100, 7);

    @Test
    void solvesAnInstanceToOneJsonObject() {
        var result = BenchSolve.solve(PsplibReader.read("tiny.sm", Tiny.TEXT), LIMITS);
        assertThat(result.objective()).isEqualTo(Tiny.MAKESPAN);
        var json = new JsonMapper().readTree(result.toJson());
        assertThat(json.propertyNames())
                .containsExactly(
                        "instance",
                        "family",
                        "activities",
                        "objective",
                        "lowerBound",
                        "status",
                        "firstFeasibleMs",
                        "ms",
                        "seed",
                        "schedule");
        assertThat(json.get("schedule").size()).isEqualTo(6);
        assertThat(json.get("schedule").get(0).propertyNames())
                .containsExactly("activity", "start", "end", "mode", "resources");
    }

    @Test
    void holdsASampleAgainstTheBestKnown(@TempDir Path directory) throws IOException {
        archive(directory);
        Files.writeString(directory.resolve("best-known.csv"), "set,instance,best_lb,best_ub\nt,tiny,9,9\n");
        var report = BenchPlanning.run(directory, Format.PSPLIB, "t", 5, LIMITS);
        assertThat(report.sample()).isEqualTo(1);
        assertThat(report.meanGapPercent()).isZero();
        assertThat(report.shareAtBest()).isEqualTo(1);
        assertThat(report.toTable()).contains("tiny", "mean gap 0.000 %");
    }

    @Test
    void saysWhatIsMissing(@TempDir Path directory) throws IOException {
        assertThatThrownBy(() -> BenchPlanning.run(directory, Format.PSPLIB, "t", 1, LIMITS))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("best-known.csv cannot be read");
        archive(directory);
        Files.writeString(directory.resolve("best-known.csv"), "set,instance,best_lb,best_ub\nt,other,9,9\n");
        assertThatThrownBy(() -> BenchPlanning.run(directory, Format.PSPLIB, "t", 1, LIMITS))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("has no entry t/other.sm");
        Files.writeString(directory.resolve("best-known.csv"), "set,instance,best_ub\n");
        assertThatThrownBy(() -> BenchPlanning.run(directory, Format.PSPLIB, "t", 1, LIMITS))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("the column best_lb or final_lb or lb is missing");
    }

    @Test
    void countsInstancesWithoutAnyKnownBound(@TempDir Path directory) throws IOException {
        archive(directory);
        Files.writeString(directory.resolve("best-known.csv"), "set,instance,status,lb,ub\nt,tiny.sm,unknown,,\n");
        var report = BenchPlanning.run(directory, Format.PSPLIB, "t", 1, LIMITS);
        assertThat(report.solved()).isEqualTo(1);
        assertThat(report.rows().getFirst().gapPercent()).isNull();
        assertThat(report.toTable()).contains("none");
    }

    @Test
    void refusesWhatOthersHaveProvenImpossible(@TempDir Path directory) throws IOException {
        archive(directory);
        for (String known : List.of("infeasible,,", "optimal,10,10")) {
            Files.writeString(directory.resolve("best-known.csv"), "set,instance,status,lb,ub\nt,tiny," + known + "\n");
            assertThatThrownBy(() -> BenchPlanning.run(directory, Format.PSPLIB, "t", 1, LIMITS))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("one of them is wrong");
        }
    }

    private static void archive(Path directory) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(directory.resolve("t.zip")))) {
            zip.putNextEntry(new ZipEntry("t/tiny.sm"));
            zip.write(Tiny.TEXT.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
