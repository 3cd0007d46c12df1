package space.hamsafar.bench.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.conjunction.ConjunctionMessage;

/** Conjunction messages of others: read or refused as their names say, and what the methods give for the same message. */
final class MessageCheck {
    static final Check CHECK = new Check(
            "conjunction-messages",
            "sample CDMs of the blue book and of Orekit: read or refused, and the methods against each other",
            MessageCheck::measure);

    private static final double ANY_RADIUS_M = 10;
    private static final List<String> MEANT_TO_FAIL = List.of("wrong", "missing", "Invalid", "empty_value");

    private MessageCheck() {}

    private static List<Measure> measure(Path data) {
        Path folder = data.resolve("ccsds-samples/orekit/cdm");
        int read = 0;
        int refused = 0;
        int otherwise = 0;
        int compared = 0;
        double worst = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                boolean fails = MEANT_TO_FAIL.stream().anyMatch(name::contains);
                try {
                    ConjunctionMessage message = ConjunctionMessage.read(file);
                    read++;
                    otherwise += fails ? 1 : 0;
                    OptionalDouble spread = spread(message);
                    compared += spread.isPresent() ? 1 : 0;
                    worst = Math.max(worst, spread.orElse(0));
                } catch (OrbitException refusal) {
                    refused++;
                    otherwise += fails ? 0 : 1;
                }
            }
        } catch (IOException fault) {
            throw new BenchException(folder + " cannot be read: " + fault.getMessage(), fault);
        }
        return List.of(
                new Measure(
                        "read or refused otherwise than the name says",
                        "0",
                        Integer.toString(otherwise),
                        otherwise == 0,
                        read + " read, " + refused + " refused"),
                new Measure(
                        "largest difference of Laas 2015, Alfano 2005 and Patera 2005",
                        "≤ 1 %",
                        String.format(Locale.ROOT, "%.3f %%", 100 * worst),
                        worst <= 0.01,
                        compared + " messages with covariances"));
    }

    /** Relative spread of the three methods that integrate over the disc; empty where there is no covariance. */
    private static OptionalDouble spread(ConjunctionMessage message) {
        try {
            double[] values = message.probabilities(message.combinedRadiusM().orElse(ANY_RADIUS_M)).stream()
                    .filter(one ->
                            List.of("LAAS-2015", "ALFANO-2005", "PATERA-2005").contains(one.method()))
                    .mapToDouble(ConjunctionMessage.Probability::probability)
                    .sorted()
                    .toArray();
            return values.length == 3 && values[2] > 0
                    ? OptionalDouble.of((values[2] - values[0]) / values[2])
                    : OptionalDouble.empty();
        } catch (OrbitException withoutCovariance) {
            return OptionalDouble.empty();
        }
    }
}
