package space.hamsafar.programme.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;

/** What has become of each entry by now, as far as it is told or follows from what is told. */
final class Happened {

    private final RunningTimeline running;
    private final Instant now;
    private final Map<String, EntryStatus> statuses;
    private final Map<String, Times> actual = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    Happened(RunningTimeline running, Map<String, EntryStatus> told, Instant now) {
        this.running = running;
        this.now = now;
        this.statuses = new HashMap<>(told);
        List<TimelineEntry> reported = running.timeline().stream()
                .filter(entry -> told.containsKey(entry.id()))
                .toList();
        reported.forEach(this::times);
        reported.stream()
                .filter(entry -> told.get(entry.id()) instanceof EntryStatus.PartDone && restMinutes(entry) == 0)
                .forEach(entry -> notes.add(entry.id() + " lies in a pass, so that it cannot go on later."));
        running.timeline().stream()
                .filter(entry -> !told.containsKey(entry.id()))
                .forEach(entry -> untold(entry, reported));
    }

    /** When something happened, or is expected to end. */
    record Times(Instant start, Instant end) {
        boolean overlaps(Instant from, Instant to) {
            return start.isBefore(to) && from.isBefore(end);
        }
    }

    private void times(TimelineEntry entry) {
        status(entry.id()).ifPresent(status -> {
            switch (status) {
                case EntryStatus.NotStarted _, EntryStatus.Skipped _ -> {}
                case EntryStatus.Done(Instant start, Instant end) -> actual.put(entry.id(), new Times(start, end));
                case EntryStatus.PartDone(Instant start, Instant end, Optional<Integer> _) ->
                    actual.put(entry.id(), new Times(start, end));
                case EntryStatus.Running(Instant start, Optional<Instant> end) ->
                    actual.put(
                            entry.id(), new Times(start, end.orElse(RunningTimeline.expectedEnd(entry, start, now))));
            }
        });
    }

    /** What nobody reported went as planned, but for work whose people were reported elsewhere. */
    private void untold(TimelineEntry entry, List<TimelineEntry> reported) {
        if (!entry.start().isBefore(now)) {
            return;
        }
        Optional<TimelineEntry> other = reported.stream()
                .filter(one -> one.crew().stream().anyMatch(entry.crew()::contains))
                .filter(one -> times(one.id())
                        .filter(times -> times.overlaps(entry.start(), entry.end()))
                        .isPresent())
                .findFirst();
        if (other.isPresent() && running.assignment(entry.id()).isPresent()) {
            statuses.put(entry.id(), new EntryStatus.NotStarted());
            notes.add("Nobody reported " + entry.id() + ", whose people were in "
                    + other.get().id() + ": it is taken as not started.");
        } else if (other.filter(sleep -> sleep.kind() == Kind.SLEEP).isPresent() && entry.kind() == Kind.POST_SLEEP) {
            Instant up = times(other.get().id()).orElseThrow().end();
            actual.put(entry.id(), new Times(up, up.plus(Duration.between(entry.start(), entry.end()))));
            notes.add("Sleep ended late: " + entry.id() + " is taken to have begun after it.");
        } else {
            actual.put(entry.id(), new Times(entry.start(), entry.end()));
        }
    }

    Instant now() {
        return now;
    }

    /** What is known of an entry; empty where nothing was told and nothing follows. */
    Optional<EntryStatus> status(String entry) {
        return Optional.ofNullable(statuses.get(entry));
    }

    boolean isSkipped(String entry) {
        return statuses.get(entry) instanceof EntryStatus.Skipped;
    }

    /** Ids of what will not be done. */
    Set<String> skipped() {
        return statuses.keySet().stream().filter(this::isSkipped).collect(Collectors.toUnmodifiableSet());
    }

    /** When an entry that has begun began and ended or will end; empty for what has not begun. */
    Optional<Times> times(String entry) {
        return Optional.ofNullable(actual.get(entry));
    }

    /** Entries that have begun, by their actual start. */
    List<TimelineEntry> begun() {
        return running.timeline().stream()
                .filter(entry -> actual.containsKey(entry.id()))
                .sorted(Comparator.comparing((TimelineEntry entry) ->
                                times(entry.id()).orElseThrow().start())
                        .thenComparing(TimelineEntry::id))
                .toList();
    }

    /** Conclusions, each in a sentence. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** What is left of an entry that was broken off and can go on, in minutes; 0 for anything else. */
    long restMinutes(TimelineEntry entry) {
        boolean tied = running.assignment(entry.id())
                .filter(one -> running.model().isTied(one.activity()))
                .isPresent();
        if (tied || !(statuses.get(entry.id()) instanceof EntryStatus.PartDone(Instant start, Instant end, var rest))) {
            return 0;
        }
        Duration planned = Duration.between(entry.start(), entry.end());
        long left = Math.ceilDiv(planned.minus(Duration.between(start, end)).toSeconds(), 60);
        return rest.map(Integer::longValue).orElse(Math.max(1, left));
    }
}
