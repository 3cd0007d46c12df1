package space.hamsafar.campaign.application;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import space.hamsafar.campaign.store.StoreException;

/** Reads segments of comma-separated values, which have no head line. */
public final class SegmentRows {

    private SegmentRows() {}

    /** Hands every row to a taker, and closes the stream. */
    public static void read(InputStream in, Consumer<List<String>> taker) {
        var handler = new AbstractBaseCsvCallbackHandler<List<String>>() {
            private List<String> cells = new ArrayList<>();

            @Override
            protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
                cells.add(length == 0 ? "" : new String(buffer, offset, length));
            }

            @Override
            protected List<String> buildRecord() {
                List<String> row = cells;
                cells = new ArrayList<>(row.size());
                return row;
            }
        };
        try (CsvReader<List<String>> csv = CsvReader.builder()
                .maxBufferSize(1 << 20)
                .build(handler, new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(taker);
        } catch (CsvParseException fault) {
            // The reader wraps what the stream says of its own bytes.
            throw fault.getCause() instanceof StoreException damaged
                    ? damaged
                    : new StoreException(StoreException.Kind.DAMAGED, "a segment is no table: " + fault.getMessage());
        } catch (IOException fault) {
            throw new StoreException("cannot read a segment", fault);
        }
    }
}
