package space.hamsafar.bench.selection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.store.FileStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Import, eligibility and duplicates of many applications in a process of little memory; peers for the filter part. */
final class ImportPart implements Part {
    private static final String HEAP = "-Xmx720m";
    private static final double REPEATING = 0.02;
    private static final double MOST_SECONDS = 30;
    private static final int MOST_MEGABYTES = 1_024;
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.95;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Measure> run(Settings settings) throws IOException {
        Path file = settings.work().resolve("applications.csv");
        NoisyApplications.Written written = NoisyApplications.write(file, settings.rows(), REPEATING, settings.seed());
        Path folder = Folder.copy(settings.programme(), settings.work().resolve("programme"));
        JsonNode told = new JsonMapper()
                .readTree(Workers.output(Workers.worker(HEAP, "import", folder.toString(), file.toString())));
        double seconds =
                told.get("importSeconds").asDouble() + told.get("screenSeconds").asDouble();
        long megabytes = told.get("peakMegabytes").asLong();
        var measures = new ArrayList<Measure>();
        measures.add(Measure.of(
                name(),
                "import + eligibility + duplicates of " + written.rows() + " applications, wall time",
                seconds(seconds),
                "at most " + seconds(MOST_SECONDS) + " for 1,000,000",
                seconds <= MOST_SECONDS));
        measures.add(Measure.of(
                name(),
                "peak memory of the process",
                megabytes + " MiB",
                "at most 1,024 MiB",
                megabytes <= MOST_MEGABYTES));
        measures.add(Measure.told(
                name(), "import alone", seconds(told.get("importSeconds").asDouble())));
        measures.add(Measure.told(
                name(),
                "eligibility and duplicates",
                seconds(told.get("screenSeconds").asDouble())));
        measures.add(Measure.told(
                name(),
                "CPU time of the whole process",
                seconds(told.get("cpuSeconds").asDouble())));
        int rejected = told.get("rejected").asInt();
        measures.add(Measure.of(
                name(),
                "rows accounted for: taken + rejected",
                told.get("accepted").asInt() + " + " + rejected,
                written.rows() + " in all, " + written.unsound() + " of them unsound",
                told.get("accepted").asInt() + rejected == written.rows() && rejected == written.unsound()));
        measures.addAll(FilterPeers.run(settings, file, told));
        measures.addAll(quality(name(), folder, written.pairs()));
        return measures;
    }

    /** Precision and recall of the pairs that a screening found. */
    static List<Measure> quality(String part, Path folder, Set<String> truth) {
        Set<String> found = new HashSet<>();
        try (FileStore store = FileStore.read(folder)) {
            store.entries().stream()
                    .flatMap(entry -> entry.facts().stream())
                    .filter(space.hamsafar.campaign.fact.DeskFact.Screened.class::isInstance)
                    .map(space.hamsafar.campaign.fact.DeskFact.Screened.class::cast)
                    .forEach(done -> SegmentRows.read(
                            store.segments().open(done.pairs()),
                            cells -> found.add(cells.get(0) + " " + cells.get(1))));
        }
        long hits = found.stream().filter(truth::contains).count();
        double precision = found.isEmpty() ? 0 : (double) hits / found.size();
        double recall = truth.isEmpty() ? 1 : (double) hits / truth.size();
        return List.of(
                Measure.of(
                        part,
                        "duplicates: precision over " + found.size() + " pairs found",
                        share(precision),
                        "at least " + share(PRECISION),
                        precision >= PRECISION),
                Measure.of(
                        part,
                        "duplicates: recall of " + truth.size() + " planted pairs in three scripts",
                        share(recall),
                        "at least " + share(RECALL),
                        recall >= RECALL));
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }

    static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
