package space.hamsafar.programme;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.programme.PlanProgress.Phase;
import space.hamsafar.programme.agreement.AgreementNetwork;
import space.hamsafar.programme.agreement.AgreementPlan;
import space.hamsafar.programme.agreement.DateRange;
import space.hamsafar.programme.agreement.StepDates;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.FlightPlanner;
import space.hamsafar.programme.flight.Spaceflight;
import space.hamsafar.programme.selection.SelectionPlan;
import space.hamsafar.programme.selection.SelectionPlanner;
import space.hamsafar.programme.selection.Stage;
import space.hamsafar.programme.selection.StagePlan;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.training.TrainingPlan;
import space.hamsafar.programme.training.TrainingPlanner;

/**
 * Plans a programme from the agreement to the landing.
 *
 * <p>The agreement's network gives each phase its earliest day; what the phase then finds replaces the network's
 * estimate, so that everything after it moves along:
 *
 * <pre>
 * network ─▶ selection ─▶ network ─▶ training ─▶ network ─▶ flight ─▶ network
 * </pre>
 */
public final class ProgrammePlanner {

    /**
     * Rules that a demanding input can make impossible, each with the rules that break with it because something that
     * they lean on is not there: the plan is made, and tells what it leaves out.
     */
    private static final Map<String, Set<String>> SHORTFALLS = Map.of(
            "selection.finalist", Set.of("selection.finalist-day"),
            "selection.tested", Set.of("selection.finalist-day"),
            "training.missing",
                    Set.of(
                            "training.prerequisite",
                            "training.any-of",
                            "training.language",
                            "training.level-order",
                            "training.daily",
                            "training.sequence",
                            "training.examination",
                            "training.max-per-day",
                            "training.gap"));

    private final Programme programme;
    private final PlanOptions options;
    private final Map<String, DateRange> computed = new LinkedHashMap<>();

    private ProgrammePlanner(Programme programme, PlanOptions options) {
        this.programme = programme;
        this.options = options;
    }

    /**
     * Plans the whole programme. Where the input asks for more than can be had, the plan leaves mandatory work out and
     * tells so; the checker finds it then, with what follows from it.
     *
     * @throws IllegalStateException if the plan breaks another rule, which is a fault of the planner and never of the
     *     input
     */
    public static ProgrammePlan plan(Programme programme, PlanOptions options, PlanProgress progress) {
        return planChecked(programme, options, progress).plan();
    }

    /**
     * The same with what the checker found, for a caller that would ask it again.
     *
     * @throws IllegalStateException as {@link #plan} does
     */
    public static CheckedPlan planChecked(Programme programme, PlanOptions options, PlanProgress progress) {
        var planner = new ProgrammePlanner(programme, options);
        progress.report(Phase.AGREEMENT, 0.0);
        progress.report(Phase.SELECTION, 0.05);
        SelectionPlan selection = planner.selection();
        progress.report(Phase.TRAINING, 0.2);
        TrainingPlan training = planner.training();
        progress.report(Phase.FLIGHT, 0.5);
        FlightPlan flight = planner.flight();
        progress.report(Phase.CHECK, 0.95);
        var plan = new ProgrammePlan(
                programme.id(),
                programme.inputsHash(),
                options.seed(),
                options.work(),
                planner.network(),
                selection,
                training,
                flight);
        var checked = new CheckedPlan(plan, ProgrammeChecker.check(programme, plan));
        verify(checked);
        return checked;
    }

    private static void verify(CheckedPlan checked) {
        List<Finding> all = checked.findings();
        var excused = new HashSet<String>();
        for (Finding finding : all) {
            Set<String> followers = SHORTFALLS.get(finding.rule());
            if (followers != null) {
                excused.add(finding.rule());
                excused.addAll(followers);
            }
        }
        List<Finding> findings = all.stream()
                .filter(finding -> !excused.contains(finding.rule()))
                .filter(finding -> !isTold(finding, checked.plan()))
                .toList();
        if (!findings.isEmpty()) {
            throw new IllegalStateException(
                    "the plan breaks " + findings.size() + " rules, first: " + findings.getFirst());
        }
    }

    /** Whether something is missing that the plan itself says does not fit: a fault of the input, told with a reason. */
    private static boolean isTold(Finding finding, ProgrammePlan plan) {
        return switch (finding.rule()) {
            case "flight.mandatory", "flight.meal", "flight.exercise", "flight.duty" ->
                tells(plan.flight(), finding.subject());
            case "flight.handover" -> tells(plan.flight(), "handover#");
            default -> false;
        };
    }

    private static boolean tells(FlightPlan plan, String subject) {
        return plan.problems().stream().anyMatch(problem -> problem.contains(subject));
    }

    private AgreementPlan network() {
        return AgreementNetwork.plan(programme.agreement(), programme.setting(), computed);
    }

    private SelectionPlan selection() {
        var earliest = new LinkedHashMap<String, LocalDate>();
        for (StepDates step : network().steps()) {
            earliest.put(step.step(), step.earliestStart());
        }
        List<String> finalists = programme.setting().people().stream()
                .map(Member::applicant)
                .flatMap(Optional::stream)
                .toList();
        var plan = SelectionPlanner.plan(
                programme.campaign(), programme.setting(), earliest, finalists, options.selection());
        for (StagePlan found : plan.stages()) {
            programme.campaign().stages().stream()
                    .filter(stage -> stage.id().equals(found.stage()))
                    .map(Stage::step)
                    .forEach(step -> computed.put(
                            step,
                            new DateRange(found.firstDay(), found.resultDay().plusDays(1))));
        }
        return plan;
    }

    private TrainingPlan training() {
        String step = programme.syllabus().step();
        var plan = TrainingPlanner.plan(
                programme.syllabus(), programme.setting(), network().step(step).earliestStart(), options.training());
        computed.put(step, new DateRange(plan.firstDay(), plan.lastDay().plusDays(1)));
        return plan;
    }

    private FlightPlan flight() {
        Spaceflight flight = programme.mission().flight();
        var plan = FlightPlanner.plan(
                programme.mission(),
                programme.setting(),
                network().step(flight.launchStep()).earliestStart(),
                options.flight());
        var zone = programme.setting().site(flight.pad()).zone();
        plan.launch()
                .ifPresent(window ->
                        put(flight.launchStep(), window.liftOff().atZone(zone).toLocalDate()));
        var home = programme.setting().site(flight.landingSite()).zone();
        plan.landing()
                .ifPresent(found ->
                        put(flight.landingStep(), found.landing().atZone(home).toLocalDate()));
        return plan;
    }

    private void put(String step, LocalDate day) {
        computed.put(step, new DateRange(day, day));
    }
}
