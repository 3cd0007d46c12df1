package space.hamsafar.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Everything that a schedule must respect.
 *
 * <p>Every id that is referred to must exist; the constructor says which does not.
 *
 * @param horizon first tick after the project: nothing ends later
 * @param activities what is to be done
 * @param resources renewable resources
 * @param reservoirs stores with a level
 * @param people who does it
 * @param budgets limits on people's time
 * @param lags minimum and maximum times between activities
 * @param spacings gaps that hold in either order
 * @param choices groups of which so many are done
 * @param requirements activities that need another one
 * @param teams roles filled by the same or by different people
 * @param travel times between places; zero where none is given
 * @param preferences starts that are wished for
 * @param baseline starts of an approved schedule, from which little should move
 */
public record Project(
        int horizon,
        List<Activity> activities,
        List<Resource> resources,
        List<Reservoir> reservoirs,
        List<Person> people,
        List<Budget> budgets,
        List<TimeLag> lags,
        List<Spacing> spacings,
        List<Choice> choices,
        List<Requirement> requirements,
        List<TeamLink> teams,
        List<TravelTime> travel,
        List<StartTarget> preferences,
        List<StartTarget> baseline) {

    public Project {
        activities = List.copyOf(activities);
        resources = List.copyOf(resources);
        reservoirs = List.copyOf(reservoirs);
        people = List.copyOf(people);
        budgets = List.copyOf(budgets);
        lags = List.copyOf(lags);
        spacings = List.copyOf(spacings);
        choices = List.copyOf(choices);
        requirements = List.copyOf(requirements);
        teams = List.copyOf(teams);
        travel = List.copyOf(travel);
        preferences = List.copyOf(preferences);
        baseline = List.copyOf(baseline);
        if (horizon < 0) {
            throw new IllegalArgumentException("horizon is " + horizon + ": it must be at least 0");
        }
        References.check(activities, resources, reservoirs, people)
                .budgets(budgets)
                .lags(lags)
                .spacings(spacings)
                .choices(choices)
                .requirements(requirements)
                .teams(teams)
                .targets(preferences)
                .targets(baseline);
    }

    /** An empty project up to a horizon, to be filled. */
    public static Builder builder(int horizon) {
        return new Builder(horizon);
    }

    /** The same project with other what is to be done. */
    public Project withActivities(List<Activity> newActivities) {
        var builder = toBuilder();
        set(builder.activities, newActivities);
        return builder.build();
    }

    /** The same project with other renewable resources. */
    public Project withResources(List<Resource> newResources) {
        var builder = toBuilder();
        set(builder.resources, newResources);
        return builder.build();
    }

    /** The same project with other reservoirs. */
    public Project withReservoirs(List<Reservoir> newReservoirs) {
        var builder = toBuilder();
        set(builder.reservoirs, newReservoirs);
        return builder.build();
    }

    /** The same project with other people. */
    public Project withPeople(List<Person> newPeople) {
        var builder = toBuilder();
        set(builder.people, newPeople);
        return builder.build();
    }

    /** The same project with other budgets. */
    public Project withBudgets(List<Budget> newBudgets) {
        var builder = toBuilder();
        set(builder.budgets, newBudgets);
        return builder.build();
    }

    /** The same project with other time lags. */
    public Project withLags(List<TimeLag> newLags) {
        var builder = toBuilder();
        set(builder.lags, newLags);
        return builder.build();
    }

    /** The same project with other spacings. */
    public Project withSpacings(List<Spacing> newSpacings) {
        var builder = toBuilder();
        set(builder.spacings, newSpacings);
        return builder.build();
    }

    /** The same project with other choices. */
    public Project withChoices(List<Choice> newChoices) {
        var builder = toBuilder();
        set(builder.choices, newChoices);
        return builder.build();
    }

    /** The same project with other requirements. */
    public Project withRequirements(List<Requirement> newRequirements) {
        var builder = toBuilder();
        set(builder.requirements, newRequirements);
        return builder.build();
    }

    /** The same project with other team links. */
    public Project withTeams(List<TeamLink> newTeams) {
        var builder = toBuilder();
        set(builder.teams, newTeams);
        return builder.build();
    }

    /** The same project with other preferences. */
    public Project withPreferences(List<StartTarget> newPreferences) {
        var builder = toBuilder();
        set(builder.preferences, newPreferences);
        return builder.build();
    }

    /** The same project with other baseline. */
    public Project withBaseline(List<StartTarget> newBaseline) {
        var builder = toBuilder();
        set(builder.baseline, newBaseline);
        return builder.build();
    }

    /** The same project with one activity changed. */
    public Project withActivity(String id, UnaryOperator<Activity> change) {
        return withActivities(activities.stream()
                .map(activity -> activity.id().equals(id) ? change.apply(activity) : activity)
                .toList());
    }

    private static <T> void set(List<T> target, List<T> source) {
        target.clear();
        target.addAll(source);
    }

    /** A builder that already holds all of this project. */
    public Builder toBuilder() {
        var builder = new Builder(horizon);
        builder.activities.addAll(activities);
        builder.resources.addAll(resources);
        builder.reservoirs.addAll(reservoirs);
        builder.people.addAll(people);
        builder.budgets.addAll(budgets);
        builder.lags.addAll(lags);
        builder.spacings.addAll(spacings);
        builder.choices.addAll(choices);
        builder.requirements.addAll(requirements);
        builder.teams.addAll(teams);
        builder.travel.addAll(travel);
        builder.preferences.addAll(preferences);
        builder.baseline.addAll(baseline);
        return builder;
    }

    /** Gathers the parts of a project. Not thread-safe. */
    public static final class Builder {
        private final int horizon;
        private final List<Activity> activities = new ArrayList<>();
        private final List<Resource> resources = new ArrayList<>();
        private final List<Reservoir> reservoirs = new ArrayList<>();
        private final List<Person> people = new ArrayList<>();
        private final List<Budget> budgets = new ArrayList<>();
        private final List<TimeLag> lags = new ArrayList<>();
        private final List<Spacing> spacings = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();
        private final List<Requirement> requirements = new ArrayList<>();
        private final List<TeamLink> teams = new ArrayList<>();
        private final List<TravelTime> travel = new ArrayList<>();
        private final List<StartTarget> preferences = new ArrayList<>();
        private final List<StartTarget> baseline = new ArrayList<>();

        private Builder(int horizon) {
            this.horizon = horizon;
        }

        public Builder add(Activity activity) {
            activities.add(activity);
            return this;
        }

        public Builder add(Resource resource) {
            resources.add(resource);
            return this;
        }

        public Builder add(Reservoir reservoir) {
            reservoirs.add(reservoir);
            return this;
        }

        public Builder add(Person person) {
            people.add(person);
            return this;
        }

        public Builder add(Budget budget) {
            budgets.add(budget);
            return this;
        }

        public Builder add(TimeLag lag) {
            lags.add(lag);
            return this;
        }

        public Builder add(Spacing spacing) {
            spacings.add(spacing);
            return this;
        }

        public Builder add(Choice choice) {
            choices.add(choice);
            return this;
        }

        public Builder add(Requirement requirement) {
            requirements.add(requirement);
            return this;
        }

        public Builder add(TeamLink link) {
            teams.add(link);
            return this;
        }

        public Builder add(TravelTime time) {
            travel.add(time);
            return this;
        }

        /** Wishes for the starts of an activity. */
        public Builder prefer(StartTarget target) {
            preferences.add(target);
            return this;
        }

        /** Keeps an activity near its start in an approved schedule. */
        public Builder keep(StartTarget target) {
            baseline.add(target);
            return this;
        }

        /** The project, checked. */
        public Project build() {
            return new Project(
                    horizon,
                    activities,
                    resources,
                    reservoirs,
                    people,
                    budgets,
                    lags,
                    spacings,
                    choices,
                    requirements,
                    teams,
                    travel,
                    preferences,
                    baseline);
        }
    }
}
