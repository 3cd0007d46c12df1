package space.hamsafar.bench.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.errors.OrekitException;
import org.orekit.frames.Frame;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.utils.Constants;
import space.hamsafar.bench.PythonScript;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.sgp4.Sgp4;
import space.hamsafar.orbit.sgp4.Sgp4Outcome;

/**
 * Our SGP4 over a whole catalogue against the code of the paper's authors (python3-sgp4, where installed) and against
 * Orekit. Where ours and Orekit part, the authors' code says who is right.
 */
final class Sgp4Catalogue {
    private static final double[] DAYS = {-1, 0, 0.37, 1, 3, 7};

    private Sgp4Catalogue() {}

    private record Pair(String first, String second) {}

    /**
     * Largest distances of an object's states, metres; NaN where there is nothing to compare.
     *
     * @param deep whether its period is 225 minutes or more
     * @param ours ours from the authors' code
     * @param orekit Orekit from the authors' code
     * @param pair ours from Orekit
     */
    private record Distances(boolean deep, double ours, double orekit, double pair) {}

    static List<Measure> measures(Path file) throws IOException {
        List<Pair> pairs = pairs(file);
        List<@Nullable Vector3D> authors = authors("sgp4_states.py", pairs);
        List<Distances> distances = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            int from = i * DAYS.length;
            distances.add(
                    distances(pairs.get(i), authors.isEmpty() ? List.of() : authors.subList(from, from + DAYS.length)));
        }
        List<Measure> measures = new ArrayList<>();
        if (authors.isEmpty()) {
            measures.add(Measure.told("the authors' code", "not run", "python3-sgp4 is not installed"));
        } else {
            measures.add(largest("largest difference from the authors' code, 8 days", distances, Distances::ours));
        }
        measures.add(withTheSameChoices(pairs, distances));
        for (boolean deep : new boolean[] {false, true}) {
            measures.add(againstOrekit(deep, distances));
        }
        measures.add(parted(distances));
        return measures;
    }

    private static Measure largest(String what, List<Distances> all, ToDoubleFunction<Distances> which) {
        double most = all.stream().mapToDouble(which).max().orElse(Double.NaN);
        return new Measure(
                what,
                "≤ 1 mm",
                millimetres(most),
                most <= Sgp4Check.ONE_MILLIMETRE_M,
                all.size() + " objects, those at the branch of eccentricity 0.0001 among them");
    }

    private static Measure againstOrekit(boolean deep, List<Distances> all) {
        List<Distances> chosen = all.stream().filter(one -> one.deep == deep).toList();
        double most = chosen.stream().mapToDouble(Distances::pair).max().orElse(Double.NaN);
        return Measure.told(
                "largest difference from Orekit as it is, " + (deep ? "deep space" : "near the Earth"),
                millimetres(most),
                "beyond 1 mm for " + count(chosen, one -> apart(one.pair)) + " of " + chosen.size()
                        + " objects, by its choices");
    }

    /**
     * Ours from Orekit with the same choices made, for every object: Orekit stands beside the authors' code with Orekit's
     * four choices put in, and ours beside the authors' code as it is; the sum of the two distances is the most that can
     * be left between ours and Orekit when nothing but these choices is.
     */
    private static Measure withTheSameChoices(List<Pair> pairs, List<Distances> distances) {
        String what = "largest difference from Orekit, choices alike";
        List<@Nullable Vector3D> changed = authors("sgp4_as_orekit.py", pairs);
        if (changed.isEmpty()) {
            return new Measure(what, "≤ 1 mm", "not run", false, "python3-sgp4 is not installed");
        }
        double most = 0;
        double orekits = 0;
        for (int i = 0; i < pairs.size(); i++) {
            double left = fromOrekit(pairs.get(i), changed.subList(i * DAYS.length, (i + 1) * DAYS.length));
            orekits = Math.max(orekits, left);
            most = Math.max(most, left + distances.get(i).ours);
        }
        return new Measure(
                what,
                "≤ 1 mm",
                millimetres(most),
                most <= Sgp4Check.ONE_MILLIMETRE_M,
                pairs.size()
                        + " objects; ours to the authors' code, and that with Orekit's four choices in it to Orekit ("
                        + millimetres(orekits) + ")");
    }

    /** Largest distance of Orekit's positions from others of the same instants, metres. */
    private static double fromOrekit(Pair pair, List<@Nullable Vector3D> others) {
        TLEPropagator peer = orekit(pair);
        double most = 0;
        for (int day = 0; day < DAYS.length; day++) {
            @Nullable Vector3D there = others.get(day);
            @Nullable Vector3D here = position(peer, DAYS[day]);
            if (here != null && there != null) {
                most = Math.max(most, Vector3D.distance(here, there));
            }
        }
        return most;
    }

    private static Measure parted(List<Distances> all) {
        List<Distances> parted = all.stream().filter(one -> apart(one.pair)).toList();
        return Measure.told(
                "objects at which ours and Orekit part by more than 1 mm",
                parted.size() + " of " + all.size(),
                "the authors' code is within 1 mm of ours for "
                        + count(parted, one -> one.ours <= Sgp4Check.ONE_MILLIMETRE_M)
                        + " of them, of Orekit's for "
                        + count(parted, one -> one.orekit <= Sgp4Check.ONE_MILLIMETRE_M));
    }

    private static long count(List<Distances> all, Predicate<Distances> which) {
        return all.stream().filter(which).count();
    }

    private static boolean apart(double metres) {
        return !(metres <= Sgp4Check.ONE_MILLIMETRE_M);
    }

    private static String millimetres(double metres) {
        return String.format(Locale.ROOT, "%.4f mm", metres * 1000);
    }

    private static Distances distances(Pair pair, List<@Nullable Vector3D> authors) {
        Sgp4 own = Sgp4Check.object(pair.first, pair.second);
        TLEPropagator peer = orekit(pair);
        double[] most = new double[3];
        double[] state = new double[6];
        for (int i = 0; i < DAYS.length; i++) {
            if (own.stateAt(DAYS[i] * 1440, state) != Sgp4Outcome.GOOD) {
                continue;
            }
            Vector3D here = new Vector3D(state[0] * 1000, state[1] * 1000, state[2] * 1000);
            Vector3D there = position(peer, DAYS[i]);
            Vector3D judge = authors.isEmpty() ? null : authors.get(i);
            most[0] = Math.max(most[0], distance(here, judge));
            most[1] = Math.max(most[1], distance(there, judge));
            most[2] = Math.max(most[2], distance(here, there));
        }
        return new Distances(own.isDeepSpace(), most[0], most[1], most[2]);
    }

    private static double distance(@Nullable Vector3D a, @Nullable Vector3D b) {
        return a == null || b == null ? Double.POSITIVE_INFINITY : Vector3D.distance(a, b);
    }

    private static TLEPropagator orekit(Pair pair) {
        Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        TLE tle = new TLE(
                pair.first, pair.second, Astrodynamics.EMBEDDED.getTimeScales().getUTC());
        return TLEPropagator.selectExtrapolator(tle, FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
    }

    private static @Nullable Vector3D position(TLEPropagator peer, double days) {
        try {
            return peer.getPVCoordinates(peer.getTLE().getDate().shiftedBy(days * 86_400))
                    .getPosition();
        } catch (OrekitException refused) {
            return null;
        }
    }

    private static List<Pair> pairs(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        String first = "";
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("2 ") && first.startsWith("1 ")) {
                    pairs.add(new Pair(first, line));
                }
                first = line;
            }
        }
        return pairs;
    }

    /** The authors' positions in metres, six an object, null where their code reports an error; empty if not installed. */
    private static List<@Nullable Vector3D> authors(String script, List<Pair> pairs) {
        String days = Arrays.stream(DAYS).mapToObj(Double::toString).collect(Collectors.joining(" "));
        String question = pairs.stream()
                .map(pair -> pair.first + "\n" + pair.second + "\n")
                .collect(Collectors.joining("", days + "\n", ""));
        List<@Nullable Vector3D> states = new ArrayList<>();
        PythonScript.run(Sgp4Catalogue.class, script, question.getBytes(StandardCharsets.UTF_8))
                .ifPresent(told -> told.lines().forEach(line -> states.add(vector(line))));
        return states.size() == pairs.size() * DAYS.length ? states : List.of();
    }

    private static @Nullable Vector3D vector(String line) {
        if (line.equals("error")) {
            return null;
        }
        String[] words = line.split(" ");
        return new Vector3D(Double.parseDouble(words[0]), Double.parseDouble(words[1]), Double.parseDouble(words[2]))
                .scalarMultiply(1000);
    }
}
