package space.hamsafar.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.bench.BenchException;
import space.hamsafar.bench.Format;
import tools.jackson.databind.json.JsonMapper;

final class ComparisonTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T22:10:00Z"), ZoneOffset.UTC);
    private static final Budget BUDGET = Budget.of(0.2, 1, 7);

    @TempDir
    private Path directory;

    @BeforeEach
    void writeTheSet() throws IOException {
        Files.createDirectory(directory.resolve("t"));
        try (var text = ComparisonTest.class.getResourceAsStream("/space/hamsafar/bench/tiny.sm")) {
            Files.write(
                    directory.resolve("t/tiny.sm"),
                    java.util.Objects.requireNonNull(text).readAllBytes());
        }
        know("t,tiny,9,9,optimal");
    }

    private void know(String row) throws IOException {
        Files.writeString(
                directory.resolve("best-known.csv"),
                "set,instance,lb,ub,status\n" + row + "\n",
                StandardCharsets.UTF_8);
    }

    private Report ofWork(int sample) {
        return new Comparison(directory, Format.PSPLIB, "t", sample, BUDGET).ofWork(100, "typed", CLOCK, row -> {});
    }

    private Row only(String... solvers) {
        var commands = Stream.of(solvers).map(FakeWorker::command).toList();
        var report = new Comparison(directory, Format.PSPLIB, "t", 1, BUDGET)
                .inProcesses(commands, "typed", CLOCK, row -> {});
        return report.rows().getFirst();
    }

    @Test
    void holdsASampleAgainstTheBestKnown() {
        var report = ofWork(5);
        assertThat(report.sample()).isEqualTo(1);
        var ours = report.solvers().getFirst();
        assertThat(ours.meanGapPercent()).isZero();
        assertThat(ours.shareAtBest()).isEqualTo(1);
        assertThat(report.toMarkdown()).contains("# psplib t, 1 instances", "| tiny | hamsafar | 9 | 9 | 0.00 | 9 |");
        assertThat(report.hasFailures()).isFalse();
    }

    @Test
    void savesMarkdownAndJson() {
        var files = ofWork(1).save(directory.resolve("out"));
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("psplib-t-0.2s-2026-11-25.md", "psplib-t-0.2s-2026-11-25.json");
        var json = new JsonMapper().readTree(files.getLast());
        assertThat(json.get("circumstances").get("command").asString()).isEqualTo("typed");
        assertThat(json.get("solvers").get(0).get("meanGapPercent").asDouble()).isZero();
        assertThat(json.get("rows").get(0).get("makespan").asInt()).isEqualTo(9);
    }

    @Test
    void ourOwnWorkerAnswersFromAProcessOfItsOwn() {
        var report = new Comparison(directory, Format.PSPLIB, "t", 1, BUDGET)
                .inProcesses(List.of(WorkerCommand.own()), "typed", CLOCK, row -> {});
        assertThat(report.rows()).singleElement().satisfies(row -> {
            assertThat(row.verdict()).isEqualTo(Verdict.OPTIMAL);
            assertThat(row.makespan()).isEqualTo(9);
        });
    }

    @Test
    void schedulesOfPeersAreTranslatedAndJudged() {
        assertThat(only("good").makespan()).isEqualTo(11);
        assertThat(only("good").gapPercent()).isBetween(22.2, 22.3);
        assertThat(only("overlapping").verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(only("overlapping").makespan()).isNull();
        assertThat(only("overlapping").note()).contains("R1");
    }

    @Test
    void aClaimWithoutAScheduleIsRejected() {
        assertThat(only("empty-handed").verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void aCrashIsARowAndTheNextSolverGoesOn() {
        var report = new Comparison(directory, Format.PSPLIB, "t", 1, BUDGET)
                .inProcesses(
                        List.of(FakeWorker.command("crashing"), FakeWorker.command("good")), "typed", CLOCK, row -> {});
        assertThat(report.rows()).extracting(Row::verdict).containsExactly(Verdict.CRASHED, Verdict.FEASIBLE);
        assertThat(report.rows().getFirst().note()).contains("exit code 3", "no licence");
        assertThat(report.hasFailures()).isTrue();
        assertThat(report.solvers().getFirst().failed()).isEqualTo(1);
        assertThat(report.solvers().getFirst().unsolved()).isEqualTo(1);
    }

    @Test
    void whatAModelDoesNotCoverIsNoFailure() {
        var report = new Comparison(directory, Format.PSPLIB, "t", 1, BUDGET)
                .inProcesses(List.of(FakeWorker.command("narrow")), "typed", CLOCK, row -> {});
        assertThat(report.hasFailures()).isFalse();
        assertThat(report.solvers().getFirst().unsupported()).isEqualTo(1);
        assertThat(report.toMarkdown()).contains("1 not modelled");
    }

    @Test
    void whatContradictsAProofIsToldAndNotAveraged() throws IOException {
        for (String known : List.of("t,tiny,,,infeasible", "t,tiny,10,10,optimal", "t,tiny,,8,open")) {
            know(known);
            var report = ofWork(1);
            assertThat(report.rows().getFirst().verdict()).as(known).isEqualTo(Verdict.CONTRADICTED);
            assertThat(report.rows().getFirst().note()).as(known).contains("but known is");
            assertThat(report.solvers().getFirst().solved()).as(known).isZero();
        }
    }

    @Test
    void instancesWithoutAnyKnownBoundHaveNoGap() throws IOException {
        know("t,tiny,,,unknown");
        var report = ofWork(1);
        assertThat(report.solvers().getFirst().solved()).isEqualTo(1);
        assertThat(report.rows().getFirst().gapPercent()).isNull();
        assertThat(report.solvers().getFirst().meanGapPercent()).isNull();
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        know("s,tiny,9,9,");
        assertThatThrownBy(() -> ofWork(1))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("0 instances of set 't'");
        Files.writeString(directory.resolve("best-known.csv"), "set,instance\nt,tiny\n");
        assertThatThrownBy(() -> ofWork(1)).hasMessageContaining("column best_lb or final_lb or lb is missing");
    }
}
