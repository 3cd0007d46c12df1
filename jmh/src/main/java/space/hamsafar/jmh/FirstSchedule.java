package space.hamsafar.jmh;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
import space.hamsafar.bench.generate.Kind;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Solution;

/**
 * How long it takes on one thread from the call to a first complete schedule, at which the search is cancelled; the end of
 * that search and the independent checker are in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class FirstSchedule {

    private static final Duration MOST = Duration.ofMinutes(2);

    /** Kind of the generated project. */
    @Param({"project", "timeline", "training"})
    public String kind = "";

    /** Activities of the generated project. */
    @Param({"1000", "20000"})
    public int activities;

    private Project project = Project.builder(0).build();

    /** Makes the project. */
    @Setup
    public void prepare() {
        project = Kind.parse(kind).generate(activities, 1);
    }

    /** One search up to its first complete schedule. */
    @Benchmark
    public Solution search() {
        var found = new AtomicBoolean();
        var limits = new Limits(Long.MAX_VALUE, Optional.of(MOST), 1, 1, 1);
        Solution solution = Planner.solve(
                project, limits, (best, share) -> found.compareAndSet(false, best.missingMandatory() == 0), found::get);
        if (!found.get()) {
            throw new IllegalStateException("no complete schedule within " + MOST);
        }
        return solution;
    }
}
