package space.hamsafar.jmh;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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
import space.hamsafar.bench.generate.Kind;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Solution;

/**
 * How long it takes from the call to the first complete schedule that is told, the counter {@code firstMs} of the result,
 * on one thread; the search is cancelled then. The time of the benchmark itself has the end of that search and the
 * independent checker in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
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

    /** Milliseconds to the first complete schedule. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Counters {
        /** Of the last search of an iteration; JMH shows the mean over iterations. */
        public double firstMs;
    }

    /** Makes the project. */
    @Setup
    public void prepare() {
        project = Kind.parse(kind).generate(activities, 1);
    }

    /** One search up to its first complete schedule. */
    @Benchmark
    public Solution search(Counters counters) {
        var first = new AtomicLong(-1);
        long begin = System.nanoTime();
        var limits = new Limits(Long.MAX_VALUE, Optional.of(MOST), 1, 1, 1);
        Solution solution = Planner.solve(
                project,
                limits,
                (best, share) -> {
                    if (best.missingMandatory() == 0) {
                        first.compareAndSet(-1, System.nanoTime() - begin);
                    }
                },
                () -> first.get() >= 0);
        if (first.get() < 0) {
            throw new IllegalStateException("no complete schedule within " + MOST);
        }
        counters.firstMs = first.get() / 1e6;
        return solution;
    }
}
