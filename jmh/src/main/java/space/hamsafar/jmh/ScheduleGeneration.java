package space.hamsafar.jmh;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.hamsafar.bench.InstanceFiles;
import space.hamsafar.bench.generate.PureProjects;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.planning.search.Solution;

/**
 * Schedules a second on one core, the counter {@code schedules} of the result; what drawing, crossing and sorting take is
 * in it. The project is generated with as many activities and the same kind of network and resources as PSPLIB's j30 and
 * j120, or read from {@code file}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScheduleGeneration {

    private static final int WORK = 20_000;

    /** Activities of the generated project. */
    @Param({"30", "120"})
    public int activities;

    /** An instance to read instead, as {@code FILE} or {@code ARCHIVE.zip!ENTRY}; empty to generate one. */
    @Param("")
    public String file = "";

    /** Format of the file. */
    @Param("psplib")
    public String format = "";

    private Project project = Project.builder(0).build();

    /** Schedules generated, by second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counters {
        /** Schedules generated. */
        public long schedules;
    }

    /** Makes or reads the project. */
    @Setup
    public void prepare() {
        project = file.isEmpty()
                ? PureProjects.generate(activities, 1)
                : InstanceFiles.read(file, format).project();
    }

    /** One search with a work limit. */
    @Benchmark
    public Solution search(Counters counters) {
        var limits = new Limits(WORK, Optional.empty(), 1, 1, 1);
        var solution = Planner.solve(project, limits, Progress.NONE);
        counters.schedules += solution.schedulesTried();
        return solution;
    }
}
