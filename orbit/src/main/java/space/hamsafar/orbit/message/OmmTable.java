package space.hamsafar.orbit.message;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.message.OmmRecord.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Mean elements as the public catalogues publish them beside the standard: a JSON array of flat objects, and CSV. */
final class OmmTable {

    private OmmTable() {}

    /** All objects of a JSON text, an array of them or a single one. */
    static List<OmmRecord> json(Path file, String text) {
        List<OmmRecord> found = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                found.add(object(file, parser));
            } else if (first == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    found.add(object(file, parser));
                }
                if (parser.currentToken() != JsonToken.END_ARRAY) {
                    throw broken(file, line(parser), "an array of objects is expected, one for each element set");
                }
            }
            if (parser.nextToken() != null) {
                throw broken(file, line(parser), "has something after its end; give one array");
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new OrbitException(
                    List.of(new FileProblem(file, line, "is broken JSON: " + e.getOriginalMessage())), e);
        }
        return found;
    }

    private static OmmRecord object(Path file, JsonParser parser) {
        int begin = line(parser);
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!value.isScalarValue()) {
                throw broken(file, line(parser), SourceText.shortened(key) + " is not a text or a number");
            }
            String text = value == JsonToken.VALUE_NULL ? "" : parser.getString();
            if (entries.putIfAbsent(key, new Entry(line(parser), text)) != null) {
                throw broken(file, line(parser), SourceText.shortened(key) + " stands there twice; give it once");
            }
        }
        return new OmmRecord(begin, entries, true);
    }

    /** All rows of a CSV text with a head line of keywords. */
    static List<OmmRecord> csv(Path file, String text) {
        List<OmmRecord> found = new ArrayList<>();
        List<String> head = List.of();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                int line = Math.toIntExact(row.getStartingLineNumber());
                if (head.isEmpty()) {
                    head = row.getFields();
                } else if (row.getFieldCount() != head.size()) {
                    throw broken(
                            file,
                            line,
                            "has %s fields; the head line has %s".formatted(row.getFieldCount(), head.size()));
                } else {
                    Map<String, Entry> entries = new LinkedHashMap<>();
                    for (int i = 0; i < head.size(); i++) {
                        entries.put(head.get(i), new Entry(line, row.getField(i).strip()));
                    }
                    found.add(new OmmRecord(line, entries, true));
                }
            }
        } catch (CsvParseException | IOException e) {
            throw SourceText.unreadable(file, "is broken CSV: " + e.getMessage(), e);
        }
        return found;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static OrbitException broken(Path file, int line, String message) {
        return new OrbitException(List.of(new FileProblem(file, line, message)), null);
    }
}
