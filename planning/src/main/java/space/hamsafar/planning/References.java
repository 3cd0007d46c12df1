package space.hamsafar.planning;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks that every id a project refers to exists, and that no two things of a kind share one. */
record References(Set<String> activities, Set<String> resources, Set<String> reservoirs, Set<String> people) {

    static References check(
            List<Activity> activities, List<Resource> resources, List<Reservoir> reservoirs, List<Person> people) {
        var known = new References(
                unique("activity", activities, Activity::id),
                unique("resource", resources, Resource::id),
                unique("reservoir", reservoirs, Reservoir::id),
                unique("person", people, Person::id));
        activities.forEach(known::modes);
        return known;
    }

    References budgets(List<Budget> budgets) {
        unique("budget", budgets, Budget::id);
        budgets.forEach(b -> b.people().forEach(p -> require("person", people, p, "budget " + b.id())));
        return this;
    }

    References lags(List<TimeLag> lags) {
        lags.forEach(lag -> pair(lag.from(), lag.to(), "time lag"));
        return this;
    }

    References spacings(List<Spacing> spacings) {
        unique("spacing", spacings, Spacing::id);
        spacings.forEach(spacing -> activities(spacing.activities(), "spacing " + spacing.id()));
        return this;
    }

    References choices(List<Choice> choices) {
        unique("choice", choices, Choice::id);
        choices.forEach(choice -> activities(choice.activities(), "choice " + choice.id()));
        return this;
    }

    References requirements(List<Requirement> requirements) {
        requirements.forEach(need -> activities(List.of(need.activity(), need.required()), "requirement"));
        return this;
    }

    References teams(List<TeamLink> teams) {
        teams.forEach(team -> pair(team.firstActivity(), team.secondActivity(), "team link"));
        return this;
    }

    References targets(List<StartTarget> targets) {
        targets.forEach(target -> activities(List.of(target.activity()), "start target"));
        return this;
    }

    private void modes(Activity activity) {
        unique("mode of " + activity.id(), activity.modes(), Mode::id);
        for (Mode mode : activity.modes()) {
            String user = "activity " + activity.id();
            unique("demand of " + activity.id(), mode.demands(), Demand::resource);
            unique("role of " + activity.id(), mode.roles(), Role::id);
            mode.demands().forEach(demand -> require("resource", resources, demand.resource(), user));
            mode.changes().forEach(change -> require("reservoir", reservoirs, change.reservoir(), user));
            mode.roles().forEach(role -> role.candidates().forEach(p -> require("person", people, p, user)));
        }
        var states = new HashMap<String, String>();
        activity.modes().stream().flatMap(mode -> mode.demands().stream()).forEach(demand -> {
            String state = states.putIfAbsent(demand.resource(), demand.state());
            if (state != null && !state.equals(demand.state())) {
                throw new IllegalArgumentException("activity " + activity.id() + " takes " + demand.resource()
                        + " in the states '" + state + "' and '" + demand.state() + "': its modes must agree on one");
            }
        });
    }

    private void pair(String first, String second, String user) {
        activities(List.of(first, second), user);
        if (first.equals(second)) {
            throw new IllegalArgumentException(user + " links activity '" + first + "' to itself: name two");
        }
    }

    private void activities(Collection<String> ids, String user) {
        ids.forEach(id -> require("activity", activities, id, user));
    }

    private static void require(String kind, Set<String> known, String id, String user) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(user + " names " + kind + " '" + id + "', which the project lacks");
        }
    }

    private static <T> Set<String> unique(String kind, List<T> items, Function<T, String> id) {
        var ids = new HashSet<String>();
        for (T item : items) {
            if (!ids.add(id.apply(item))) {
                throw new IllegalArgumentException(kind + " '" + id.apply(item) + "' is there twice");
            }
        }
        return ids;
    }
}
