package space.hamsafar.bench.windows;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import space.hamsafar.orbit.window.SitePass;
import tools.jackson.databind.json.JsonMapper;

/** Runs the windows of the orbit and the peers in one run on the same inputs, and compares their events. */
public final class WindowsBench {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> KINDS = List.of("pass", "light", "relay", "target");
    private static final int WARM_ROUNDS = 10;

    private WindowsBench() {}

    /**
     * How long a part took: CPU time of the thread.
     *
     * @param part what was computed
     * @param firstMs the first time in this process, milliseconds
     * @param warmMs median of ten more times; the first time where there was one only
     */
    public record Time(String part, double firstMs, double warmMs) {}

    /**
     * How the events of a kind compare with a peer's.
     *
     * @param peer the peer
     * @param kind kind of event
     * @param matched begins and ends with a partner within a second
     * @param missedByPeer ours without one
     * @param missedByOwn the peer's without one
     * @param worstSeconds greatest difference of a pair
     */
    public record Agreement(
            String peer, String kind, int matched, int missedByPeer, int missedByOwn, double worstSeconds) {}

    /**
     * The whole report.
     *
     * @param days length of the period
     * @param sites number of sites, each with passes and a target
     * @param times of all parts
     * @param ratios how many times faster ours is, warm, by peer and part
     * @param agreements of events
     * @param worstElevationDeg greatest difference of elevations at culmination, by peer
     * @param missing peers that were not there, and why
     */
    public record Report(
            int days,
            int sites,
            List<Time> times,
            List<Ratio> ratios,
            List<Agreement> agreements,
            List<Ratio> worstElevationDeg,
            List<String> missing) {
        /** The report as one JSON object on one line. */
        public String toJson() {
            return JSON.writeValueAsString(this);
        }

        /** The report as a table. */
        public String toTable() {
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT, "%d days, %d sites and targets, 3 relays; CPU ms of one thread%n", days, sites));
            times.forEach(time -> text.append(String.format(
                    Locale.ROOT, "  %-34s first %9.1f   warm %9.1f%n", time.part, time.firstMs, time.warmMs)));
            ratios.forEach(ratio ->
                    text.append(String.format(Locale.ROOT, "  %-34s %.0f times as long%n", ratio.what, ratio.value)));
            text.append("  events: begins and ends within a second of each other\n");
            agreements.forEach(a -> text.append(String.format(
                    Locale.ROOT,
                    "  %-9s %-7s matched %6d   only ours %3d   only the peer's %3d   worst %.3f s%n",
                    a.peer,
                    a.kind,
                    a.matched,
                    a.missedByPeer,
                    a.missedByOwn,
                    a.worstSeconds)));
            worstElevationDeg.forEach(ratio -> text.append(String.format(
                    Locale.ROOT, "  %-34s within %.4f°%n", "culminations of " + ratio.what, ratio.value)));
            missing.forEach(peer -> text.append("  not run: ").append(peer).append('\n'));
            return text.toString();
        }
    }

    /**
     * A named figure.
     *
     * @param what what it is of
     * @param value the figure
     */
    public record Ratio(String what, double value) {}

    /** Runs everything for so many days and sites. */
    public static Report run(int days, int sites) {
        Workload work = Workload.of(days, sites);
        double length = 86_400.0 * days;
        List<Time> times = new ArrayList<>();
        times.add(time("hamsafar, all", WARM_ROUNDS, () -> OwnWindows.all(work)));
        times.add(time("hamsafar, passes", WARM_ROUNDS, () -> OwnWindows.passes(work)));
        times.add(time("Orekit, passes", 0, () -> OrekitWindows.passes(work)));
        List<Answer> answers = new ArrayList<>();
        times.add(time("Orekit, all", 0, () -> answers.add(OrekitWindows.all(work))));
        List<Ratio> ratios = new ArrayList<>();
        ratios.add(ratio("Orekit, all", times.get(3), times.get(0)));
        ratios.add(ratio("Orekit, passes", times.get(2), times.get(1)));
        Answer own = OwnWindows.all(work);
        Answer orekit = answers.getFirst();
        List<Agreement> agreements = new ArrayList<>();
        KINDS.forEach(kind -> agreements.add(agreement("Orekit", kind, own.against(orekit, kind, length))));
        List<SitePass> passes = OwnWindows.passes(work);
        List<Ratio> elevations = new ArrayList<>();
        elevations.add(new Ratio("Orekit", OrekitWindows.worstElevationDeg(work, passes)));
        List<String> missing = new ArrayList<>();
        Optional<SkyfieldWindows> skyfield = SkyfieldWindows.passes(work);
        skyfield.ifPresentOrElse(
                peer -> {
                    double ms = peer.cpuSeconds() * 1000;
                    Time time = new Time("Skyfield " + peer.version() + ", passes", ms, ms);
                    times.add(time);
                    ratios.add(ratio("Skyfield, passes", time, times.get(1)));
                    agreements.add(agreement("Skyfield", "pass", own.against(peer.answer(), "pass", length)));
                    agreements.add(agreement("refined", "pass", own.against(peer.refined(), "pass", length)));
                    elevations.add(new Ratio("Skyfield", worstElevation(work, peer.tops(), passes)));
                    elevations.add(new Ratio("Skyfield, refined", worstElevation(work, peer.highest(), passes)));
                },
                () -> missing.add("Skyfield: install the Debian packages python3-skyfield and python3-sgp4"));
        missing.add("gpredict: it has a window only, no command that prints passes");
        return new Report(days, sites, times, ratios, agreements, elevations, missing);
    }

    private static Ratio ratio(String what, Time peer, Time own) {
        return new Ratio(what, peer.warmMs / own.warmMs);
    }

    private static Agreement agreement(String peer, String kind, Events.Match match) {
        return new Agreement(
                peer, kind, match.matched(), match.missedByPeer(), match.missedByOwn(), match.worstSeconds());
    }

    private static double worstElevation(Workload work, Map<String, List<double[]>> tops, List<SitePass> passes) {
        double worst = 0;
        for (SitePass pass : passes) {
            double at = OwnWindows.seconds(work.period().getStart(), pass.pass().culmination());
            for (double[] top : tops.getOrDefault(pass.pass().siteId(), List.of())) {
                if (Math.abs(top[0] - at) < 1) {
                    worst = Math.max(worst, Math.abs(top[1] - pass.pass().maxElevationDeg()));
                }
            }
        }
        return worst;
    }

    private static Time time(String part, int rounds, Supplier<Object> work) {
        double first = cpuMs(work);
        double[] more = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            more[i] = cpuMs(work);
        }
        Arrays.sort(more);
        return new Time(part, first, rounds == 0 ? first : more[rounds / 2]);
    }

    private static double cpuMs(Supplier<Object> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Objects.requireNonNull(work.get());
        long after = threads.getCurrentThreadCpuTime();
        return (after - before) / 1e6;
    }
}
