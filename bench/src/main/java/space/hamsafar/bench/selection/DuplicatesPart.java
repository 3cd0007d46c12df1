package space.hamsafar.bench.selection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Precision and recall of the duplicates over several seeds, so that the figure of one table is no luck. */
final class DuplicatesPart implements Part {
    private static final String HEAP = "-Xmx720m";
    private static final int ROWS = 25_000;
    private static final int SEEDS = 4;
    private static final double REPEATING = 0.02;

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public List<Measure> run(Settings settings) throws IOException {
        List<Measure> measures = new ArrayList<>();
        for (int i = 1; i <= SEEDS; i++) {
            long seed = settings.seed() * 1_000 + i;
            Path file = settings.work().resolve("applications-" + i + ".csv");
            NoisyApplications.Written written = NoisyApplications.write(file, ROWS, REPEATING, seed);
            Path folder = Folder.copy(settings.programme(), settings.work().resolve("programme-" + i));
            Workers.output(Workers.worker(HEAP, "import", folder.toString(), file.toString()));
            measures.addAll(ImportPart.quality(name() + ", seed " + seed, folder, written.pairs()));
        }
        return measures;
    }
}
