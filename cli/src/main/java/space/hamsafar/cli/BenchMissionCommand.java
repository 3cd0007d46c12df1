package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.bench.compare.SideBySide;
import space.hamsafar.planning.bound.ValueBound;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.ExperimentResult;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.TimelineModel;
import space.hamsafar.programme.flight.check.FlightChecker;
import space.hamsafar.programme.source.Spelling;

/** {@code hamsafar bench mission}: the example's timetable and timeline, replanning, and peers on the same problem. */
@Command(
        name = "mission",
        description =
                "Measures the example's training timetable and its crew timeline against a bound, replans the timeline"
                        + " after random mishaps, and gives the same timeline problem to other solvers.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar bench mission --only timetable",
            "  hamsafar bench mission --only replan --edits 100",
            "  hamsafar bench mission --peers cp-sat --out docs/benchmarks"
        })
final class BenchMissionCommand implements Callable<Integer> {

    private static final List<String> PARTS = List.of("timetable", "timeline", "replan", "peers");
    private static final double SHARE = 0.97;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--only",
            paramLabel = "PARTS",
            split = ",",
            description = "timetable, timeline, replan, peers (default: all)")
    private List<String> only = PARTS;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "10", description = "of search (default: 10)")
    private double seconds;

    @Option(names = "--edits", paramLabel = "N", defaultValue = "1000", description = "mishaps (default: 1000)")
    private int edits;

    @Option(
            names = "--check-every",
            paramLabel = "K",
            defaultValue = "1",
            description =
                    "let the checker judge every K-th replanning, as it takes a hundred times as long (default: 1)")
    private int every;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "of random choices (default: 1)")
    private long seed;

    @Option(names = "--peers", paramLabel = "NAMES", split = ",", description = "other solvers, such as cp-sat")
    private List<String> peers = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "save mission.md and mission.json there")
    private Optional<Path> out;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        requireSound();
        Programme programme = Folders.read(Folders.example());
        MissionReport report = new MissionReport(circumstances());
        try (var bar = ProgressBar.on(spec.commandLine().getErr())) {
            bar.show("plan", 0.01);
            if (only.contains("timetable")) {
                TimetableMeasure.measure(programme, seconds, 6 * seconds, seed)
                        .forEach(row -> report.add(row.what(), row.value(), row.target(), row.met()));
            }
            if (only.equals(List.of("timetable"))) {
                return print(report);
            }
            ProgrammePlan plan = MissionSetting.plan(programme);
            if (only.contains("timeline")) {
                timeline(report, MissionSetting.of(programme, plan, 0, 4), "7 days, crew of 4");
                timeline(report, MissionSetting.of(programme, plan, 7, 6), "14 days, crew of 6");
            }
            if (only.contains("replan")) {
                replans(report, MissionSetting.of(programme, plan, 7, 6), bar);
            }
            if (only.contains("peers")) {
                peers(report, MissionSetting.of(programme, plan, 0, 4), "7 days, crew of 4");
                peers(report, MissionSetting.of(programme, plan, 7, 6), "14 days, crew of 6");
            }
        }
        return print(report);
    }

    private int print(MissionReport report) {
        var printed = spec.commandLine().getOut();
        printed.print(json ? report.json() : report.markdown());
        out.ifPresent(folder ->
                report.save(folder).forEach(file -> spec.commandLine().getErr().println("saved " + file)));
        return report.isMet() ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }

    private void requireSound() {
        only.stream().filter(part -> !PARTS.contains(part)).findFirst().ifPresent(part -> {
            throw new Refusal(ExitCodes.USAGE, "--only is '" + part + "'" + Spelling.hint(part, PARTS));
        });
        if (!(seconds > 0 && seconds <= 3600) || edits < 1 || edits > 1_000_000 || every < 1) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    "--seconds is " + seconds + ", --edits is " + edits + " and --check-every is " + every
                            + ": seconds must be above 0 and at most 3600, edits 1 to 1000000, every at least 1");
        }
    }

    private Map<String, Object> circumstances() {
        var all = new LinkedHashMap<String, Object>();
        all.put("command", Peers.typed(spec));
        all.put(
                "date",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
        all.putAll(SideBySide.machine());
        all.put("seconds", seconds);
        all.put("seed", seed);
        return all;
    }

    private void timeline(MissionReport report, MissionSetting setting, String what) {
        FlightPlan plan = setting.planned(seconds, seed);
        long value = value(plan);
        long bound = Math.min(wanted(setting), bound(setting, plan));
        int missing = missing(setting, plan);
        int findings =
                FlightChecker.check(setting.mission(), setting.setting(), plan).size();
        report.add("timeline, " + what + ": mandatory sessions missing", "" + missing, "0", missing == 0);
        report.add("timeline, " + what + ": checker findings", "" + findings, "0", findings == 0);
        report.add(
                "timeline, " + what + ": value placed of the bound after " + seconds + " s",
                String.format(
                        Locale.ROOT,
                        "%d of %d (%.1f %%); asked for %d",
                        value,
                        bound,
                        100.0 * value / bound,
                        wanted(setting)),
                "≥ 97 %",
                value >= SHARE * bound);
    }

    private static long value(FlightPlan plan) {
        return plan.experiments().stream().mapToLong(ExperimentResult::value).sum();
    }

    private static long wanted(MissionSetting setting) {
        return setting.mission().experiments().stream()
                .mapToLong(one -> (long) one.sessions() * one.value())
                .sum();
    }

    /** What no timeline of the stay can be worth: each session counts as what its experiment is worth. */
    private static long bound(MissionSetting setting, FlightPlan plan) {
        var model = TimelineModel.of(setting.mission(), setting.setting(), plan).orElseThrow();
        var worth = worth(setting, model);
        return ValueBound.of(model.project(), activity -> worth.applyAsLong(activity.id()));
    }

    /** What the activity of a session is worth; the later steps of a session nothing. */
    private static ToLongFunction<String> worth(MissionSetting setting, TimelineModel model) {
        var values = new HashMap<String, Integer>();
        for (Experiment one : setting.mission().experiments()) {
            for (int session = 1; session <= one.sessions(); session++) {
                values.put(one.id() + "#" + session, one.value());
            }
        }
        return activity -> values.getOrDefault(model.entryOf(activity), 0);
    }

    /** Sessions that an experiment must have and that are not placed. */
    private static int missing(MissionSetting setting, FlightPlan plan) {
        return setting.mission().experiments().stream()
                .filter(Experiment::mandatory)
                .mapToInt(one -> plan.experiments().stream()
                        .filter(result -> result.experiment().equals(one.id()))
                        .mapToInt(result -> Math.max(0, one.leastSessions() - result.placed()))
                        .sum())
                .sum();
    }

    private void replans(MissionReport report, MissionSetting setting, ProgressBar bar) {
        FlightPlan plan = setting.planned(Math.min(seconds, 5), seed);
        var replans = MissionReplans.of(setting, plan, edits, every, seed, share -> bar.show("replan", share));
        String what = "replan after " + edits + " mishaps, 14 days, crew of 6, "
                + plan.timeline().size() + " entries";
        report.add(what + ": p50 / p99 / max", times(replans.millis()), "p99 ≤ 100 ms", p99(replans) <= 100);
        report.add(what + ": the same in CPU time of the thread", times(replans.cpuMillis()), "", true);
        report.add(
                what + ": starts of begun entries moved", "" + replans.frozenMoved(), "0", replans.frozenMoved() == 0);
        report.add(
                what + ": checker findings, every " + every + " judged",
                "" + replans.findings(),
                "0",
                replans.findings() == 0);
        report.add(what + ": entries that found no place (told, with ways out)", "" + replans.told(), "", true);
        replans.examples().forEach(report::note);
    }

    private static double p99(MissionReplans replans) {
        return MissionReplans.percentile(replans.millis(), 0.99);
    }

    private static String times(double[] millis) {
        return String.format(
                Locale.ROOT,
                "%.1f / %.1f / %.1f ms",
                MissionReplans.percentile(millis, 0.5),
                MissionReplans.percentile(millis, 0.99),
                MissionReplans.percentile(millis, 1));
    }

    private void peers(MissionReport report, MissionSetting setting, String what) {
        FlightPlan plan = setting.planned(0.5, seed);
        var model = TimelineModel.of(setting.mission(), setting.setting(), plan).orElseThrow();
        long all = wanted(setting);
        long ours = -1;
        for (var trial : SideBySide.run(model.project(), worth(setting, model), Peers.withOurs(peers), seconds, seed)) {
            ours = trial.solver().equals("hamsafar") ? trial.value() : ours;
            String bound = trial.bound() < 0 ? "" : ", at most " + trial.bound();
            report.add(
                    "same problem, " + what + ": " + trial.solver() + " " + trial.version(),
                    trial.value() < 0
                            ? trial.note()
                            : String.format(
                                    Locale.ROOT,
                                    "value %d%s, asked for %d; %.1f s wall, %.1f s CPU",
                                    trial.value(),
                                    bound,
                                    all,
                                    trial.millis() / 1000.0,
                                    trial.cpuMillis() / 1000.0),
                    trial.solver().equals("hamsafar") ? "" : "not above ours",
                    trial.value() <= ours);
        }
    }
}
