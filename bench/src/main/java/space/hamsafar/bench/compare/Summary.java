package space.hamsafar.bench.compare;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * One solver on the sample as a whole. Shares are from 0 to 1, means absent where nothing is to be averaged.
 *
 * @param solved instances with a schedule
 * @param meanGapPercent to the best known makespans, over its own schedules
 * @param meanGapSolvedByAllPercent the same over those instances that all solvers have solved
 * @param meanGapToBoundPercent to its own lower bounds, where it told one above 0
 * @param shareAtBest of the instances with a known makespan, those at it or below
 * @param newBest schedules shorter than the best known
 * @param shareProven of the sample, those proven optimal
 * @param infeasible instances known to have no schedule
 * @param infeasibleProven instances that the solver proved to have none
 * @param unsolved instances without a schedule that are not known to have none, whatever the reason
 * @param unsupported of them, those that the model for this solver does not cover
 * @param failed of them, those rejected, contradicted, crashed or timed out
 * @param medianFirstFeasibleMs over those that told
 * @param meanCpuSeconds spent on an instance
 * @param meanWallSeconds passed on an instance
 */
public record Summary(
        String solver,
        String version,
        int sample,
        long solved,
        @Nullable Double meanGapPercent,
        @Nullable Double meanGapSolvedByAllPercent,
        @Nullable Double meanGapToBoundPercent,
        @Nullable Double shareAtBest,
        long newBest,
        double shareProven,
        long infeasible,
        long infeasibleProven,
        long unsolved,
        long unsupported,
        long failed,
        @Nullable Double medianFirstFeasibleMs,
        @Nullable Double meanCpuSeconds,
        @Nullable Double meanWallSeconds) {

    /**
     * Adds up the rows of a solver.
     *
     * @param infeasible names of the instances known to have no schedule
     * @param solvedByAll names of the instances that each solver has a schedule for
     */
    static Summary of(String solver, String version, List<Row> rows, Set<String> infeasible, Set<String> solvedByAll) {
        long known = count(rows, row -> row.best() != null);
        double[] firsts = rows.stream()
                .map(Row::firstFeasibleMs)
                .filter(Objects::nonNull)
                .mapToDouble(ms -> ms)
                .sorted()
                .toArray();
        return new Summary(
                solver,
                version,
                rows.size(),
                count(rows, row -> row.verdict().hasSchedule()),
                mean(gaps(rows, row -> true)),
                mean(gaps(rows, row -> solvedByAll.contains(row.instance()))),
                mean(rows.stream().filter(Summary::hasBound).mapToDouble(Summary::toBound)),
                known == 0
                        ? null
                        : (double) gaps(rows, row -> true)
                                        .filter(gap -> gap <= 0)
                                        .count()
                                / known,
                gaps(rows, row -> true).filter(gap -> gap < 0).count(),
                (double) count(rows, row -> row.verdict() == Verdict.OPTIMAL) / Math.max(1, rows.size()),
                count(rows, row -> infeasible.contains(row.instance())),
                count(rows, row -> row.verdict() == Verdict.INFEASIBLE),
                count(rows, row -> !row.verdict().hasSchedule() && !infeasible.contains(row.instance())),
                count(rows, row -> row.verdict() == Verdict.UNSUPPORTED),
                count(rows, row -> row.verdict().isFailure()),
                firsts.length == 0 ? null : firsts[firsts.length / 2],
                mean(rows.stream().mapToDouble(row -> row.cpuMs() / 1000.0)),
                mean(rows.stream().mapToDouble(row -> row.ms() / 1000.0)));
    }

    private static DoubleStream gaps(List<Row> rows, Predicate<Row> wanted) {
        return rows.stream()
                .filter(wanted)
                .map(Row::gapPercent)
                .filter(Objects::nonNull)
                .mapToDouble(gap -> gap);
    }

    private static boolean hasBound(Row row) {
        return row.makespan() != null && row.lowerBound() > 0;
    }

    private static double toBound(Row row) {
        return Row.percent(Objects.requireNonNull(row.makespan()), row.lowerBound());
    }

    private static long count(List<Row> rows, Predicate<Row> question) {
        return rows.stream().filter(question).count();
    }

    private static @Nullable Double mean(DoubleStream values) {
        var mean = values.average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
