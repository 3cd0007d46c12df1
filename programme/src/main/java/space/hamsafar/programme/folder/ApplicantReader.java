package space.hamsafar.programme.folder;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.programme.selection.Applicant;
import space.hamsafar.programme.source.CsvRow;
import space.hamsafar.programme.source.Place;
import space.hamsafar.programme.source.Problems;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Utf8Reader;
import space.hamsafar.programme.source.Wording;

/**
 * Reads the CSV file of applications, row by row. Columns may stand in any order; each must stand there once.
 *
 * <p>The reading ends at the first row that is no CSV, and when the problems are more than anybody reads.
 */
final class ApplicantReader {
    static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_CELL = 10_000;

    private final Problems problems;
    private final List<Applicant> applicants = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    ApplicantReader(Problems problems) {
        this.problems = problems;
    }

    /** The applications in a stream, which is read to its end if nothing is wrong with it. */
    List<Applicant> read(InputStream in) throws IOException {
        CsvRow.Maker maker = new CsvRow.Maker();
        try (Reader text = new Utf8Reader(in);
                CsvReader<CsvRow> csv = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_CELL)
                        .build(maker, text);
                CloseableIterator<CsvRow> rows = csv.iterator()) {
            read(rows);
        } catch (CsvParseException | UncheckedIOException e) {
            tell(e, maker.line());
        }
        return applicants;
    }

    private void read(CloseableIterator<CsvRow> rows) {
        if (!rows.hasNext()) {
            problems.add(Place.START, "the file is empty: its first line names the columns");
            return;
        }
        CsvRow header = rows.next();
        checkHeader(header);
        if (!problems.isEmpty()) {
            return;
        }
        int[] positions = Cells.COLUMNS.stream()
                .mapToInt(column -> header.cells().indexOf(column))
                .toArray();
        while (rows.hasNext() && !problems.isFull()) {
            CsvRow row = rows.next();
            if (applicants.size() == MOST_ROWS) {
                problems.add(row.place(0), "more than " + MOST_ROWS + " applications in one file");
                return;
            }
            read(row, positions, header.cells().size());
        }
    }

    private void checkHeader(CsvRow header) {
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cells().get(i);
            if (!Cells.COLUMNS.contains(name)) {
                problems.add(
                        header.place(i),
                        "unknown column " + Wording.quoted(name)
                                + Spelling.nearest(name, Cells.COLUMNS)
                                        .map(near -> ": did you mean '" + near + "'?")
                                        .orElse("; allowed are " + String.join(", ", Cells.COLUMNS)));
            } else if (header.cells().indexOf(name) < i) {
                problems.add(header.place(i), "column '" + name + "' stands here a second time: remove it");
            }
        }
        List<String> missing = Cells.COLUMNS.stream()
                .filter(column -> !Cells.OPTIONAL.contains(column))
                .filter(column -> !header.cells().contains(column) && !isMisspelt(column, header))
                .toList();
        if (!missing.isEmpty()) {
            problems.add(header.place(0), "columns are missing: " + String.join(", ", missing));
        }
    }

    private static boolean isMisspelt(String column, CsvRow header) {
        return header.cells().stream()
                .filter(name -> !Cells.COLUMNS.contains(name))
                .anyMatch(name -> Spelling.nearest(name, Cells.COLUMNS).equals(Optional.of(column)));
    }

    private void read(CsvRow row, int[] positions, int columns) {
        if (row.cells().size() != columns) {
            problems.add(
                    row.place(Math.min(row.cells().size(), columns)),
                    "the row has " + row.cells().size() + " cells, the header has " + columns);
            return;
        }
        List<String> cells = new ArrayList<>(positions.length);
        boolean isSound = true;
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] < 0) {
                cells.add("");
                continue;
            }
            String cell = row.cells().get(positions[i]);
            String complaint = Cells.complaint(Cells.COLUMNS.get(i), cell);
            if (!complaint.isEmpty()) {
                problems.add(row.place(positions[i]), complaint);
                isSound = false;
            }
            cells.add(cell);
        }
        Integer first = lines.putIfAbsent(cells.getFirst(), row.line());
        if (first != null) {
            problems.add(
                    row.place(positions[0]),
                    "applicant " + Wording.quoted(cells.getFirst())
                            + " stands here a second time; the first is on line " + first);
        } else if (isSound) {
            applicants.add(Cells.applicant(cells));
        }
    }

    private void tell(RuntimeException e, int line) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage());
        Place start = new Place(line, 1);
        if (cause instanceof Utf8Reader.BadText bad) {
            problems.add(bad.place(), bad.message());
        } else if (message.contains("buffer size")) {
            problems.add(
                    start,
                    "a cell of this row is longer than " + LONGEST_CELL + " characters: perhaps a quote is not closed");
        } else if (message.contains("Unclosed")) {
            problems.add(start, "a quote in this row is not closed");
        } else if (message.contains("after closing quote")) {
            problems.add(start, "text stands behind a closing quote in this row: double the quotes inside a cell");
        } else {
            problems.add(start, "cannot be read: " + message);
        }
    }
}
