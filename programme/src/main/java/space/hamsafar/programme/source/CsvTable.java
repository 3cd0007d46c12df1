package space.hamsafar.programme.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A small CSV text with a header, whose columns may stand in any order. What is wrong with header and rows becomes a
 * problem at its place; a row of another length than the header is left out.
 */
public final class CsvTable {
    private static final int LONGEST_CELL = 10_000;

    private final List<String> required;
    private final List<String> optional;
    private final Problems problems;

    private CsvTable(List<String> required, List<String> optional, Problems problems) {
        this.required = required;
        this.optional = optional;
        this.problems = problems;
    }

    /**
     * The rows of a text.
     *
     * @param required columns that must stand in the header
     * @param optional columns that may
     */
    public static List<Record> read(String text, List<String> required, List<String> optional, Problems problems) {
        var table = new CsvTable(required, optional, problems);
        var maker = new CsvRow.Maker();
        var rows = new ArrayList<Record>();
        try (CsvReader<CsvRow> csv = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_CELL)
                        .build(maker, text.startsWith("\ufeff") ? text.substring(1) : text);
                CloseableIterator<CsvRow> found = csv.iterator()) {
            table.read(found, rows);
        } catch (CsvParseException | UncheckedIOException e) {
            problems.add(new Place(maker.line(), 1), "this row is no CSV: " + e.getMessage());
        } catch (IOException e) {
            problems.add(Place.START, "cannot be read: " + e.getMessage());
        }
        return rows;
    }

    private void read(CloseableIterator<CsvRow> found, List<Record> rows) {
        if (!found.hasNext()) {
            problems.add(Place.START, "the file is empty: its first line names the columns");
            return;
        }
        CsvRow header = found.next();
        Map<String, Integer> columns = columns(header);
        if (!problems.isEmpty()) {
            return;
        }
        while (found.hasNext()) {
            CsvRow row = found.next();
            int cells = row.cells().size();
            if (cells == header.cells().size()) {
                rows.add(new Record(row, columns));
            } else {
                String message = "the row has " + cells + " cells, the header has "
                        + header.cells().size();
                problems.add(row.place(Math.min(cells, header.cells().size())), message);
            }
        }
    }

    private Map<String, Integer> columns(CsvRow header) {
        var columns = new HashMap<String, Integer>();
        var known = Stream.concat(required.stream(), optional.stream()).toList();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cells().get(i).strip();
            if (!known.contains(name)) {
                problems.add(header.place(i), "unknown column " + Wording.quoted(name) + Spelling.hint(name, known));
            } else if (columns.putIfAbsent(name, i) != null) {
                problems.add(header.place(i), "column '" + name + "' stands here a second time: remove it");
            }
        }
        var missing =
                required.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            problems.add(header.place(0), "columns are missing: " + String.join(", ", missing));
        }
        return columns;
    }

    /** A row whose cells are found by the names of their columns. */
    public static final class Record {
        private final CsvRow row;
        private final Map<String, Integer> columns;

        private Record(CsvRow row, Map<String, Integer> columns) {
            this.row = row;
            this.columns = columns;
        }

        /** What stands in a column, without the blanks around it; empty where the table lacks the column. */
        public String text(String column) {
            Integer index = columns.get(column);
            return index == null ? "" : row.cells().get(index).strip();
        }

        /** Where the cell of a column begins; the row where the table lacks the column. */
        public Place place(String column) {
            return row.place(columns.getOrDefault(column, 0));
        }
    }
}
