package space.hamsafar.programme.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineModel;
import space.hamsafar.programme.setting.Setting;

/** Finds what can be done about entries that found no place when a timeline was replanned. */
public final class WaysOut {

    private static final int MOST_OTHERS = 6;
    private static final int STEPS = 60;

    private final Mission mission;
    private final Setting setting;
    private final RunningTimeline running;
    private final Replan replan;
    private final Replanning replanning;
    private final Replanner.Effort effort;
    private final Map<String, Experiment> experiments;

    private WaysOut(
            Mission mission, Setting setting, RunningTimeline running, Map<String, EntryStatus> told, Replan replan) {
        this.mission = mission;
        this.setting = setting;
        this.running = running;
        this.replan = replan;
        this.replanning = new Replanning(running, told, replan.now());
        this.effort = Replanner.Effort.ofSteps(STEPS, 1);
        this.experiments = mission.experiments().stream()
                .collect(Collectors.toMap(Experiment::id, Function.identity(), (a, b) -> a));
    }

    /**
     * What can be done about each lost entry, by its id; the same arguments give the same answer. To give it up comes
     * last.
     *
     * @param told the statuses that the timeline was replanned with
     */
    public static Map<String, List<WayOut>> of(
            Mission mission, Setting setting, RunningTimeline running, Map<String, EntryStatus> told, Replan replan) {
        var search = new WaysOut(mission, setting, running, told, replan);
        return replan.lost().stream()
                .collect(Collectors.toMap(TimelineEntry::id, search::of, (a, b) -> a, java.util.TreeMap::new));
    }

    private List<WayOut> of(TimelineEntry lost) {
        var ways = new ArrayList<WayOut>();
        instead(lost).ifPresent(ways::add);
        ask(lost).forEach(ways::add);
        shorten(lost).ifPresent(ways::add);
        taskList(lost).ifPresent(ways::add);
        int value = Optional.ofNullable(experiments.get(lost.experiment()))
                .map(Experiment::value)
                .orElse(0);
        ways.add(judged(new WayOut.Drop(lost.id(), value), replan));
        return ways;
    }

    private WayOut judged(WayOut.What what, Replan tried) {
        return new WayOut(
                what,
                tried,
                Judgement.of(mission, setting, running.plan(), tried).open());
    }

    /** The replanning under changed rules, if the lost entry then has a place and nothing else loses its own. */
    private Optional<Replan> tried(TimelineEntry lost, UnaryOperator<Project> change, Set<String> dropped) {
        Replan tried = replanning.run(effort, change, dropped);
        Set<String> known = replan.lost().stream().map(TimelineEntry::id).collect(Collectors.toSet());
        boolean helps = tried.lost().stream().noneMatch(entry -> entry.id().equals(lost.id()))
                && tried.lost().stream().allMatch(entry -> known.contains(entry.id()));
        return helps ? Optional.of(tried) : Optional.empty();
    }

    private Optional<TimelineEntry> place(TimelineEntry lost, Replan tried) {
        return tried.plan().timeline().stream()
                .filter(entry -> entry.id().equals(lost.id()))
                .findFirst();
    }

    /** Optional work of less value that makes room. */
    private Optional<WayOut> instead(TimelineEntry lost) {
        var own = Optional.ofNullable(experiments.get(lost.experiment()));
        int worth = own.map(one -> one.mandatory() ? Integer.MAX_VALUE : one.value())
                .orElse(Integer.MAX_VALUE);
        List<TimelineEntry> others = replan.plan().timeline().stream()
                .filter(entry -> !replan.begun().contains(entry.id()) && experiments.containsKey(entry.experiment()))
                .filter(entry -> !isMandatory(entry) && value(entry) < worth)
                .filter(entry -> entry.crew().stream().anyMatch(lost.crew()::contains))
                .sorted(Comparator.comparingInt(this::value).thenComparing(TimelineEntry::start))
                .limit(MOST_OTHERS)
                .toList();
        for (TimelineEntry other : others) {
            var tried = tried(lost, UnaryOperator.identity(), Set.of(other.id()));
            if (tried.isPresent()) {
                return Optional.of(judged(new WayOut.Instead(lost.id(), other.id(), value(other)), tried.get()));
            }
        }
        return Optional.empty();
    }

    private boolean isMandatory(TimelineEntry entry) {
        return Optional.ofNullable(experiments.get(entry.experiment()))
                .map(Experiment::mandatory)
                .orElse(true);
    }

    private int value(TimelineEntry entry) {
        return Optional.ofNullable(experiments.get(entry.experiment()))
                .map(Experiment::value)
                .orElse(0);
    }

    /** More hours: of the host crew, whom the host's centre sends, or of those who do the work. */
    private List<WayOut> ask(TimelineEntry lost) {
        var ways = new ArrayList<WayOut>();
        int minutes =
                (int) Math.ceilDiv(Duration.between(lost.start(), lost.end()).toSeconds(), 60)
                        * Math.max(1, lost.crew().size());
        int ticks = Math.ceilDiv(minutes, TimelineModel.tickMinutes());
        ask(lost, budget -> budget.people().size() > 1, ticks, "the host's control centre")
                .ifPresent(ways::add);
        if (ways.isEmpty()) {
            ask(lost, budget -> true, ticks, "both control centres").ifPresent(ways::add);
        }
        return ways;
    }

    private Optional<WayOut> ask(TimelineEntry lost, Predicate<Budget> which, int ticks, String whom) {
        UnaryOperator<Project> change = project -> project.withBudgets(project.budgets().stream()
                .map(budget -> which.test(budget)
                        ? new Budget(
                                budget.id(), budget.people(), budget.period(), budget.tags(), budget.limit() + ticks)
                        : budget)
                .toList());
        return tried(lost, change, Set.of()).map(tried -> {
            Instant start = place(lost, tried).map(TimelineEntry::start).orElse(lost.start());
            return judged(new WayOut.Ask(lost.id(), whom, ticks * TimelineModel.tickMinutes(), start), tried);
        });
    }

    /** The longest that is shorter, but at least half. */
    private Optional<WayOut> shorten(TimelineEntry lost) {
        if (!experiments.containsKey(lost.experiment())) {
            return Optional.empty();
        }
        Set<String> ways = Set.copyOf(running.model().ways(lost.id()));
        var longest = ways.stream()
                .flatMapToInt(way -> running.model().project().activities().stream()
                        .filter(activity ->
                                activity.id().equals(way) && !running.model().isTied(way))
                        .mapToInt(activity -> activity.modes().getFirst().duration()))
                .max();
        for (int cut = 1; cut <= longest.orElse(0) / 2; cut++) {
            int by = cut;
            var tried = tried(lost, project -> shorter(project, ways, by), Set.of());
            var place = tried.flatMap(one -> place(lost, one));
            if (tried.isPresent() && place.isPresent()) {
                Duration length =
                        Duration.between(place.get().start(), place.get().end());
                return Optional.of(
                        judged(new WayOut.Shorten(lost.id(), length, place.get().start()), tried.get()));
            }
        }
        return Optional.empty();
    }

    private static Project shorter(Project project, Set<String> ways, int by) {
        return project.withActivities(project.activities().stream()
                .map(activity -> ways.contains(activity.id())
                        ? activity.withModes(activity.modes().stream()
                                .map(mode -> new Mode(
                                        mode.id(),
                                        Math.max(1, mode.duration() - by),
                                        mode.demands(),
                                        mode.roles(),
                                        mode.changes()))
                                .toList())
                        : activity)
                .toList());
    }

    /** Work that needs no given time can wait for a free hour. */
    private Optional<WayOut> taskList(TimelineEntry lost) {
        boolean flexible = Optional.ofNullable(experiments.get(lost.experiment()))
                .filter(one -> one.window() == Experiment.Window.WORK && !one.mandatory())
                .isPresent();
        if (!flexible) {
            return Optional.empty();
        }
        return tried(lost, project -> project.withBudgets(List.of()), Set.of())
                .flatMap(tried -> place(lost, tried))
                .map(place -> judged(new WayOut.TaskList(lost.id(), place.start()), replan));
    }
}
