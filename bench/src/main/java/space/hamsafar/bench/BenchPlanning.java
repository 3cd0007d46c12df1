package space.hamsafar.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.hamsafar.planning.search.Limits;
import tools.jackson.databind.json.JsonMapper;

/** Solves a sample of a benchmark set and holds it against the best known makespans. */
public final class BenchPlanning {

    private static final JsonMapper JSON = new JsonMapper();

    private BenchPlanning() {}

    /**
     * One instance of the sample.
     *
     * @param makespan ours
     * @param gapPercent how much longer than the best known
     */
    public record Row(
            String instance, int makespan, int lowerBound, int best, double gapPercent, String status, long ms) {}

    /**
     * The sample as a whole.
     *
     * @param solved instances with a schedule
     * @param shareAtBest of the sample that stands at the best known makespan or below, 0 to 1
     * @param shareProven of the sample that is proven optimal, 0 to 1
     */
    public record Report(
            String family,
            String set,
            int sample,
            int solved,
            double meanGapPercent,
            double shareAtBest,
            double shareProven,
            List<Row> rows) {

        /** The report as one JSON object on one line. */
        public String toJson() {
            return JSON.writeValueAsString(this);
        }

        /** The report as a small table of text. */
        public String toTable() {
            var text = new StringBuilder(
                    format("%-12s %8s %8s %8s %8s  %s%n", "instance", "ours", "best", "bound", "gap %", "status"));
            for (Row row : rows) {
                text.append(format(
                        "%-12s %8d %8d %8d %8.2f  %s%n",
                        row.instance, row.makespan, row.best, row.lowerBound, row.gapPercent, row.status));
            }
            return text.append(format(
                            "%s %s: %d of %d solved, mean gap %.3f %%, at best known %.0f %%, proven %.0f %%%n",
                            family, set, solved, sample, meanGapPercent, 100 * shareAtBest, 100 * shareProven))
                    .toString();
        }

        private static String format(String pattern, Object... values) {
            return String.format(Locale.ROOT, pattern, values);
        }
    }

    /**
     * Solves so many instances, spread evenly over a set.
     *
     * @param directory with {@code best-known.csv} and the set as an archive or a folder
     * @param set as in {@code j30}
     * @param sample number of instances, at least 1
     * @param limits for each instance
     * @throws BenchException if a file is missing or wrong
     */
    public static Report run(Path directory, String set, int sample, Limits limits) {
        List<BestKnown> known = BestKnown.read(directory.resolve("best-known.csv")).stream()
                .filter(best -> best.set().equals(set))
                .toList();
        if (known.isEmpty() || sample < 1) {
            throw new BenchException(directory + " has " + known.size() + " instances of set '" + set
                    + "' and the sample is " + sample + ": both must be at least 1");
        }
        int count = Math.min(sample, known.size());
        var rows = new ArrayList<Row>();
        for (int k = 0; k < count; k++) {
            BestKnown best = known.get((int) ((k + 0.5) * known.size() / count));
            var result = BenchSolve.solve(InstanceFiles.ofSet(directory, set, best.instance()), limits);
            Integer makespan = result.objective();
            if (makespan != null) {
                double gap = 100.0 * (makespan - best.upper()) / best.upper();
                rows.add(new Row(
                        best.instance(),
                        makespan,
                        result.lowerBound(),
                        best.upper(),
                        gap,
                        result.status(),
                        result.ms()));
            }
        }
        return report(set, count, rows);
    }

    private static Report report(String set, int sample, List<Row> rows) {
        double gap = rows.stream().mapToDouble(Row::gapPercent).average().orElse(Double.NaN);
        double atBest = rows.stream().filter(row -> row.gapPercent <= 0).count() / (double) sample;
        double proven =
                rows.stream().filter(row -> row.status.equals("optimal")).count() / (double) sample;
        return new Report("psplib", set, sample, rows.size(), gap, atBest, proven, List.copyOf(rows));
    }
}
