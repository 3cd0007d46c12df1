package space.hamsafar.programme.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Place;
import space.hamsafar.programme.source.Problem;
import space.hamsafar.programme.source.Problems;
import space.hamsafar.programme.source.SourceFile;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;
import space.hamsafar.programme.source.YamlText;
import space.hamsafar.programme.training.Unit;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of training records, {@code training-records.jsonl} in a programme folder: a record a line, as JSON, numbered
 * from 1. Lines are only ever added.
 */
public final class RecordFile {

    /** Name of the file in the folder. */
    public static final String NAME = "training-records.jsonl";

    private static final int MOST_BYTES = 16_000_000;
    private static final JsonMapper MAPPER = new JsonMapper();

    private RecordFile() {}

    /**
     * What the file of a folder holds.
     *
     * @param records in their order; empty where there is no file
     * @param problems what is wrong with it; then no record counts
     */
    public record Content(List<TrainingRecord> records, List<Problem> problems) {

        public Content {
            records = List.copyOf(records);
            problems = List.copyOf(problems);
        }
    }

    /** Reads the records of a folder; a folder without the file has none. */
    public static Content read(Path folder) {
        return read(folder, fields -> {});
    }

    /** The same, with a problem for each record that names somebody whom a programme does not know. */
    public static Content read(Path folder, Programme programme) {
        var people = programme.setting().people().stream().map(Member::id).toList();
        var units = programme.syllabus().units().stream().map(Unit::id).toList();
        return read(folder, fields -> {
            requireKnown(fields, "person", people);
            requireKnown(fields, "by", people);
            requireSpelling(fields, units);
        });
    }

    private static void requireKnown(Fields fields, String key, List<String> people) {
        String id = fields.text(key);
        if (!id.isEmpty() && !people.contains(id)) {
            fields.problem(
                    key,
                    "there is no person " + Wording.quoted(id) + " in programme.yaml"
                            + Spelling.nearest(id, people)
                                    .map(near -> ": did you mean " + Wording.quoted(near) + "?")
                                    .orElse(": mend this line, or add the person there"));
        }
    }

    /** A unit that is no longer taught keeps its records; one that looks like another is misspelt. */
    private static void requireSpelling(Fields fields, List<String> units) {
        String id = fields.text("unit");
        if (!units.contains(id)) {
            Spelling.nearest(id, units)
                    .ifPresent(near -> fields.problem(
                            "unit",
                            "there is no unit " + Wording.quoted(id) + ": did you mean " + Wording.quoted(near) + "?"));
        }
    }

    private static Content read(Path folder, Consumer<Fields> check) {
        Path file = folder.resolve(NAME);
        Problems problems = new Problems(file.toString());
        if (Files.notExists(file)) {
            return new Content(List.of(), List.of());
        }
        List<TrainingRecord> records = SourceFile.bytes(file, MOST_BYTES, problems)
                .flatMap(bytes -> SourceFile.text(bytes, problems))
                .map(text -> parse(text, check, problems))
                .orElse(List.of());
        return new Content(problems.isEmpty() ? records : List.of(), problems.told());
    }

    /**
     * Adds a record at the end of the file, and makes sure that it is on the disk.
     *
     * @throws IOException if it cannot be written, or the file does not end with a whole line; then nothing is added
     */
    public static void append(Path folder, TrainingRecord record) throws IOException {
        Path file = folder.resolve(NAME);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var lock = channel.lock();
            long end = channel.size();
            requireWhole(channel, end, file);
            byte[] line = (line(record) + "\n").getBytes(StandardCharsets.UTF_8);
            var buffer = ByteBuffer.wrap(line);
            while (buffer.hasRemaining()) {
                channel.write(buffer, end + buffer.position());
            }
            channel.force(true);
            lock.release();
        }
    }

    private static void requireWhole(FileChannel channel, long end, Path file) throws IOException {
        if (end == 0) {
            return;
        }
        var last = ByteBuffer.allocate(1);
        channel.read(last, end - 1);
        if (last.get(0) != '\n') {
            throw new IOException(file + " does not end with a whole line: mend its last line first");
        }
    }

    /** A record as a line of the file. */
    static String line(TrainingRecord record) {
        var json = MAPPER.createObjectNode();
        json.put("number", record.number());
        json.put("on", record.on().toString());
        json.put("person", record.person());
        json.put("unit", record.unit());
        json.put("session", record.session());
        json.put("result", record.result().name().toLowerCase(Locale.ROOT));
        record.grade().ifPresent(grade -> json.put("grade", grade));
        if (!record.by().isEmpty()) {
            json.put("by", record.by());
        }
        if (record.corrects() > 0) {
            json.put("corrects", record.corrects());
        }
        if (!record.note().isEmpty()) {
            json.put("note", record.note());
        }
        return MAPPER.writeValueAsString(json);
    }

    private static List<TrainingRecord> parse(String text, Consumer<Fields> check, Problems problems) {
        List<TrainingRecord> records = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            int here = number;
            Problems own = new Problems("line");
            // JSON is YAML, so that a line is read as strictly as the other files; its places are those of the line.
            Optional<TrainingRecord> record = YamlText.parse(line, own)
                    .filter(node -> {
                        Schemas.CHECK.check("training-record.schema.json", node, own);
                        return own.isEmpty();
                    })
                    .filter(Node.Mapping.class::isInstance)
                    .map(node -> {
                        var fields = new Fields((Node.Mapping) node, own);
                        check.accept(fields);
                        return record(fields);
                    });
            own.told().forEach(problem -> problems.add(new Place(here, problem.column()), problem.message()));
            record.filter(one -> own.isEmpty()).ifPresent(one -> {
                if (one.number() != records.size() + 1) {
                    problems.add(
                            new Place(here, 1),
                            "record has the number " + one.number() + ", wanted is " + (records.size() + 1)
                                    + ": records are only ever added");
                }
                records.add(one);
            });
        }
        return records;
    }

    private static TrainingRecord record(Fields fields) {
        int corrects = fields.whole("corrects");
        if (corrects >= fields.whole("number")) {
            fields.problem(
                    "corrects", "a record corrects an earlier one: " + Wording.quoted("" + corrects) + " is not");
        }
        return new TrainingRecord(
                fields.whole("number"),
                fields.date("on"),
                fields.text("person"),
                fields.text("unit"),
                fields.whole("session"),
                fields.word("result", TrainingRecord.Result.class),
                fields.wholeIfAny("grade"),
                fields.text("by"),
                corrects,
                fields.text("note"));
    }
}
