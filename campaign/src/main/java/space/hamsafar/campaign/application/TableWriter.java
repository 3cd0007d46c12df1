package space.hamsafar.campaign.application;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables for spreadsheets: CSV in UTF-8 with a byte-order mark, or XLSX.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it, which reading takes off again. The
 * file takes the place of an older one at the end, whole or not at all.
 */
public final class TableWriter {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int MOST_SHEET_ROWS = 1_048_576;

    private TableWriter() {}

    /** Whether the ending of a file's name is one that can be written. */
    public static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx");
    }

    /**
     * Writes a table.
     *
     * @param file ending in {@code .csv} or {@code .xlsx}
     * @param rows the head line first
     */
    public static void write(Path file, Iterable<List<String>> rows) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                    xlsx(out, rows);
                } else {
                    csv(out, rows);
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void csv(OutputStream out, Iterable<List<String>> rows) throws IOException {
        out.write(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(TableWriter::escaped).toList());
            }
        }
    }

    private static void xlsx(OutputStream out, Iterable<List<String>> rows) throws IOException {
        try (Workbook book = new Workbook(out, "Hamsafar", "1.0")) {
            Worksheet sheet = book.newWorksheet("table");
            int at = 0;
            for (List<String> row : rows) {
                if (at == MOST_SHEET_ROWS) {
                    throw new IOException("a sheet takes " + MOST_SHEET_ROWS + " rows at most: write CSV");
                }
                for (int column = 0; column < row.size(); column++) {
                    if (!row.get(column).isEmpty()) {
                        sheet.value(at, column, escaped(row.get(column)));
                    }
                }
                at++;
            }
        }
    }

    /** The cell, so that no spreadsheet takes it for a formula. */
    static String escaped(String cell) {
        return !cell.isEmpty() && isFormula(cell.charAt(0)) ? "'" + cell : cell;
    }

    /** Whether a spreadsheet may take a cell that begins so for a formula. */
    static boolean isFormula(char first) {
        return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
    }
}
