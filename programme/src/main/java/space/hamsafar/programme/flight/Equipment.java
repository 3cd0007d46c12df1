package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.programme.setting.Figure;

/**
 * What work needs of the station, in the planning model: power, heat and data as resources, a rack as one of capacity 1,
 * the freezers as a store that samples fill until undocking.
 *
 * <p>Quiet runs and exercise exclude each other through a resource for each quiet step, of which a run takes all units
 * and each exerciser one; so quiet runs may still go on side by side.
 */
final class Equipment {

    private static final String POWER = "power";
    private static final String HEAT = "heat";
    private static final String DATA = "data";
    private static final String COLD = "cold-stowage";

    private Equipment() {}

    /** Adds all resources to a project and gives the ids of those of quiet runs, of which exercise takes a unit each. */
    static List<String> add(Mission mission, Project.Builder builder) {
        DayRules rules = mission.rules();
        Supplies supplies = rules.house().supplies();
        builder.add(Resource.of(POWER, units(rules.powerW())));
        supplies.heatW().ifPresent(heat -> builder.add(Resource.of(HEAT, units(heat))));
        supplies.dataKbps().ifPresent(data -> builder.add(Resource.of(DATA, units(data))));
        supplies.coldLitres()
                .map(Equipment::units)
                .ifPresent(litres -> builder.add(new Reservoir(COLD, litres, 0, litres)));
        builder.add(Resource.of(RoutineWork.EXERCISERS, rules.exercisers()));
        var racks = new TreeSet<String>();
        var quiet = new ArrayList<String>();
        for (Experiment experiment : mission.experiments()) {
            for (Step step : experiment.steps()) {
                if (!step.rack().isEmpty() && racks.add(step.rack())) {
                    builder.add(Resource.of(rack(step), 1));
                }
                if (step.quiet()) {
                    quiet.add(quiet(experiment, step));
                    builder.add(Resource.of(quiet(experiment, step), Math.max(1, rules.exercisers())));
                }
            }
        }
        return quiet;
    }

    private static int units(Figure figure) {
        return Math.max(0, (int) Math.floor(figure.value()));
    }

    static List<Demand> demands(Experiment experiment, Step step, DayRules rules) {
        var demands = new ArrayList<Demand>();
        demand(POWER, step.powerW(), demands);
        Supplies supplies = rules.house().supplies();
        supplies.heatW().ifPresent(heat -> demand(HEAT, step.load().heatW(), demands));
        supplies.dataKbps().ifPresent(data -> demand(DATA, step.load().dataKbps(), demands));
        if (!step.rack().isEmpty()) {
            demands.add(new Demand(rack(step), 1));
        }
        if (step.quiet()) {
            demands.add(new Demand(quiet(experiment, step), Math.max(1, rules.exercisers())));
        }
        return demands;
    }

    private static void demand(String resource, int units, List<Demand> demands) {
        if (units > 0) {
            demands.add(new Demand(resource, units));
        }
    }

    /** The room that a step's samples take from its end on. */
    static List<LevelChange> changes(Step step, DayRules rules) {
        int litres = step.load().coldLitres();
        boolean isLimited = rules.house().supplies().coldLitres().isPresent();
        return litres == 0 || !isLimited ? List.of() : List.of(new LevelChange(COLD, Point.END, -litres));
    }

    private static String rack(Step step) {
        return "rack:" + step.rack();
    }

    private static String quiet(Experiment experiment, Step step) {
        return "quiet:" + experiment.id() + (step.isMain() ? "" : "/" + step.id());
    }
}
