package space.hamsafar.bench.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.OrbitException;
import tools.jackson.databind.json.JsonMapper;

/** The checks of the project against outside truth, and how they are run and told. */
public final class Validation {
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<Check> CHECKS = List.of(
            SightingsCheck.CHECK,
            LaunchCheck.CHECK,
            ReboostCheck.CHECK,
            DecayCheck.CHECK,
            ScreeningCheck.CHECK,
            MessageCheck.CHECK,
            OrbitMessageCheck.CHECK,
            Sgp4Check.CHECK,
            EphemerisCheck.CHECK);

    private Validation() {}

    /**
     * What came of a check.
     *
     * @param name the check
     * @param about what was checked against what
     * @param measures its figures
     */
    public record Outcome(String name, String about, List<Measure> measures) {
        /** Copies the list. */
        public Outcome {
            measures = List.copyOf(measures);
        }
    }

    /** All checks, in the order in which they run. */
    public static List<Check> checks() {
        return CHECKS;
    }

    /**
     * Runs checks on a folder of public data.
     *
     * @param only names of the checks to run; all where it is empty
     * @throws BenchException if a name is unknown or the data are missing or unreadable
     */
    public static List<Outcome> run(Path data, List<String> only) {
        for (String name : only) {
            if (CHECKS.stream().noneMatch(check -> check.name().equals(name))) {
                List<String> known = CHECKS.stream().map(Check::name).toList();
                throw new BenchException("no check '" + name + "'; there are " + String.join(", ", known));
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Check check : CHECKS) {
            if (only.isEmpty() || only.contains(check.name())) {
                outcomes.add(new Outcome(check.name(), check.about(), measures(check, data)));
            }
        }
        return List.copyOf(outcomes);
    }

    /** The readers of the orbit tell of bad data with an exception of their own. */
    private static List<Measure> measures(Check check, Path data) {
        try {
            return check.measures().apply(data);
        } catch (OrbitException e) {
            throw new BenchException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Whether every target is met. */
    public static boolean isMet(List<Outcome> outcomes) {
        return outcomes.stream().flatMap(outcome -> outcome.measures().stream()).allMatch(Measure::isMet);
    }

    /** The outcomes as JSON on one line: an array of checks with their measures. */
    public static String toJson(List<Outcome> outcomes) {
        return JSON.writeValueAsString(outcomes);
    }

    /** The outcomes as text, a paragraph a check. */
    public static String toTable(List<Outcome> outcomes) {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : outcomes) {
            text.append(outcome.name()).append(": ").append(outcome.about()).append('\n');
            for (Measure measure : outcome.measures()) {
                String verdict = measure.target().isEmpty() ? "     " : measure.isMet() ? "met  " : "MISS ";
                text.append(String.format(
                        Locale.ROOT,
                        "  %s %-58s %16s  %s%n",
                        verdict,
                        measure.what(),
                        measure.measured(),
                        target(measure)));
            }
        }
        return text.toString();
    }

    private static String target(Measure measure) {
        String target = measure.target().isEmpty() ? "" : "(target " + measure.target() + ") ";
        return target + measure.note();
    }
}
