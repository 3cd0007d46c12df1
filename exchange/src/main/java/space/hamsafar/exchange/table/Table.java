package space.hamsafar.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/** A CSV text that grows row by row. Not thread-safe. */
final class Table {
    private final StringWriter text = new StringWriter();
    private final CsvWriter writer;
    private final int columns;

    Table(String... header) {
        columns = header.length;
        writer = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        writer.writeRecord(header);
    }

    Table row(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " cells in a table of " + columns + " columns");
        }
        writer.writeRecord(List.of(cells).stream().map(Table::cell).toList());
        return this;
    }

    String text() {
        return text.toString();
    }

    /** A number stands as it is; a text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(Object value) {
        return value instanceof Number ? value.toString() : plainText(value.toString());
    }

    static String plainText(String value) {
        String text = value.replace("\0", "");
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
