package space.hamsafar.planning;

import java.util.Set;

/**
 * A limit on the time that people spend, together, on a kind of work within a period.
 *
 * <p>Counted is, for each activity that carries one of the tags, the number of these people who serve in it times the
 * ticks that it shares with the period. A limit for each person alone is a budget per person.
 *
 * @param id unique among budgets
 * @param people ids of those whose time is added up
 * @param period the ticks that count
 * @param tags kinds of work that count; empty where all do
 * @param limit ticks of people's time, at least 0
 */
public record Budget(String id, Set<String> people, Span period, Set<String> tags, int limit) {

    public Budget {
        people = Set.copyOf(people);
        tags = Set.copyOf(tags);
        if (limit < 0) {
            throw new IllegalArgumentException("limit of budget " + id + " is " + limit + ": it must be at least 0");
        }
    }

    /** Whether the time spent in this activity counts. */
    public boolean counts(Activity activity) {
        return tags.isEmpty() || activity.tags().stream().anyMatch(tags::contains);
    }
}
