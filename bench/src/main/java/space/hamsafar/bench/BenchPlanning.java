package space.hamsafar.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.search.Limits;
import tools.jackson.databind.json.JsonMapper;

/** Solves a sample of a benchmark set and holds it against the best known makespans. */
public final class BenchPlanning {

    private static final JsonMapper JSON = new JsonMapper();

    private BenchPlanning() {}

    /**
     * One instance of the sample.
     *
     * @param makespan ours; absent without a complete schedule
     * @param best shortest makespan known; absent where no schedule is
     * @param gapPercent how much longer ours is than the best known; absent without either
     */
    public record Row(
            String instance,
            @Nullable Integer makespan,
            int lowerBound,
            @Nullable Integer best,
            @Nullable Double gapPercent,
            String status,
            long ms,
            long schedules) {}

    /**
     * The sample as a whole. Shares are from 0 to 1.
     *
     * @param solved instances with a schedule
     * @param meanGapPercent over the instances with a gap; 0 without any
     * @param meanGapToBoundPercent how much longer ours are than our own lower bounds, over the solved
     * @param shareAtBest of the sample that stands at the best known makespan or below
     * @param shareProven of the sample that is proven optimal
     * @param infeasible instances known to have no schedule
     * @param infeasibleProven of them, those that are proven so
     * @param unsolved instances without a schedule that are not known to have none
     */
    public record Report(
            String family,
            String set,
            int sample,
            int solved,
            double meanGapPercent,
            double meanGapToBoundPercent,
            double shareAtBest,
            double shareProven,
            long infeasible,
            long infeasibleProven,
            long unsolved,
            List<Row> rows) {

        /** The report as one JSON object on one line. */
        public String toJson() {
            return JSON.writeValueAsString(this);
        }

        /** The report as a small table of text. */
        public String toTable() {
            int width = Math.max(
                    12,
                    rows.stream().mapToInt(row -> row.instance.length()).max().orElse(0));
            String name = "%-" + width + "s ";
            var text = new StringBuilder(
                    format(name + "%8s %8s %8s %8s  %s%n", "instance", "ours", "best", "bound", "gap %", "status"));
            for (Row row : rows) {
                text.append(format(
                        name + "%8s %8s %8d %8s  %s%n",
                        row.instance,
                        row.makespan == null ? "none" : row.makespan,
                        row.best == null ? "none" : row.best,
                        row.lowerBound,
                        row.gapPercent == null ? "" : format("%.2f", row.gapPercent),
                        row.status));
            }
            text.append(format(
                    "%s %s: %d of %d solved, mean gap %.3f %%, to our bound %.2f %%, at best known %.0f %%, proven %.0f %%%n",
                    family,
                    set,
                    solved,
                    sample,
                    meanGapPercent,
                    meanGapToBoundPercent,
                    100 * shareAtBest,
                    100 * shareProven));
            if (infeasible + unsolved > 0) {
                text.append(format(
                        "%d of %d infeasible proven, %d without a schedule%n", infeasibleProven, infeasible, unsolved));
            }
            return text.toString();
        }

        private static String format(String pattern, Object... values) {
            return String.format(Locale.ROOT, pattern, values);
        }
    }

    /**
     * Solves so many instances, spread evenly over a set.
     *
     * @param directory with {@code best-known.csv} and the set as an archive or a folder
     * @param format of its files
     * @param set as in {@code j30}
     * @param sample number of instances, at least 1
     * @param limits for each instance
     * @throws BenchException if a file is missing or wrong
     * @throws IllegalStateException if what is proven contradicts what is known
     */
    public static Report run(Path directory, Format format, String set, int sample, Limits limits) {
        List<BestKnown> known = BestKnown.read(directory.resolve("best-known.csv"), format).stream()
                .filter(best -> best.set().equals(set))
                .toList();
        if (known.isEmpty() || sample < 1) {
            throw new BenchException(directory + " has " + known.size() + " instances of set '" + set
                    + "' and the sample is " + sample + ": both must be at least 1");
        }
        int count = Math.min(sample, known.size());
        var picked = new ArrayList<BestKnown>();
        var rows = new ArrayList<Row>();
        for (int k = 0; k < count; k++) {
            BestKnown best = known.get((int) ((k + 0.5) * known.size() / count));
            var result = BenchSolve.solve(InstanceFiles.ofSet(directory, set, best.instance(), format), limits);
            contradict(best, result);
            picked.add(best);
            rows.add(row(best, result));
        }
        return report(format, set, picked, rows);
    }

    /** Refuses a schedule or a bound that others have proven impossible. */
    private static void contradict(BestKnown best, BenchSolve.Result result) {
        Integer makespan = result.objective();
        boolean impossible = makespan != null
                && (best.infeasible() || makespan < best.lower().orElse(0));
        boolean tooSure = best.upper().isPresent()
                && (result.status().equals("infeasible")
                        || result.lowerBound() > best.upper().getAsInt());
        if (impossible || tooSure) {
            throw new IllegalStateException(best + " is known, and found was makespan " + makespan
                    + " with lower bound " + result.lowerBound() + ", " + result.status() + ": one of them is wrong");
        }
    }

    private static Row row(BestKnown best, BenchSolve.Result result) {
        Integer makespan = result.objective();
        Integer upper = best.upper().isPresent() ? best.upper().getAsInt() : null;
        Double gap = makespan == null || upper == null ? null : percent(makespan, upper);
        return new Row(
                best.instance(),
                makespan,
                result.lowerBound(),
                upper,
                gap,
                result.status(),
                result.ms(),
                result.schedules());
    }

    /** How much more a number is than another, which counts as 1 if it is 0. */
    private static double percent(int ours, int other) {
        return 100.0 * (ours - other) / Math.max(1, other);
    }

    private static Report report(Format format, String set, List<BestKnown> known, List<Row> rows) {
        double sample = rows.size();
        var gaps = new ArrayList<Double>();
        var boundGaps = new ArrayList<Double>();
        for (Row row : rows) {
            if (row.gapPercent != null) {
                gaps.add(row.gapPercent);
            }
            if (row.makespan != null) {
                boundGaps.add(percent(row.makespan, row.lowerBound));
            }
        }
        long infeasible = known.stream().filter(BestKnown::infeasible).count();
        long proven = count(rows, row -> row.status.equals("infeasible"));
        return new Report(
                format.word(),
                set,
                rows.size(),
                boundGaps.size(),
                mean(gaps),
                mean(boundGaps),
                gaps.stream().filter(gap -> gap <= 0).count() / sample,
                count(rows, row -> row.status.equals("optimal")) / sample,
                infeasible,
                proven,
                rows.size() - boundGaps.size() - infeasible,
                List.copyOf(rows));
    }

    private static long count(List<Row> rows, Predicate<Row> question) {
        return rows.stream().filter(question).count();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(0);
    }
}
