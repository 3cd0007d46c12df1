package space.hamsafar.campaign.application;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import space.hamsafar.campaign.store.StoreException;

/** Reads segments of comma-separated values, which have no head line. */
public final class SegmentRows {

    private SegmentRows() {}

    /** Takes the cells of a row as they stand in the buffer of the parser. */
    interface CellTaker {
        /** Takes a cell. */
        void cell(int index, char[] buffer, int offset, int length);

        /** The row is over. */
        void end();
    }

    /** Hands every row to a taker, and closes the stream. */
    public static void read(InputStream in, Consumer<List<String>> taker) {
        scan(in, new CellTaker() {
            private List<String> cells = new ArrayList<>();

            @Override
            public void cell(int index, char[] buffer, int offset, int length) {
                cells.add(length == 0 ? "" : new String(buffer, offset, length));
            }

            @Override
            public void end() {
                List<String> row = cells;
                cells = new ArrayList<>(row.size());
                taker.accept(row);
            }
        });
    }

    /** Hands every cell to a taker without making texts of them, and closes the stream. */
    static void scan(InputStream in, CellTaker taker) {
        var handler = new AbstractBaseCsvCallbackHandler<Boolean>() {
            @Override
            protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
                taker.cell(index, buffer, offset, length);
            }

            @Override
            protected Boolean buildRecord() {
                taker.end();
                return Boolean.TRUE;
            }
        };
        try (CsvReader<Boolean> csv = CsvReader.builder()
                .maxBufferSize(1 << 20)
                .build(handler, new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Iterator<Boolean> rows = csv.iterator();
            while (rows.hasNext()) {
                rows.next();
            }
        } catch (IOException fault) {
            throw new StoreException("cannot read a segment", fault);
        }
    }
}
