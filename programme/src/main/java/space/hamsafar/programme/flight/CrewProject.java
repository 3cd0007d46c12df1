package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;
import space.hamsafar.programme.setting.Member;

/**
 * The crew's stay as a planning project.
 *
 * <p>What leaves no choice is not in it: people are available between the blocks of the routine. Quiet runs and exercise
 * exclude each other through a resource for each quiet experiment, of which a run takes all units and each exerciser
 * one; so quiet experiments may still run side by side.
 *
 * @param project what the engine solves
 * @param tasks its activities that are no experiments
 * @param options its activities that are
 */
record CrewProject(Project project, List<RoutineWork.Task> tasks, List<Option> options) {

    private static final String POWER = "power";
    private static final String VISITOR_WORK = "visitor-work";

    static CrewProject of(Mission mission, Stay stay, Crew crew, List<Span> gaps, List<Option> options) {
        var builder = Project.builder(Math.max(1, stay.horizon()));
        DayRules rules = mission.rules();
        for (Member member : crew.members()) {
            builder.add(new Person(member.id(), member.skills(), Windows.of(gaps)));
        }
        builder.add(
                Resource.of(POWER, Math.max(0, (int) Math.floor(rules.powerW().value()))));
        builder.add(Resource.of(RoutineWork.EXERCISERS, rules.exercisers()));
        var racks = new TreeSet<String>();
        var quiet = new ArrayList<String>();
        for (Experiment experiment : mission.experiments()) {
            if (!experiment.rack().isEmpty() && racks.add(experiment.rack())) {
                builder.add(Resource.of(rack(experiment), 1));
            }
            if (experiment.quiet()) {
                quiet.add(quiet(experiment));
                builder.add(Resource.of(quiet(experiment), Math.max(1, rules.exercisers())));
            }
        }
        var tasks = RoutineWork.add(stay, crew, quiet, builder);
        budgets(stay, crew, builder);
        mission.experiments().forEach(experiment -> work(experiment, rules, options, builder));
        return new CrewProject(builder.build(), tasks, options);
    }

    private static void budgets(Stay stay, Crew crew, Project.Builder builder) {
        DayRules rules = stay.rules();
        var hosts = Set.copyOf(crew.hosts().stream().map(Member::id).toList());
        for (BoardDay day : stay.days()) {
            int from = Math.max(0, stay.floor(day.begin()));
            int to = Math.min(stay.horizon(), stay.floor(day.next().begin()));
            if (from < to) {
                var period = new Span(from, to);
                for (String person : crew.ids()) {
                    String id = "work-" + person + "#" + day.number();
                    builder.add(new Budget(
                            id,
                            Set.of(person),
                            period,
                            Set.of(RoutineWork.WORK),
                            ticks(rules.workHours().value())));
                }
                String id = "host-hours#" + day.number();
                builder.add(new Budget(
                        id,
                        hosts,
                        period,
                        Set.of(VISITOR_WORK),
                        ticks(rules.hostHours().value())));
            }
        }
    }

    private static int ticks(double hours) {
        return (int) Math.floor(hours * 60 / Stay.TICK_MINUTES + 1e-9);
    }

    private static void work(Experiment experiment, DayRules rules, List<Option> all, Project.Builder builder) {
        var options = all.stream()
                .filter(option -> option.experiment().equals(experiment))
                .toList();
        for (int session = 1; session <= experiment.sessions(); session++) {
            int number = session;
            var ways = options.stream().filter(o -> o.session() == number).toList();
            boolean must = experiment.mandatory() && ways.size() == 1;
            var presence = must ? Presence.mandatory() : Presence.optional(Math.max(0, experiment.value()));
            ways.forEach(way -> builder.add(activity(way, rules, presence)));
            if (ways.size() > 1) {
                var ids = ways.stream().map(Option::activity).toList();
                String id = "session:" + experiment.id() + ":" + session;
                builder.add(new Choice(id, ids, experiment.mandatory() ? 1 : 0, 1));
            }
        }
        if (experiment.sessions() > 1 && !options.isEmpty()) {
            var ids = options.stream().map(Option::activity).toList();
            int gap = Stay.ticks(experiment.spacingHours() * 60);
            builder.add(new Spacing("spacing:" + experiment.id(), ids, gap));
        }
    }

    private static Activity activity(Option option, DayRules rules, Presence presence) {
        Experiment experiment = option.experiment();
        var demands = new ArrayList<Demand>();
        if (experiment.powerW() > 0) {
            demands.add(new Demand(POWER, experiment.powerW()));
        }
        if (!experiment.rack().isEmpty()) {
            demands.add(new Demand(rack(experiment), 1));
        }
        if (experiment.quiet()) {
            demands.add(new Demand(quiet(experiment), Math.max(1, rules.exercisers())));
        }
        int from = option.windows().stream().mapToInt(Span::start).min().orElse(0);
        int to = option.windows().stream().mapToInt(Span::end).max().orElse(0);
        return new Activity(
                option.activity(),
                List.of(Mode.of(option.ticks(), demands, option.roles())),
                from,
                to,
                Optional.empty(),
                presence,
                Windows.of(option.windows()),
                "",
                Set.of(RoutineWork.WORK, VISITOR_WORK));
    }

    private static String rack(Experiment experiment) {
        return "rack:" + experiment.rack();
    }

    private static String quiet(Experiment experiment) {
        return "quiet:" + experiment.id();
    }
}
