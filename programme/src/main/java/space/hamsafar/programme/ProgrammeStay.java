package space.hamsafar.programme;

import java.util.List;
import space.hamsafar.programme.flight.StayChange;
import space.hamsafar.programme.flight.StayMove;
import space.hamsafar.programme.flight.StayPlanner;
import space.hamsafar.programme.flight.check.FlightChecker;
import space.hamsafar.programme.setting.Finding;

/** Plans a programme, then moves its stay to other windows. */
public final class ProgrammeStay {

    private ProgrammeStay() {}

    /**
     * What a change of the stay does.
     *
     * @throws IllegalArgumentException if there is no flight, or the change cannot be meant
     * @throws IllegalStateException if the new timeline breaks a rule, which is a fault of the planner
     */
    public static StayMove plan(Programme programme, StayChange change, PlanOptions options, PlanProgress progress) {
        var plan = ProgrammePlanner.plan(programme, options, (phase, share) -> progress.report(phase, share * 0.8));
        progress.report(PlanProgress.Phase.FLIGHT, 0.8);
        StayMove move =
                StayPlanner.plan(programme.mission(), programme.setting(), plan.flight(), change, options.flight());
        progress.report(PlanProgress.Phase.CHECK, 0.95);
        verify(programme, change, move);
        return move;
    }

    private static void verify(Programme programme, StayChange change, StayMove move) {
        var mission = StayPlanner.mission(programme.mission(), move.before(), change);
        List<Finding> findings = FlightChecker.check(mission, programme.setting(), move.after()).stream()
                .filter(finding ->
                        move.after().problems().stream().noneMatch(problem -> problem.contains(finding.subject())))
                .toList();
        if (!findings.isEmpty()) {
            throw new IllegalStateException(
                    "the plan breaks " + findings.size() + " rules, first: " + findings.getFirst());
        }
    }
}
