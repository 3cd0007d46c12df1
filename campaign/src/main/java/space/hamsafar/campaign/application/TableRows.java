package space.hamsafar.campaign.application;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table from a CSV file in UTF-8, with or without a byte-order mark, or from the first sheet of an
 * XLSX file.
 *
 * <p>Bytes that are no UTF-8 become U+FFFD, so that one bad row does not take the others with it. An apostrophe that a
 * spreadsheet export put before {@code = + - @} is taken off again.
 */
public final class TableRows {
    private static final int LONGEST_CELL = 100_000;
    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    private TableRows() {}

    /** Takes rows, the head line first. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes a row.
         *
         * @param line where it begins in the file, from 1
         * @param cells in order; the caller may keep them
         */
        void row(int line, List<String> cells);
    }

    /** What is wrong with the file as a whole; empty if it was read to its end. */
    public static Optional<String> read(Path file, Taker taker) throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? xlsx(file, taker) : csv(file, taker);
    }

    private static Optional<String> csv(Path file, Taker taker) throws IOException {
        var maker = new Maker();
        try (InputStream in = withoutMark(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
                CsvReader<List<String>> csv = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_CELL)
                        .build(maker, new InputStreamReader(in, StandardCharsets.UTF_8));
                CloseableIterator<List<String>> rows = csv.iterator()) {
            while (rows.hasNext()) {
                List<String> cells = rows.next();
                taker.row(maker.line, cells);
            }
            return Optional.empty();
        } catch (CsvParseException | UncheckedIOException fault) {
            return Optional.of(file.getFileName() + ":" + maker.line
                    + ": cannot be read as CSV from here on: perhaps a quote is not closed, or a cell is longer than "
                    + LONGEST_CELL + " characters");
        }
    }

    private static InputStream withoutMark(BufferedInputStream in) throws IOException {
        in.mark(MARK.length);
        for (int expected : MARK) {
            if (in.read() != expected) {
                in.reset();
                break;
            }
        }
        return in;
    }

    private static Optional<String> xlsx(Path file, Taker taker) throws IOException {
        ReadableWorkbook book;
        try {
            book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | ExcelReaderException fault) {
            return Optional.of(unreadable(file));
        }
        try (book;
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            var width = new int[1];
            rows.forEachOrdered(row -> {
                List<String> cells = cells(row, Math.max(width[0], row.getCellCount()));
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    width[0] = width[0] == 0 ? row.getCellCount() : width[0];
                    taker.row(row.getRowNum(), cells);
                }
            });
            return Optional.empty();
        } catch (ExcelReaderException | UncheckedIOException fault) {
            return Optional.of(unreadable(file));
        }
    }

    private static String unreadable(Path file) {
        return file.getFileName() + ": is no XLSX that can be read: save it anew, or as CSV";
    }

    private static List<String> cells(Row row, int width) {
        var cells = new ArrayList<String>(width);
        for (int i = 0; i < width; i++) {
            cells.add(text(i < row.getCellCount() ? row.getCell(i) : null));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean().toString();
        }
        return unescaped(Objects.requireNonNullElse(cell.getText(), ""));
    }

    private static boolean isDate(Cell cell) {
        String format =
                Objects.requireNonNullElse(cell.getDataFormatString(), "").toLowerCase(Locale.ROOT);
        return format.contains("yy") || format.contains("d") && format.contains("m");
    }

    private static String unescaped(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && TableWriter.isFormula(cell.charAt(1))
                ? cell.substring(1)
                : cell;
    }

    /** Makes rows of what the parser finds, and knows where the last one began. */
    private static final class Maker extends AbstractBaseCsvCallbackHandler<List<String>> {
        private int line;
        private int width = 16;
        private List<String> cells = new ArrayList<>();

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = Math.toIntExact(startingLineNumber);
            cells = new ArrayList<>(width);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
            cells.add(length == 0 ? "" : unescaped(new String(buffer, offset, length)));
        }

        @Override
        protected List<String> buildRecord() {
            width = cells.size();
            return cells;
        }
    }
}
