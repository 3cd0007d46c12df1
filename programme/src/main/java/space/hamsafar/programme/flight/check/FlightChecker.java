package space.hamsafar.programme.flight.check;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;

/**
 * Judges flight plans from the facts of the mission and the station's orbit. It shares nothing with the planner: days,
 * windows and sums are worked out anew, and the plan's own bands are not believed.
 */
public final class FlightChecker {

    private FlightChecker() {}

    /**
     * Every rule that a plan breaks, in a fixed order; empty for a sound plan.
     *
     * @throws space.hamsafar.orbit.OrbitException if the plan lies out of reach of the station's elements
     * @throws java.util.NoSuchElementException if the mission names a site or person that the setting lacks
     */
    public static List<Finding> check(Mission mission, Setting setting, FlightPlan plan) {
        var findings = new ArrayList<Finding>();
        boolean flown = plan.launch().isPresent()
                && plan.landing().isPresent()
                && plan.docking().isPresent()
                && plan.undocking().isPresent();
        if (!flown) {
            grounded(mission, plan, findings);
            return List.copyOf(findings);
        }
        var facts = new FlightFacts(mission, setting, plan);
        TripRules.check(facts, findings);
        if (facts.docking().isBefore(facts.undocking())) {
            GateRules.check(facts, findings);
            SleepRules.check(facts, findings);
            RoutineRules.check(facts, findings);
            DutyRules.check(facts, findings);
            ExerciseRules.check(facts, findings);
            CrewRules.check(facts, findings);
            ExperimentRules.check(facts, findings);
            ProtocolRules.check(facts, findings);
            WindowRules.check(facts, findings);
            EquipmentRules.check(facts, findings);
            TallyRules.check(facts, findings);
        }
        return List.copyOf(findings);
    }

    private static void grounded(Mission mission, FlightPlan plan, List<Finding> findings) {
        boolean half = plan.launch().isPresent()
                || plan.landing().isPresent()
                || plan.docking().isPresent()
                || plan.undocking().isPresent()
                || !plan.timeline().isEmpty()
                || !plan.experiments().isEmpty();
        String vehicle = mission.flight().vehicle();
        if (half) {
            String message = "the plan has only a part of launch, docking, undocking and landing, or work without them";
            findings.add(new Finding("flight.incomplete", vehicle, message));
        } else if (plan.problems().isEmpty()) {
            String message = "the plan has no launch and no problem that says why";
            findings.add(new Finding("flight.incomplete", vehicle, message));
        }
    }
}
