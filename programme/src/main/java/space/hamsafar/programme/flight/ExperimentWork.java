package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.StartTarget;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;

/**
 * Turns sessions of experiments into activities.
 *
 * <p>Each step of each option of a session is an activity. The steps of a chain require one another and keep their gaps;
 * the last of them carries the value, so that a search which begins with what is worth most places a chain in the order of
 * time. A choice lets at most one chain of a session be done.
 */
final class ExperimentWork {

    /** Value of a way to do what must be done, so that it is tried before what is worth most. */
    private static final int ABOVE_ALL = 100_000;

    private final Mission mission;
    private final Stay stay;
    private final Crew crew;
    private final Project.Builder builder;

    ExperimentWork(Mission mission, Stay stay, Crew crew, Project.Builder builder) {
        this.mission = mission;
        this.stay = stay;
        this.crew = crew;
        this.builder = builder;
    }

    void add(List<Option> options) {
        for (Experiment experiment : mission.experiments()) {
            var own = options.stream()
                    .filter(option -> option.experiment().equals(experiment))
                    .toList();
            if (!own.isEmpty()) {
                sessions(experiment, own);
            }
        }
    }

    private void sessions(Experiment experiment, List<Option> options) {
        for (int session = 1; session <= experiment.sessions(); session++) {
            int number = session;
            var chains = new TreeMap<String, List<Option>>();
            options.stream()
                    .filter(option -> option.session() == number)
                    .forEach(option -> chains.computeIfAbsent(option.chain(), id -> new ArrayList<>())
                            .add(option));
            boolean must = experiment.mandatory() && session <= experiment.leastSessions();
            boolean single = chains.size() == 1;
            chains.values().forEach(chain -> chain(chain, must, single));
            if (chains.size() > 1) {
                String id = "session:" + experiment.id() + ":" + session;
                builder.add(new Choice(id, List.copyOf(chains.keySet()), must ? 1 : 0, 1));
            }
        }
        if (experiment.sessions() > 1) {
            var mains = options.stream()
                    .filter(Option::isMain)
                    .map(Option::activity)
                    .toList();
            int gap = Stay.ticks(experiment.spacingHours() * 60);
            builder.add(new Spacing("spacing:" + experiment.id(), mains, gap));
        }
        if (experiment.protocol().publicEvent()) {
            options.forEach(this::afterExercise);
        }
    }

    private void chain(List<Option> chain, boolean must, boolean single) {
        for (int i = 0; i < chain.size(); i++) {
            Option option = chain.get(i);
            int value = i == chain.size() - 1 ? Math.max(0, option.experiment().value()) : 0;
            var presence = must && single ? Presence.mandatory() : Presence.optional(must ? ABOVE_ALL : value);
            builder.add(activity(option, presence));
            if (option.experiment().protocol().late() && option.isMain()) {
                builder.prefer(new StartTarget(option.activity(), stay.horizon(), stay.horizon(), 1));
            }
            for (String meal : option.mealsAfter()) {
                builder.add(TimeLag.endToStart(option.activity(), meal, 0));
            }
            if (i > 0) {
                follow(chain.get(i - 1), option);
            }
        }
    }

    private void follow(Option before, Option after) {
        Step step = after.step();
        int least = Stay.ticks(step.minGapMinutes());
        int most = step.maxGapMinutes() == Step.NO_MAXIMUM
                ? TimeLag.NO_MAXIMUM
                : Math.max(least, step.maxGapMinutes() / Stay.TICK_MINUTES);
        builder.add(new TimeLag(before.activity(), Point.END, after.activity(), Point.START, least, most));
        builder.add(new Requirement(before.activity(), after.activity()));
        builder.add(new Requirement(after.activity(), before.activity()));
    }

    private Activity activity(Option option, Presence presence) {
        int from = option.windows().stream().mapToInt(Span::start).min().orElse(0);
        int to = option.windows().stream().mapToInt(Span::end).max().orElse(0);
        var mode = new Mode(
                "only",
                option.ticks(),
                Equipment.demands(option.experiment(), option.step(), mission.rules()),
                option.roles(),
                Equipment.changes(option.step(), mission.rules()));
        return new Activity(
                option.activity(),
                List.of(mode),
                from,
                to,
                Optional.empty(),
                presence,
                Windows.of(option.windows()),
                "",
                Set.of(RoutineWork.WORK, CrewProject.VISITOR_WORK));
    }

    /** Keeps a public event away from the exercise of all who may serve in it. */
    private void afterExercise(Option option) {
        int gap = Stay.ticks(mission.rules().house().publicGapMinutes());
        if (gap == 0) {
            return;
        }
        var people = new TreeSet<String>();
        for (Role role : option.roles()) {
            people.addAll(role.candidates());
        }
        for (BoardDay day : stay.days()) {
            boolean today = stay.isFull(day)
                    && option.windows().stream()
                            .anyMatch(window -> stay.at(window.start()).isBefore(day.sleep())
                                    && stay.at(window.end()).isAfter(day.wake()));
            if (today) {
                for (String person : people) {
                    if (crew.ids().contains(person)) {
                        apart(option, day, person, gap);
                    }
                }
            }
        }
    }

    private void apart(Option option, BoardDay day, String person, int gap) {
        for (int session = 1; session <= mission.rules().exerciseSessions(); session++) {
            String exercise = RoutineWork.exerciseId(session, day, person);
            builder.add(new Spacing(option.activity() + "/" + exercise, List.of(option.activity(), exercise), gap));
        }
    }
}
