package space.hamsafar.bench.screening;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.threeten.extra.Interval;
import space.hamsafar.bench.BenchException;
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
     * @param heapMegabytes memory in use at the end, before the collector runs
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
            long heapMegabytes) {
        /** The report as one JSON object on one line. */
        public String toJson() {
            return JSON.writeValueAsString(this);
        }

        /** The report as text. */
        public String toTable() {
            return String.join("\n", lines()) + "\n";
        }

        private List<String> lines() {
            return List.of(
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
                    "memory in use " + heapMegabytes + " MB");
        }
    }

    /**
     * Runs the benchmark.
     *
     * @param number catalogue number of the object to screen
     * @param start begin of the period
     * @throws BenchException if the catalogue lacks the object
     */
    public static Report run(Path file, int number, Instant start, int days, double thresholdKm) {
        double begin = cpuSeconds();
        Catalogue catalogue = Catalogue.read(file);
        double read = cpuSeconds();
        CatalogueObject object =
                catalogue.find(number).orElseThrow(() -> new BenchException(file + " has no object " + number));
        Interval period = Interval.of(start, Duration.ofDays(days));
        Screening.of(object, catalogue, period, thresholdKm);
        double cold = cpuSeconds();
        long wall = System.nanoTime();
        ScreeningReport report = Screening.of(object, catalogue, period, thresholdKm);
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        double warm = cpuSeconds();
        Runtime memory = Runtime.getRuntime();
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
                (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean process
                ? process.getProcessCpuTime() / 1e9
                : Double.NaN;
    }
}
