package space.hamsafar.bench.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import space.hamsafar.bench.BenchException;

/** Runs the parts of the measure of the selection. */
public final class SelectionBench {
    /** All parts, in the order in which they run. */
    private static final List<Part> PARTS = List.of(
            new ImportPart(),
            new DuplicatesPart(),
            new AssignmentPart(),
            new BlindingPart(),
            new RolesPart(),
            new CalibrationPart(),
            new LogPart(),
            new ForecastPart(),
            new KillPart());

    private SelectionBench() {}

    /** The names of all parts. */
    public static List<String> names() {
        return PARTS.stream().map(Part::name).toList();
    }

    /** Runs those parts, each in a folder of its own below the work folder. */
    public static List<Measure> run(List<String> only, Settings settings) {
        List<Measure> measures = new ArrayList<>();
        for (Part part : PARTS) {
            if (only.contains(part.name())) {
                Path own = settings.work().resolve(part.name());
                try {
                    Files.createDirectories(own);
                    measures.addAll(part.run(settings.in(own)));
                } catch (IOException fault) {
                    throw new BenchException("cannot measure " + part.name() + ": " + fault.getMessage());
                }
            }
        }
        return measures;
    }
}
