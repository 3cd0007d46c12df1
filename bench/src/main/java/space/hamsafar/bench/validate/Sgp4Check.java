package space.hamsafar.bench.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.sgp4.Sgp4;
import space.hamsafar.orbit.sgp4.Sgp4Elements;
import space.hamsafar.orbit.sgp4.Sgp4Outcome;

/** Our SGP4 against the states of AIAA 2006-6753 and, over a whole catalogue, against two other codes. */
final class Sgp4Check {
    static final Check CHECK = new Check(
            "sgp4",
            "our SGP4 against the reference states of AIAA 2006-6753 and, over a catalogue, against its authors' code and Orekit",
            Sgp4Check::measure);

    static final double ONE_MILLIMETRE_M = 1e-3;

    private Sgp4Check() {}

    private static List<Measure> measure(Path data) {
        try {
            List<Measure> measures = new ArrayList<>();
            measures.add(reference(data.resolve("sgp4-verification")));
            measures.addAll(Sgp4Catalogue.measures(data.resolve("catalog/celestrak-active-2026-08-22.tle.gz")));
            return measures;
        } catch (IOException fault) {
            throw new BenchException("the data for SGP4 cannot be read: " + fault.getMessage(), fault);
        }
    }

    private static Measure reference(Path folder) throws IOException {
        Map<String, Sgp4> objects = new HashMap<>();
        String first = "";
        for (String line : Files.readAllLines(folder.resolve("SGP4-VER.TLE"))) {
            if (line.startsWith("2 ")) {
                objects.put(line.substring(2, 7).strip().replaceFirst("^0+", ""), object(first, line));
            }
            first = line;
        }
        double worst = 0;
        int states = 0;
        int refused = 0;
        Sgp4 object = null;
        double[] state = new double[6];
        for (String line : Files.readAllLines(folder.resolve("tcppver.out"))) {
            String[] words = line.strip().split("\\s+");
            if (words.length == 2 && words[1].equals("xx")) {
                object = objects.get(words[0]);
            } else if (object != null && words.length >= 7) {
                if (object.stateAt(Double.parseDouble(words[0]), state) == Sgp4Outcome.GOOD) {
                    states++;
                    worst = Math.max(worst, missM(state, words));
                } else {
                    refused++;
                }
            }
        }
        return new Measure(
                "largest difference from the reference, %s objects".formatted(objects.size()),
                "≤ 1 mm",
                String.format(Locale.ROOT, "%.3f mm", worst * 1000),
                worst <= ONE_MILLIMETRE_M,
                states + " states; " + refused + " at which the reference, too, has an error");
    }

    private static double missM(double[] state, String[] words) {
        double worst = 0;
        for (int i = 0; i < 3; i++) {
            worst = Math.max(worst, Math.abs(state[i] - Double.parseDouble(words[i + 1])) * 1000);
        }
        return worst;
    }

    /** The columns as they stand: some lines of the reference are no whole element sets. */
    static Sgp4 object(String first, String second) {
        int year = Integer.parseInt(first.substring(18, 20).strip());
        Instant epoch = LocalDate.of(year + (year < 57 ? 2000 : 1900), 1, 1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .plusNanos(Math.round((number(first, 20, 32) - 1) * 86_400e9));
        return Sgp4.of(new Sgp4Elements(
                epoch,
                number(second, 52, 63) * 2 * Math.PI / 1440,
                Double.parseDouble("0." + second.substring(26, 33).strip()),
                Math.toRadians(number(second, 8, 16)),
                Math.toRadians(number(second, 17, 25)),
                Math.toRadians(number(second, 34, 42)),
                Math.toRadians(number(second, 43, 51)),
                drag(first.substring(53, 61))));
    }

    private static double drag(String column) {
        String sign = column.startsWith("-") ? "-0." : "0.";
        return Double.parseDouble(sign + column.substring(1, 6).strip() + "e"
                + column.substring(6).strip());
    }

    private static double number(String line, int from, int to) {
        return Double.parseDouble(line.substring(from, to).strip());
    }
}
