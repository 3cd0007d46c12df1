package space.hamsafar.programme.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.programme.flight.TimelineEntry;

/**
 * How far ahead of the plan or behind it everybody is: the planned minutes of what they have done, less the planned
 * minutes that were due by now.
 *
 * <p>An hour of work that is half done counts half an hour. What was skipped is due no more. Of what nobody reported,
 * as much is taken to be done as was due.
 *
 * @param people everyone aboard
 * @param aheadMinutes over all of them; negative for behind
 */
public record CrewProgress(List<Person> people, long aheadMinutes) {

    public CrewProgress {
        people = List.copyOf(people);
    }

    /**
     * One of the crew.
     *
     * @param person id
     * @param aheadMinutes negative for behind
     */
    public record Person(String person, long aheadMinutes) {}

    static CrewProgress of(
            List<TimelineEntry> planned, Map<String, EntryStatus> statuses, List<String> crew, Instant now) {
        var people = new ArrayList<Person>();
        long all = 0;
        for (String person : crew) {
            long seconds = planned.stream()
                    .filter(entry -> entry.crew().contains(person) && statuses.containsKey(entry.id()))
                    .mapToLong(entry -> ahead(entry, Optional.ofNullable(statuses.get(entry.id())), now))
                    .sum();
            long minutes = Math.round(seconds / 60.0);
            people.add(new Person(person, minutes));
            all += minutes;
        }
        return new CrewProgress(people, all);
    }

    /** Seconds of an entry that are done, less those that were due. */
    private static long ahead(TimelineEntry entry, Optional<EntryStatus> status, Instant now) {
        long length = Duration.between(entry.start(), entry.end()).toSeconds();
        long due = Math.clamp(Duration.between(entry.start(), now).toSeconds(), 0, length);
        return status.map(known -> done(entry, known, length, due, now)).orElse(due) - due;
    }

    private static long done(TimelineEntry entry, EntryStatus status, long length, long due, Instant now) {
        return switch (status) {
            case EntryStatus.NotStarted _ -> 0;
            case EntryStatus.Skipped _ -> due;
            case EntryStatus.Done _ -> length;
            case EntryStatus.Running(Instant start, Optional<Instant> end) ->
                share(length, start, now, end.orElse(RunningTimeline.expectedEnd(entry, start, now)));
            case EntryStatus.PartDone(Instant start, Instant end, Optional<Integer> rest) -> {
                long left = rest.map(minutes -> minutes * 60L)
                        .orElse(Math.max(
                                0, length - Duration.between(start, end).toSeconds()));
                yield share(length, start, end, end.plusSeconds(left));
            }
        };
    }

    /** The share of a length that lies before an instant, of work from start to end. */
    private static long share(long length, Instant start, Instant until, Instant end) {
        double whole = Duration.between(start, end).toSeconds();
        double part = Duration.between(start, until).toSeconds();
        return whole <= 0 ? length : Math.round(length * Math.clamp(part / whole, 0, 1));
    }
}
