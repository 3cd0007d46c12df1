package space.hamsafar.bench.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import java.util.zip.GZIPInputStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.errors.OrekitException;
import org.orekit.frames.Frame;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.utils.Constants;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.sgp4.Sgp4;
import space.hamsafar.orbit.sgp4.Sgp4Elements;
import space.hamsafar.orbit.sgp4.Sgp4Outcome;

/** Our SGP4 against the states of AIAA 2006-6753 and, over a whole catalogue, against Orekit's. */
final class Sgp4Check {
    static final Check CHECK = new Check(
            "sgp4",
            "our SGP4 against the reference states of AIAA 2006-6753 and against Orekit over a catalogue",
            Sgp4Check::measure);

    private static final double ONE_MILLIMETRE_M = 1e-3;
    private static final double[] DAYS = {-1, 0, 0.37, 1, 3, 7};

    private Sgp4Check() {}

    private static List<Measure> measure(Path data) {
        try {
            List<Measure> measures = new ArrayList<>();
            measures.add(reference(data.resolve("sgp4-verification")));
            measures.addAll(catalogue(data.resolve("catalog/celestrak-active-2026-08-22.tle.gz")));
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

    private static List<Measure> catalogue(Path file) throws IOException {
        double near = 0;
        double deep = 0;
        int objects = 0;
        int threshold = 0;
        String first = "";
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("2 ") && first.startsWith("1 ")) {
                    Sgp4 own = object(first, line);
                    double miss = againstOrekit(own, first, line);
                    objects++;
                    if (line.startsWith("0001000", 26)) {
                        threshold++;
                    } else if (own.isDeepSpace()) {
                        deep = Math.max(deep, miss);
                    } else {
                        near = Math.max(near, miss);
                    }
                }
                first = line;
            }
        }
        String left = threshold + " of " + objects
                + " objects left out: eccentricity just at the 0.0001 where SGP4 branches, and the last bit decides";
        return List.of(
                told("largest difference from Orekit near the Earth, 8 days", near, left),
                told("the same in deep space", deep, "periods of 225 minutes and more"));
    }

    private static Measure told(String what, double miss, String note) {
        String measured = String.format(Locale.ROOT, "%.4f mm", miss * 1000);
        return new Measure(what, "≤ 1 mm", measured, miss <= ONE_MILLIMETRE_M, note);
    }

    private static double againstOrekit(Sgp4 own, String first, String second) {
        Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        TLE tle = new TLE(first, second, Astrodynamics.EMBEDDED.getTimeScales().getUTC());
        TLEPropagator peer =
                TLEPropagator.selectExtrapolator(tle, FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
        double worst = 0;
        double[] state = new double[6];
        for (double days : DAYS) {
            if (own.stateAt(days * 1440, state) == Sgp4Outcome.GOOD) {
                try {
                    Vector3D there = peer.getPVCoordinates(tle.getDate().shiftedBy(days * 86_400))
                            .getPosition();
                    Vector3D here = new Vector3D(state[0] * 1000, state[1] * 1000, state[2] * 1000);
                    worst = Math.max(worst, Vector3D.distance(here, there));
                } catch (OrekitException refused) {
                    worst = Double.POSITIVE_INFINITY;
                }
            }
        }
        return worst;
    }

    /** The columns as they stand: some lines of the reference are no whole element sets. */
    private static Sgp4 object(String first, String second) {
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
