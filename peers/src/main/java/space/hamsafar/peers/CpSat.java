package space.hamsafar.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import space.hamsafar.bench.compare.Answer;
import space.hamsafar.bench.compare.Budget;
import space.hamsafar.bench.compare.BudgetWatch;
import space.hamsafar.bench.compare.Solver;
import space.hamsafar.bench.compare.Verdict;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/**
 * OR-Tools CP-SAT with as many workers as there are threads. Pure projects begin from a justified schedule, as a hint
 * and as the horizon.
 */
final class CpSat implements Solver {

    @Override
    public String name() {
        return "cp-sat";
    }

    @Override
    public String version() {
        return "9.15.6755";
    }

    @Override
    public Answer solve(Project project, Budget budget) {
        Optional<String> missing = Coverage.missing(project)
                .or(() -> Optional.of("people in several modes").filter(text -> hasPeopleInModes(project)));
        if (missing.isPresent()) {
            return TimelineCoverage.missing(project)
                    .map(Answer::unsupported)
                    .orElseGet(() -> timeline(project, budget));
        }
        Loader.loadNativeLibraries();
        var solver = new CpSolver();
        try (var watch = BudgetWatch.start(budget, solver::stopSearch)) {
            Optional<PureProject> pure =
                    Coverage.isPure(project) ? Optional.of(PureProject.of(project)) : Optional.empty();
            Optional<int[]> start = pure.map(PureProject::justified);
            int horizon = pure.flatMap(net -> start.map(net::makespan)).orElse(project.horizon());
            var model = new CpSatModel(project, start, horizon);
            solver.getParameters()
                    .setNumWorkers(budget.threads())
                    .setRandomSeed((int) budget.seed())
                    .setMaxTimeInSeconds(budget.wallSeconds());
            var first = new First(watch);
            CpSolverStatus status = solver.solve(model.model(), first);
            return answer(solver, status, model, first);
        }
    }

    /** Of a timeline, where value counts, the bound is on the value that is left out. */
    private static Answer timeline(Project project, Budget budget) {
        Loader.loadNativeLibraries();
        var solver = new CpSolver();
        try (var watch = BudgetWatch.start(budget, solver::stopSearch)) {
            var model = new CpSatTimeline(project);
            solver.getParameters()
                    .setNumWorkers(budget.threads())
                    .setRandomSeed((int) budget.seed())
                    .setMaxTimeInSeconds(budget.wallSeconds());
            var first = new First(watch);
            Verdict verdict = verdict(solver.solve(model.model(), first), model.model());
            long millis = first.millis.get();
            return new Answer(
                    verdict,
                    verdict.hasSchedule() ? Optional.of(model.schedule(solver)) : Optional.empty(),
                    Math.toIntExact(Math.max(0, model.missed(solver.bestObjectiveBound()))),
                    millis < 0 ? OptionalLong.empty() : OptionalLong.of(millis),
                    "");
        }
    }

    private static Verdict verdict(CpSolverStatus status, CpModel model) {
        return switch (status) {
            case OPTIMAL -> Verdict.OPTIMAL;
            case FEASIBLE -> Verdict.FEASIBLE;
            case INFEASIBLE -> Verdict.INFEASIBLE;
            case UNKNOWN -> Verdict.UNKNOWN;
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("the model is not valid: " + model.validate());
        };
    }

    private static boolean hasPeopleInModes(Project project) {
        return project.activities().stream()
                .anyMatch(activity -> activity.modes().size() > 1
                        && activity.modes().stream()
                                .anyMatch(mode -> !mode.roles().isEmpty()));
    }

    /** Notes when the first solution comes. */
    private static final class First extends CpSolverSolutionCallback {

        private final BudgetWatch watch;
        private final AtomicLong millis = new AtomicLong(-1);

        First(BudgetWatch watch) {
            this.watch = watch;
        }

        @Override
        public void onSolutionCallback() {
            millis.compareAndSet(-1, watch.millis());
        }
    }

    private static Answer answer(CpSolver solver, CpSolverStatus status, CpSatModel model, First first) {
        Verdict verdict = verdict(status, model.model());
        boolean found = verdict.hasSchedule();
        int bound = found || verdict == Verdict.UNKNOWN
                ? (int) Math.max(0, Math.ceil(solver.bestObjectiveBound() - 1e-6))
                : 0;
        long millis = first.millis.get();
        return new Answer(
                verdict,
                found ? Optional.of(schedule(solver, model)) : Optional.empty(),
                bound,
                millis < 0 ? OptionalLong.empty() : OptionalLong.of(millis),
                "");
    }

    private static Schedule schedule(CpSolver solver, CpSatModel model) {
        Map<String, Map<String, List<String>>> staff = model.people().staff(solver);
        List<Assignment> assignments = new ArrayList<>();
        for (CpSatModel.Task task : model.tasks().values()) {
            int chosen = 0;
            while (!solver.booleanValue(task.modes().get(chosen))) {
                chosen++;
            }
            Mode mode = task.activity().modes().get(chosen);
            int start = (int) solver.value(task.start());
            String id = task.activity().id();
            assignments.add(
                    new Assignment(id, mode.id(), start, start + mode.duration(), staff.getOrDefault(id, Map.of())));
        }
        return new Schedule(assignments);
    }
}
