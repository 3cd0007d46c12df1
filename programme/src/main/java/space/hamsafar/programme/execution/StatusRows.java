package space.hamsafar.programme.execution;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import space.hamsafar.programme.execution.StatusFile.Row;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.source.Place;
import space.hamsafar.programme.source.Problems;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;

/** Makes statuses of rows, and says what is wrong with a row. */
final class StatusRows {

    static final String START = "start";
    static final String END = "end";
    static final String REST = "restMinutes";
    static final String NOTE = "note";

    /** A time that is further from the plan has a wrong date. */
    private static final Duration FAR = Duration.ofHours(36);

    private static final Set<TimelineEntry.Kind> NEEDED =
            Set.of(TimelineEntry.Kind.DOCKING, TimelineEntry.Kind.UNDOCKING, TimelineEntry.Kind.SLEEP);

    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,3}");
    private static final int LONGEST_NOTE = 200;

    private final Map<String, TimelineEntry> entries = new HashMap<>();
    private final Map<String, Place> seen = new HashMap<>();
    private final Instant now;
    private final Problems problems;

    StatusRows(FlightPlan plan, Instant now, Problems problems) {
        plan.timeline().forEach(entry -> entries.putIfAbsent(entry.id(), entry));
        this.now = now;
        this.problems = problems;
    }

    /** The status that a row gives; empty, with a problem for each thing that is wrong. */
    Optional<EntryStatus> status(Row row) {
        String id = row.text(StatusFile.ENTRY);
        TimelineEntry entry = entries.get(id);
        if (entry == null) {
            problems.add(
                    row.place(StatusFile.ENTRY),
                    () -> "the timeline has no entry " + Wording.quoted(id) + Spelling.hint(id, entries.keySet()));
        }
        Place first = seen.putIfAbsent(id, row.place(StatusFile.ENTRY));
        if (first != null) {
            problems.add(
                    row.place(StatusFile.ENTRY),
                    "entry " + Wording.quoted(id) + " stands here a second time; the first is on line " + first.line());
        }
        String word = row.text(StatusFile.STATUS);
        var kind = StatusFile.Word.of(word);
        if (kind.isEmpty()) {
            problems.add(
                    row.place(StatusFile.STATUS),
                    Wording.quoted(word) + " is no status" + Spelling.hint(word, StatusFile.Word.ALL));
        }
        return entry == null || first != null ? Optional.empty() : kind.flatMap(found -> status(row, entry, found));
    }

    private Optional<EntryStatus> status(Row row, TimelineEntry entry, StatusFile.Word kind) {
        return switch (kind) {
            case NOT_STARTED -> empty(row, START, END, REST) ? Optional.of(new EntryStatus.NotStarted()) : none();
            case SKIPPED -> skipped(row, entry);
            case RUNNING -> running(row, entry);
            case DONE -> empty(row, REST) ? done(row, entry) : none();
            case PART_DONE -> partDone(row, entry);
        };
    }

    private static Optional<EntryStatus> none() {
        return Optional.empty();
    }

    private Optional<EntryStatus> skipped(Row row, TimelineEntry entry) {
        boolean plain = empty(row, START, END, REST);
        boolean needed = NEEDED.contains(entry.kind());
        if (needed) {
            problems.add(row.place(StatusFile.STATUS), entry.id() + " cannot be skipped: give its actual times");
        }
        String note = row.text(NOTE);
        if (note.length() > LONGEST_NOTE) {
            problems.add(row.place(NOTE), "the note is longer than " + LONGEST_NOTE + " characters");
            return none();
        }
        return plain && !needed ? Optional.of(new EntryStatus.Skipped(note)) : none();
    }

    private Optional<EntryStatus> running(Row row, TimelineEntry entry) {
        boolean plain = empty(row, REST);
        var start = past(row, START, entry);
        Optional<Instant> end = row.text(END).isEmpty() ? Optional.empty() : time(row, END, entry);
        if (end.filter(at -> !at.isAfter(now)).isPresent()) {
            problems.add(
                    row.place(END), "a running entry is expected to end after now, " + now + "; else it is 'done'");
            return none();
        }
        boolean sound = plain && (row.text(END).isEmpty() || end.isPresent());
        return sound ? start.map(at -> new EntryStatus.Running(at, end)) : none();
    }

    private Optional<EntryStatus> done(Row row, TimelineEntry entry) {
        return span(row, entry).map(span -> new EntryStatus.Done(span.start, span.end));
    }

    private Optional<EntryStatus> partDone(Row row, TimelineEntry entry) {
        Optional<Integer> rest = Optional.empty();
        boolean sound = true;
        if (!row.text(REST).isEmpty()) {
            sound = WHOLE.matcher(row.text(REST)).matches();
            if (sound) {
                rest = Optional.of(Integer.parseInt(row.text(REST)));
            } else {
                String message = Wording.quoted(row.text(REST)) + " is no number of minutes from 1 to 9999";
                problems.add(row.place(REST), message);
            }
        }
        var kind = entry.kind();
        if (kind != TimelineEntry.Kind.EXPERIMENT && kind != TimelineEntry.Kind.EXERCISE) {
            problems.add(
                    row.place(StatusFile.STATUS),
                    entry.id() + " cannot go on later: experiments and exercise can; say 'done' or 'skipped'");
            sound = false;
        }
        var left = rest;
        var span = span(row, entry);
        return sound ? span.map(one -> new EntryStatus.PartDone(one.start, one.end, left)) : none();
    }

    private record Times(Instant start, Instant end) {}

    private Optional<Times> span(Row row, TimelineEntry entry) {
        var start = past(row, START, entry);
        var end = past(row, END, entry);
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            problems.add(row.place(END), "the end is not after the start");
            return Optional.empty();
        }
        return start.flatMap(from -> end.map(to -> new Times(from, to)));
    }

    private Optional<Instant> past(Row row, String key, TimelineEntry entry) {
        var at = time(row, key, entry);
        if (at.filter(instant -> instant.isAfter(now)).isPresent()) {
            problems.add(row.place(key), key + " " + row.text(key) + " lies after now, " + now);
            return Optional.empty();
        }
        return at;
    }

    private Optional<Instant> time(Row row, String key, TimelineEntry entry) {
        String text = row.text(key);
        if (text.isEmpty()) {
            problems.add(row.place(key), "status '" + row.text(StatusFile.STATUS) + "' needs a time under " + key);
            return Optional.empty();
        }
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            Duration off = Duration.between(entry.start(), at).abs();
            if (off.compareTo(FAR) > 0) {
                problems.add(
                        row.place(key),
                        text + " is " + off.toHours() + " h from the planned start " + entry.start()
                                + ": look at its date");
                return Optional.empty();
            }
            return Optional.of(at);
        } catch (DateTimeException e) {
            String form = " is no time with its offset: write it as 2026-10-28T10:05Z or 2026-10-28T18:05+08:00";
            problems.add(row.place(key), Wording.quoted(text) + form);
            return Optional.empty();
        }
    }

    private boolean empty(Row row, String... keys) {
        boolean plain = true;
        for (String key : keys) {
            if (!row.text(key).isEmpty()) {
                problems.add(
                        row.place(key), "status '" + row.text(StatusFile.STATUS) + "' takes no " + key + ": remove it");
                plain = false;
            }
        }
        return plain;
    }

    /** Adds a problem for each two rows after which somebody did two things at once. */
    void requireOneThingAtATime(List<Row> rows, Map<String, EntryStatus> statuses) {
        var spans = new ArrayList<Span>();
        for (Row row : rows) {
            TimelineEntry entry = entries.get(row.text(StatusFile.ENTRY));
            EntryStatus status = statuses.get(row.text(StatusFile.ENTRY));
            if (entry != null && status != null) {
                span(entry, status).ifPresent(times -> spans.add(new Span(row, entry, times)));
            }
        }
        for (int i = 0; i < spans.size(); i++) {
            for (int j = 0; j < i; j++) {
                overlap(spans.get(j), spans.get(i));
            }
        }
    }

    private record Span(Row row, TimelineEntry entry, Times times) {}

    private Optional<Times> span(TimelineEntry entry, EntryStatus status) {
        return switch (status) {
            case EntryStatus.NotStarted _, EntryStatus.Skipped _ -> Optional.empty();
            case EntryStatus.Done(Instant start, Instant end) -> Optional.of(new Times(start, end));
            case EntryStatus.PartDone(Instant start, Instant end, Optional<Integer> _) ->
                Optional.of(new Times(start, end));
            case EntryStatus.Running(Instant start, Optional<Instant> end) ->
                Optional.of(new Times(start, end.orElse(RunningTimeline.expectedEnd(entry, start, now))));
        };
    }

    private void overlap(Span first, Span second) {
        boolean meet = first.times.start.isBefore(second.times.end) && second.times.start.isBefore(first.times.end);
        if (meet) {
            first.entry.crew().stream()
                    .filter(second.entry.crew()::contains)
                    .findFirst()
                    .ifPresent(person -> problems.add(
                            second.row.place(START),
                            person + " is in " + first.entry.id() + " and " + second.entry.id()
                                    + " at once; mend the times of one of them"));
        }
    }
}
