package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import space.hamsafar.orbit.LandingOpportunity;
import space.hamsafar.orbit.LaunchWindow;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.ExperimentResult;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.selection.SelectionPlan;
import space.hamsafar.programme.selection.StagePlan;
import space.hamsafar.programme.training.Readiness;

/** Prints what a plan comes to, in as much as a person reads in half a minute. */
final class Summary {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");

    private final Console console;
    private final Programme programme;

    private Summary(Console console, Programme programme) {
        this.console = console;
        this.programme = programme;
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
    static boolean isComplete(Programme programme, ProgrammePlan plan) {
        List<String> mandatory = programme.mission().experiments().stream()
                .filter(Experiment::mandatory)
                .map(Experiment::id)
                .toList();
        return plan.agreement().conflicts().isEmpty()
                && plan.training().readiness().stream().allMatch(Readiness::ready)
                && plan.flight().launch().isPresent()
                && plan.flight().landing().isPresent()
                && plan.flight().experiments().stream()
                        .filter(result -> mandatory.contains(result.experiment()))
                        .allMatch(result -> result.placed() == result.wanted());
    }

    private void agreement(ProgrammePlan plan) {
        long late = plan.agreement().steps().stream()
                .filter(step -> step.lateDays().isPresent())
                .count();
        row(
                "Agreement",
                "signed " + programme.agreement().signed() + "; "
                        + plan.agreement().steps().size()
                        + " obligations and milestones, " + late + " late; critical path of "
                        + plan.agreement().criticalPath().size() + " steps");
    }

    private void selection(SelectionPlan plan) {
        row(
                "Selection",
                plan.applications() + " applications, " + plan.eligible() + " eligible; chance of "
                        + programme.campaign().finalists() + " fit finalists "
                        + percent(plan.forecast().probability())
                        + ", " + plan.forecast().applicationsNeeded() + " applications give "
                        + percent(plan.forecast().confidence()));
        for (StagePlan stage : plan.stages()) {
            String finalists = stage.finalistDays().entrySet().stream()
                    .map(entry -> entry.getKey() + " on " + entry.getValue())
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("none assigned");
            row(
                    "  " + stage.stage(),
                    stage.firstDay() + " to " + stage.lastDay() + ", " + stage.invited() + " invited; finalists "
                            + finalists);
        }
    }

    private void training(ProgrammePlan plan) {
        long placed = plan.training().sessions().size();
        row(
                "Training",
                placed + " sessions from " + plan.training().firstDay() + " to "
                        + plan.training().lastDay()
                        + (plan.training().unplaced().isEmpty()
                                ? ""
                                : "; not placed: " + plan.training().unplaced().size()));
        for (Readiness readiness : plan.training().readiness()) {
            int minutes = readiness.minutesBySubject().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            row(
                    "  " + readiness.trainee(),
                    (readiness.ready() ? "ready on " + readiness.readyOn() : console.warning("not ready")) + ", "
                            + minutes / 60 + " h");
        }
    }

    private void flight(FlightPlan plan) {
        plan.launch().ifPresentOrElse(this::launch, () -> row("Launch", console.warning("no window found")));
        row(
                "  backups",
                String.join(", ", plan.backups().stream().map(this::minute).toList()) + " UTC");
        if (plan.docking().isPresent()
                && plan.landing().isPresent()
                && plan.launch().isPresent()) {
            Instant landing = plan.landing().get().landing();
            Duration flight = Duration.between(plan.launch().get().liftOff(), landing);
            row(
                    "Flight",
                    flight.toDays() + " d " + flight.toHoursPart() + " h from lift-off to landing; docking "
                            + minute(plan.docking().get()) + " UTC");
        }
        plan.landing().ifPresent(found -> row("Landing", threeClocks(found.landing()) + "; " + found.reason()));
        row(
                "  also possible",
                String.join(
                                ", ",
                                plan.alternatives().stream()
                                        .map(LandingOpportunity::landing)
                                        .map(this::minute)
                                        .toList())
                        + " UTC");
        plan.altitude()
                .ifPresent(report -> row(
                        "Altitude",
                        report.leavesBand()
                                        .map(at -> "leaves the band on " + at)
                                        .orElse("stays in the band of ")
                                + (report.leavesBand().isPresent()
                                        ? ""
                                        : (int) report.band().floorKm() + "–"
                                                + (int) report.band().ceilingKm() + " km")));
    }

    private void launch(LaunchWindow window) {
        row("Launch", threeClocks(window.liftOff()) + "; " + window.reason());
    }

    private String minute(LaunchWindow window) {
        return minute(window.liftOff());
    }

    private void experiments(FlightPlan plan) {
        int wanted =
                plan.experiments().stream().mapToInt(ExperimentResult::wanted).sum();
        int placed =
                plan.experiments().stream().mapToInt(ExperimentResult::placed).sum();
        row(
                "Experiments",
                placed + " of " + wanted + " sessions placed (" + percent(wanted == 0 ? 1 : (double) placed / wanted)
                        + ")");
        plan.experiments().stream()
                .filter(result -> result.placed() < result.wanted())
                .forEach(result -> row(
                        "  " + result.experiment(),
                        result.placed() + " of " + result.wanted() + " placed: " + result.reason()));
    }

    private void problems(ProgrammePlan plan) {
        plan.agreement().conflicts().forEach(text -> row(console.warning("Conflict"), text));
        plan.selection().problems().forEach(text -> row(console.warning("Note"), text));
        plan.flight().problems().forEach(text -> row(console.warning("Note"), text));
    }

    private void files(Path out, List<Path> files) {
        Path folder = out.toAbsolutePath().normalize();
        String names = String.join(
                ", ",
                files.stream()
                        .map(file -> folder.relativize(file.toAbsolutePath().normalize()))
                        .map(file -> file.toString().replace('\\', '/'))
                        .toList());
        row("Files", "in " + out + ": " + names);
        row("Look", "open " + out.resolve("report.html") + " in a browser");
    }

    private String threeClocks(Instant instant) {
        return minute(instant) + " UTC (" + CLOCK.format(instant.atZone(BEIJING)) + " Beijing, "
                + CLOCK.format(instant.atZone(PAKISTAN)) + " Pakistan)";
    }

    private String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZoneOffset.UTC));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private void row(String name, String text) {
        console.out().println(name.length() >= 16 ? name + "  " + text : name + " ".repeat(16 - name.length()) + text);
    }
}
