package space.hamsafar.bench.screening;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.conjunction.Approach;
import space.hamsafar.orbit.conjunction.Catalogue;
import space.hamsafar.orbit.conjunction.CatalogueObject;
import space.hamsafar.orbit.conjunction.Screening;
import space.hamsafar.orbit.conjunction.ScreeningReport;
import tools.jackson.databind.json.JsonMapper;

/** Screens one object against a catalogue twice, cold and warm, and tells what it took. */
public final class ScreeningBench {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double SAMPLE_STEP_S = 10;

    private ScreeningBench() {}

    /**
     * What a screening took.
     *
     * @param objects in the catalogue
     * @param days of the period
     * @param thresholdKm distance below which an approach is told
     * @param kept objects at the heights of the screened one
     * @param approaches found
     * @param readCpuSeconds process CPU time of reading the catalogue
     * @param coldCpuSeconds of the first screening in the process
     * @param warmCpuSeconds of the second
     * @param warmWallSeconds wall time of the second
     * @param states of other objects computed in one screening
     * @param sampledStates that sampling all objects every ten seconds would compute
     * @param heapMegabytes memory in use at the end of it, before the collector runs
     * @param agreement with the other way, if it was asked for
     */
    public record Report(
            int objects,
            int days,
            double thresholdKm,
            int kept,
            int approaches,
            double readCpuSeconds,
            double coldCpuSeconds,
            double warmCpuSeconds,
            double warmWallSeconds,
            long states,
            long sampledStates,
            long heapMegabytes,
            @Nullable Agreement agreement) {
        /** The report as one JSON object on one line. */
        public String toJson() {
            return JSON.writeValueAsString(this);
        }

        /** The report as text. */
        public String toTable() {
            return String.join("\n", lines()) + "\n";
        }

        private List<String> lines() {
            List<String> lines = new ArrayList<>(List.of(
                    objects + " objects, " + kept + " at the same heights; " + days + " days, " + approaches
                            + " approaches",
                    String.format(
                            Locale.ROOT,
                            "CPU seconds: reading %.1f, screening cold %.1f, warm %.1f (%.1f s of wall time)",
                            readCpuSeconds,
                            coldCpuSeconds,
                            warmCpuSeconds,
                            warmWallSeconds),
                    String.format(
                            Locale.ROOT,
                            "states computed %,d; every 10 s of every object would be %,d (%.0f times as many)",
                            states,
                            sampledStates,
                            (double) sampledStates / states),
                    "memory in use " + heapMegabytes + " MB"));
            if (agreement != null) {
                lines.addAll(agreement.lines());
            }
            return lines;
        }
    }

    /**
     * Runs the benchmark.
     *
     * @param number catalogue number of the object to screen
     * @param period the period, whole days
     * @param peer whether to find the approaches with Orekit's SGP4 as well and compare them one by one
     * @throws BenchException if the catalogue lacks the object
     */
    public static Report run(Path file, int number, Interval period, double thresholdKm, boolean peer) {
        double begin = cpuSeconds();
        Catalogue catalogue = Catalogue.read(file);
        double read = cpuSeconds();
        CatalogueObject object =
                catalogue.find(number).orElseThrow(() -> new BenchException(file + " has no object " + number));
        int days = (int) period.toDuration().toDays();
        Screening.of(object, catalogue, period, thresholdKm);
        double cold = cpuSeconds();
        long wall = System.nanoTime();
        ScreeningReport report = Screening.of(object, catalogue, period, thresholdKm);
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        double warm = cpuSeconds();
        Runtime memory = Runtime.getRuntime();
        long heapMegabytes = (memory.totalMemory() - memory.freeMemory()) >> 20;
        @Nullable Agreement agreement = peer ? agreement(object, catalogue, period, thresholdKm, report) : null;
        return new Report(
                catalogue.objects().size(),
                days,
                thresholdKm,
                report.kept(),
                report.approaches().size(),
                read - begin,
                cold - read,
                warm - cold,
                wallSeconds,
                report.evaluations(),
                Math.round(report.screened() * days * 86_400 / SAMPLE_STEP_S),
                heapMegabytes,
                agreement);
    }

    private static Agreement agreement(
            CatalogueObject object, Catalogue catalogue, Interval period, double thresholdKm, ScreeningReport report) {
        Set<Integer> leftOut = new HashSet<>(
                report.companions().stream().map(Approach::catalogueNumber).toList());
        leftOut.add(object.catalogueNumber());
        double before = cpuSeconds();
        PlainScreening.Found found = PlainScreening.of(object, catalogue.objects(), period, thresholdKm, leftOut);
        int objects = catalogue.objects().size() - leftOut.size();
        return Agreement.of(report.approaches(), found, period, objects, cpuSeconds() - before);
    }

    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean process
                ? process.getProcessCpuTime() / 1e9
                : Double.NaN;
    }
}
