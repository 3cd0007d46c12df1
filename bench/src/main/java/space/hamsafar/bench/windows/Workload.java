package space.hamsafar.bench.windows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orekit.propagation.analytical.tle.TLE;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.window.Relay;
import space.hamsafar.orbit.window.TargetRule;

/**
 * What all are asked: passes over sites, light, relay gaps and target windows over a period.
 *
 * @param tle the elements as two lines
 * @param elements the same, as the project has them
 * @param period the period
 * @param sites sites of passes
 * @param relays relay satellites
 * @param targets one at each site
 */
record Workload(
        TLE tle,
        MeanElements elements,
        Interval period,
        List<GroundSite> sites,
        List<Relay> relays,
        List<TargetRule> targets) {
    /** The set of FACTS section 9: Tianhe of 6 October 2026, with the precision of two lines. */
    private static final String LINE_1 = "1 48274U 21035A   26279.66863779  .00016881  00000-0  20358-3 0  999";

    private static final String LINE_2 = "2 48274  41.4703   4.9680 0001458 342.2236  17.8551 15.6038192831000";
    private static final double REV_PER_DAY = 86_400 / (2 * Math.PI);
    private static final double GOLDEN_ANGLE_DEG = 137.50776405;

    static Workload of(int days, int siteCount) {
        var scales = Astrodynamics.EMBEDDED.getTimeScales();
        TLE tle = new TLE(checked(LINE_1), checked(LINE_2), scales.getUTC());
        MeanElements elements = new MeanElements(
                "TIANHE",
                "2021-035A",
                tle.getSatelliteNumber(),
                tle.getDate().toInstant(scales),
                tle.getMeanMotion() * REV_PER_DAY,
                tle.getE(),
                Math.toDegrees(tle.getI()),
                Math.toDegrees(tle.getRaan()),
                Math.toDegrees(tle.getPerigeeArgument()),
                Math.toDegrees(tle.getMeanAnomaly()),
                tle.getBStar(),
                tle.getMeanMotionFirstDerivative() * REV_PER_DAY * 86_400 / 2);
        Instant start = Instant.parse("2026-10-07T00:00:00Z");
        List<GroundSite> sites = new ArrayList<>();
        List<TargetRule> targets = new ArrayList<>();
        for (int i = 0; i < siteCount; i++) {
            double latitude = -52 + 104.0 * (i + 0.5) / siteCount;
            double longitude = Math.IEEEremainder(i * GOLDEN_ANGLE_DEG, 360);
            String id = String.format(Locale.ROOT, "site-%02d", i);
            sites.add(new GroundSite(id, latitude, longitude, 100, 10));
            targets.add(new TargetRule(new GroundSite(id, latitude, longitude, 100, 20), 10, 45, 0));
        }
        List<Relay> relays = List.of(new Relay("17", 17), new Relay("77", 77), new Relay("177", 177));
        return new Workload(
                tle, elements, Interval.of(start, Duration.ofDays(days)), List.copyOf(sites), relays, targets);
    }

    /** A line with its checksum: the digits and one for each minus, modulo ten. */
    private static String checked(String line) {
        int sum = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            sum += c == '-' ? 1 : Character.isDigit(c) ? c - '0' : 0;
        }
        return line + sum % 10;
    }
}
