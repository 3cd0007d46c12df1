package space.hamsafar.programme.execution;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.source.CsvTable;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Place;
import space.hamsafar.programme.source.Problem;
import space.hamsafar.programme.source.Problems;
import space.hamsafar.programme.source.SourceFile;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;
import space.hamsafar.programme.source.YamlText;

/**
 * Reads what happened to the entries of a timeline, from CSV or JSON, told apart by the first character.
 *
 * <pre>
 * entry,status,start,end,restMinutes,note
 * blood-draw#1,done,2026-10-28T02:10Z,2026-10-28T02:50Z,,
 * ham-radio#1,skipped,,,,antenna
 *
 * {"schema": "hamsafar-status/1", "statuses": [{"entry": "blood-draw#1", "status": "done", "start": …, "end": …}]}
 * </pre>
 */
public final class StatusFile {
    /** Name and version of the JSON document. */
    public static final String SCHEMA = "hamsafar-status/1";

    static final String ENTRY = "entry";
    static final String STATUS = "status";
    private static final List<String> REQUIRED = List.of(ENTRY, STATUS);
    private static final List<String> OPTIONAL =
            List.of(StatusRows.START, StatusRows.END, StatusRows.REST, StatusRows.NOTE);
    private static final int MOST_BYTES = 4_000_000;

    private StatusFile() {}

    /** What became of reading a file. */
    public sealed interface Reading {}

    /**
     * Nothing is wrong.
     *
     * @param statuses by id of the entry
     */
    public record Read(Map<String, EntryStatus> statuses) implements Reading {
        public Read {
            statuses = Map.copyOf(statuses);
        }
    }

    /**
     * The file has problems.
     *
     * @param problems in order of their places
     */
    public record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The statuses in a file.
     *
     * @param plan whose timeline the entries belong to
     * @param now nothing can have begun or ended after it
     */
    public static Reading read(Path file, FlightPlan plan, Instant now) {
        var problems = new Problems(file.toString());
        Map<String, EntryStatus> statuses = SourceFile.bytes(file, MOST_BYTES, problems)
                .flatMap(bytes -> SourceFile.text(bytes, problems))
                .map(text -> parse(text, plan, now, problems))
                .orElse(Map.of());
        return problems.isEmpty() ? new Read(statuses) : new Refused(problems.told());
    }

    /** The statuses in a text; what is wrong with it is added to the problems. */
    static Map<String, EntryStatus> parse(String text, FlightPlan plan, Instant now, Problems problems) {
        List<Row> rows = text.stripLeading().startsWith("{") ? json(text, problems) : csv(text, problems);
        var statuses = new HashMap<String, EntryStatus>();
        var checks = new StatusRows(plan, now, problems);
        rows.forEach(row -> checks.status(row).ifPresent(status -> statuses.put(row.text(ENTRY), status)));
        checks.requireOneThingAtATime(rows, statuses);
        return statuses;
    }

    /** A row of either form: what stands under a key, and where. */
    record Row(Map<String, String> texts, Map<String, Place> places, Place start) {
        String text(String key) {
            return texts.getOrDefault(key, "");
        }

        Place place(String key) {
            return places.getOrDefault(key, start);
        }
    }

    private static List<Row> csv(String text, Problems problems) {
        var rows = new ArrayList<Row>();
        for (CsvTable.Record record : CsvTable.read(text, REQUIRED, OPTIONAL, problems)) {
            var texts = new HashMap<String, String>();
            var places = new HashMap<String, Place>();
            for (String key :
                    List.of(ENTRY, STATUS, StatusRows.START, StatusRows.END, StatusRows.REST, StatusRows.NOTE)) {
                texts.put(key, record.text(key));
                places.put(key, record.place(key));
            }
            rows.add(new Row(texts, places, record.place(ENTRY)));
        }
        return rows;
    }

    private static List<Row> json(String text, Problems problems) {
        var rows = new ArrayList<Row>();
        Optional<Node> document = YamlText.parse(text, problems);
        if (document.isPresent() && document.get() instanceof Node.Mapping mapping) {
            requireKeys(mapping, List.of("schema", "statuses"), problems);
            requireSchema(mapping, problems);
            Optional<Node> list = mapping.entry("statuses").map(Node.Entry::value);
            if (list.isEmpty() || !(list.get() instanceof Node.Sequence sequence)) {
                problems.add(mapping.start(), "'statuses' must be a list of objects");
                return rows;
            }
            for (Node item : sequence.items()) {
                if (item instanceof Node.Mapping fields) {
                    rows.add(row(fields, problems));
                } else {
                    problems.add(item.start(), "an object with 'entry' and 'status' is wanted here");
                }
            }
        }
        return rows;
    }

    private static void requireSchema(Node.Mapping mapping, Problems problems) {
        String found = mapping.entry("schema")
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .orElse("");
        if (!found.equals(SCHEMA)) {
            Place at = mapping.entry("schema").map(Node.Entry::at).orElse(mapping.start());
            problems.add(at, "schema is " + Wording.quoted(found) + "; this version reads '" + SCHEMA + "'");
        }
    }

    private static Row row(Node.Mapping fields, Problems problems) {
        var known = new ArrayList<>(REQUIRED);
        known.addAll(OPTIONAL);
        requireKeys(fields, known, problems);
        var texts = new HashMap<String, String>();
        var places = new HashMap<String, Place>();
        fields.entries().forEach((key, entry) -> {
            places.put(key, entry.value().start());
            if (entry.value() instanceof Node.Scalar scalar && !scalar.isNothing()) {
                texts.put(key, scalar.text().strip());
            } else if (!(entry.value() instanceof Node.Scalar)) {
                problems.add(entry.value().start(), key + " must be a text or a number");
            }
        });
        return new Row(texts, places, fields.start());
    }

    private static void requireKeys(Node.Mapping mapping, List<String> known, Problems problems) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(entry.at(), "unknown key " + Wording.quoted(key) + Spelling.hint(key, known));
            }
        });
    }

    /** The words for statuses. */
    enum Word {
        NOT_STARTED,
        RUNNING,
        DONE,
        PART_DONE,
        SKIPPED;

        static final List<String> ALL = List.of("not-started", "running", "done", "part-done", "skipped");

        static Optional<Word> of(String text) {
            return ALL.contains(text)
                    ? Optional.of(valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')))
                    : Optional.empty();
        }
    }
}
