package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.orbit.altitude.AltitudeReport;
import space.hamsafar.orbit.altitude.Reboost;
import space.hamsafar.orbit.window.LandingOpportunity;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.LaunchWindow;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.programme.CheckedPlan;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.ReadinessMargin;
import space.hamsafar.programme.SeatOutlook;
import space.hamsafar.programme.agreement.StepDates;
import space.hamsafar.programme.flight.ExperimentResult;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.selection.SelectionPlan;
import space.hamsafar.programme.selection.StagePlan;
import space.hamsafar.programme.training.Readiness;

/** Prints what a plan comes to, in as much as a person reads in half a minute. */
final class Summary {

    private static final int NAMES = 24;
    private static final int LATE_SHOWN = 3;

    private final Console console;
    private static final int FEW_FILES = 6;

    private final Programme programme;
    private final Titles titles;
    private final Paragraphs rows;

    private Summary(Console console, Programme programme) {
        this.console = console;
        this.programme = programme;
        this.titles = Titles.of(programme);
        this.rows = new Paragraphs(console.out(), NAMES);
    }

    /** Prints the summary, files written included. */
    static void print(Console console, Programme programme, ProgrammePlan plan, Path out, List<Path> files) {
        var summary = new Summary(console, programme);
        console.out().println(console.bold(programme.title()));
        summary.agreement(plan);
        summary.selection(plan.selection());
        summary.training(plan);
        summary.flight(plan.flight());
        summary.experiments(plan.flight());
        summary.problems(plan);
        summary.files(out, files);
        console.out().flush();
    }

    /** Whether the plan holds everything that was demanded: what is only worth knowing does not count. */
    static boolean isComplete(CheckedPlan checked) {
        ProgrammePlan plan = checked.plan();
        return plan.agreement().conflicts().isEmpty()
                && plan.flight().launch().isPresent()
                && plan.flight().landing().isPresent()
                && checked.findings().isEmpty();
    }

    private void agreement(ProgrammePlan plan) {
        List<StepDates> late = plan.agreement().steps().stream()
                .filter(step -> step.lateDays().isPresent())
                .toList();
        rows.row(
                "Agreement",
                "signed " + programme.agreement().signed() + "; "
                        + plan.agreement().steps().size()
                        + " obligations and milestones, "
                        + plan.agreement().criticalPath().size()
                        + " on the critical path");
        if (!late.isEmpty()) {
            String named = late.stream()
                    .limit(LATE_SHOWN)
                    .map(step ->
                            titles.step(step.step()) + " by " + step.lateDays().orElseThrow() + " d")
                    .collect(Collectors.joining(", "));
            remark("late", named + (late.size() > LATE_SHOWN ? " and " + (late.size() - LATE_SHOWN) + " more" : ""));
        }
    }

    private void selection(SelectionPlan plan) {
        var forecast = plan.forecast();
        rows.row(
                "Selection",
                count(plan.applications()) + " applications, " + count(plan.eligible()) + " eligible; chance of "
                        + programme.campaign().finalists() + " fit finalists "
                        + percent(forecast.probability()));
        rows.row(
                "",
                count(forecast.applicationsNeeded()) + " applications would be enough for "
                        + percent(forecast.confidence()) + ", were places no limit");
        for (StagePlan stage : plan.stages()) {
            rows.row(
                    "  " + titles.stage(stage.stage()),
                    stage.firstDay() + " to " + stage.lastDay() + ", " + stage.invited() + " invited");
        }
        var testDays = new TreeMap<String, List<String>>();
        plan.stages()
                .forEach(stage -> stage.finalistDays()
                        .forEach((finalist, day) -> testDays.computeIfAbsent(finalist, id -> new ArrayList<>())
                                .add(day.toString())));
        testDays.forEach(
                (finalist, days) -> rows.row("  " + titles.applicant(finalist), "tests on " + String.join(", ", days)));
    }

    private void training(ProgrammePlan plan) {
        var training = plan.training();
        rows.row(
                "Training",
                training.sessions().size() + " sessions from " + training.firstDay() + " to " + training.lastDay());
        if (!training.unplaced().isEmpty()) {
            remark("not placed", training.unplaced().size() + " sessions; the report says why");
        }
        for (Readiness readiness : training.readiness()) {
            int minutes = readiness.minutesBySubject().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            rows.row(
                    "  " + titles.person(readiness.trainee()),
                    (readiness.ready() ? "ready on " + readiness.readyOn() : console.warning("not ready")) + " after "
                            + minutes / 60 + " h of training" + margin(plan, readiness));
        }
        SeatOutlook.of(programme, plan, List.of())
                .ifPresent(seat -> rows.row(
                        "  backup takes the seat",
                        seat.swap().lastDay().map(day -> "until " + day).orElse("never") + ": "
                                + seat.swap().reason()));
    }

    private String margin(ProgrammePlan plan, Readiness readiness) {
        if (!readiness.ready()) {
            return "";
        }
        var margin = ReadinessMargin.of(programme, plan, readiness);
        return margin.days() < 0
                ? ", " + console.warning(-margin.days() + " d too late for what follows")
                : ", " + margin.days() + " d before anything would wait for it";
    }

    private void flight(FlightPlan plan) {
        plan.launch().ifPresentOrElse(this::launch, () -> rows.row("Launch", console.warning("no window found")));
        if (!plan.backups().isEmpty()) {
            rows.row(
                    "  backups",
                    plan.backups().stream()
                                    .map(LaunchOpportunity::liftOff)
                                    .map(WorldTime.UTC::minute)
                                    .collect(Collectors.joining(", "))
                            + " UTC");
        }
        plan.docking().ifPresent(docking -> rows.row("Docking", Clocks.three(docking)));
        plan.landing().ifPresentOrElse(this::landing, () -> rows.row("Landing", console.warning("no place found")));
        if (!plan.alternatives().isEmpty()) {
            rows.row(
                    "  other chances",
                    plan.alternatives().stream()
                                    .map(RankedLanding::landing)
                                    .map(WorldTime.UTC::minute)
                                    .collect(Collectors.joining(", "))
                            + " UTC");
        }
        if (plan.launch().isPresent() && plan.landing().isPresent()) {
            Duration flight = Duration.between(
                    plan.launch().get().liftOff(), plan.landing().get().landing());
            rows.row(
                    "Flight",
                    flight.toDays() + " d " + flight.toHoursPart() + " h from lift-off to landing" + altitude(plan));
        }
        plan.altitude().ifPresent(this::pastReboosts);
        plan.outlook().ifPresent(outlook -> OutlookSummary.print(rows, outlook));
    }

    private void pastReboosts(AltitudeReport report) {
        if (report.history().size() > 1) {
            List<Reboost> raises =
                    report.reboosts().stream().filter(Reboost::isRaise).toList();
            String last = raises.isEmpty()
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            ", the last about %s by %.1f km",
                            WorldTime.UTC.day(raises.getLast().at()),
                            raises.getLast().gainKm());
            rows.row(
                    "Altitude",
                    report.history().size() + " element sets since "
                            + WorldTime.UTC.day(report.history().getFirst().epoch()) + ": " + raises.size()
                            + " reboosts found" + last);
        }
    }

    private void launch(LaunchOpportunity found) {
        LaunchWindow window = found.window();
        rows.row("Launch", Clocks.three(window.liftOff()));
        rows.row(
                "",
                String.format(
                        Locale.ROOT,
                        "%s %.2f° east of the station's node, by the plane rule; known to ±%.0f s; elements %.1f d old",
                        titles.site(programme.mission().flight().pad()),
                        window.planeOffsetDeg(),
                        Math.hypot(found.planeSeconds(), found.ruleSeconds()),
                        window.elementsAge().toMinutes() / 1440.0));
    }

    private void landing(RankedLanding ranked) {
        LandingOpportunity chance = ranked.opportunity();
        rows.row("Landing", Clocks.three(chance.landing()));
        rows.row(
                "",
                String.format(
                        Locale.ROOT,
                        "%s, %.0f km from the ground track, %d orbits after undocking",
                        titles.site(programme.mission().flight().landingSite()),
                        Math.abs(chance.crossTrackKm()),
                        chance.orbits()));
    }

    private static String altitude(FlightPlan plan) {
        return plan.altitude()
                .map(report -> report.leavesBand()
                        .map(at -> "; the orbit leaves its altitude band on " + WorldTime.UTC.day(at))
                        .orElse(String.format(
                                Locale.ROOT,
                                "; the orbit stays in its band of %.0f–%.0f km",
                                report.band().floorKm(),
                                report.band().ceilingKm())))
                .orElse("");
    }

    private void experiments(FlightPlan plan) {
        List<ExperimentResult> all = plan.experiments();
        int wanted = all.stream().mapToInt(ExperimentResult::wanted).sum();
        int placed = all.stream().mapToInt(ExperimentResult::placed).sum();
        long whole = all.stream()
                .filter(result -> result.placed() >= result.wanted())
                .count();
        rows.row(
                "Experiments",
                placed + " of " + wanted + " sessions placed (" + percent(wanted == 0 ? 1 : (double) placed / wanted)
                        + "); " + whole + " of " + all.size() + " experiments whole"
                        + (whole == all.size() ? "" : ", the others not:"));
        for (MissingSessions.Group group : MissingSessions.of(all, titles::experiment)) {
            console.out().println("  " + group.causes() + ":");
            new Paragraphs(console.out(), 4).items(group.experiments());
        }
    }

    private void problems(ProgrammePlan plan) {
        plan.agreement().conflicts().forEach(text -> remark("Cannot be met", text));
        plan.selection().problems().forEach(text -> remark("Note", text));
        plan.flight().problems().forEach(text -> remark("Note", text));
    }

    private void files(Path out, List<Path> files) {
        Path folder = out.toAbsolutePath().normalize();
        var byFolder = new LinkedHashMap<String, List<String>>();
        for (Path file : files) {
            String name = folder.relativize(file.toAbsolutePath().normalize())
                    .toString()
                    .replace('\\', '/');
            byFolder.computeIfAbsent(name.substring(0, name.lastIndexOf('/') + 1), part -> new ArrayList<>())
                    .add(name);
        }
        String names = byFolder.entrySet().stream()
                .map(entry -> entry.getKey().isEmpty() || entry.getValue().size() <= FEW_FILES
                        ? String.join(", ", entry.getValue())
                        : entry.getKey() + " with " + entry.getValue().size() + " calendars")
                .collect(Collectors.joining(", "));
        rows.row("Files in " + out, names);
        rows.row("To look at it", "open " + out.resolve("report.html") + " in a browser");
    }

    /** A row that wants attention: a word with a capital stands at the edge, another below the row before. */
    private void remark(String name, String text) {
        String indent = Character.isUpperCase(name.charAt(0)) ? "" : "  ";
        rows.row(indent + console.warning(name), indent.length() + name.length(), text);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
