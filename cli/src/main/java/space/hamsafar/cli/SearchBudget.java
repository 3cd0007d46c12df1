package space.hamsafar.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import space.hamsafar.bench.compare.Budget;
import space.hamsafar.planning.search.Limits;

/** The options that say how long each instance is searched. */
final class SearchBudget {

    private static final int MAX_SECONDS = 86_400;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "for each instance: S times the threads of CPU time of the whole process, "
                    + "and no more than four times S of wall time, if --wall says nothing else; not repeatable")
    private Optional<Double> seconds;

    @Option(
            names = "--wall",
            paramLabel = "W",
            description = "cap of wall time in seconds for each instance, for a busy machine")
    private Optional<Double> wall;

    @Option(
            names = "--schedules",
            paramLabel = "N",
            description = "schedules for each instance and thread; alone, the result is the same on any machine")
    private Optional<Long> schedules;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--threads", paramLabel = "T", description = "threads (default: all processors)")
    private Optional<Integer> threads;

    /** The work limit, if one is set. */
    Optional<Long> schedules() {
        return schedules;
    }

    boolean hasSeconds() {
        return seconds.isPresent();
    }

    /** The time and threads; a time out of all reach where none is set. */
    Budget budget() {
        check();
        Budget usual = Budget.of(seconds.orElse((double) MAX_SECONDS), count(), seed);
        return new Budget(usual.cpuSeconds(), wall.orElse(usual.wallSeconds()), count(), seed);
    }

    /** The same as limits of our own search. */
    Limits limits() {
        Budget budget = budget();
        return new Limits(
                schedules.orElse(Long.MAX_VALUE),
                seconds.map(s -> budget.wallTime()),
                seconds.map(s -> budget.cpuTime()),
                count(),
                seed,
                count());
    }

    private int count() {
        return threads.orElse(Runtime.getRuntime().availableProcessors());
    }

    private void check() {
        if (seconds.isEmpty() && schedules.isEmpty()) {
            throw new Refusal(ExitCodes.USAGE, "no limit is set: give --seconds, --schedules or both");
        }
        double time = seconds.orElse(1.0);
        double cap = wall.orElse(1.0);
        long work = schedules.orElse(1L);
        if (!(time > 0 && time <= MAX_SECONDS) || !(cap > 0 && cap <= MAX_SECONDS) || work < 1 || count() < 1) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    "--seconds is " + time + ", --wall is " + cap + ", --schedules is " + work + " and --threads is "
                            + count() + ": seconds must be above 0 and at most 86400, the others at least 1");
        }
    }
}
