package space.hamsafar.programme.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line where it begins
 * @param cells what stands in it
 * @param quoted which cells were written in quotes
 */
public record CsvRow(int line, List<String> cells, BitSet quoted) {
    public CsvRow {
        cells = List.copyOf(cells);
        quoted = BitSet.valueOf(quoted.toLongArray());
    }

    /** Where a cell begins, its opening quote included; behind the last cell for one that is missing. */
    public Place place(int index) {
        int atLine = line;
        int column = 1;
        for (int i = 0; i < Math.min(index, cells.size()); i++) {
            String cell = cells.get(i);
            int lastBreak = cell.lastIndexOf('\n');
            if (lastBreak >= 0) {
                atLine += (int) cell.chars().filter(c -> c == '\n').count();
                column = 1 + width(cell.substring(lastBreak + 1)) + 1;
            } else {
                column += width(cell) + (quoted.get(i) ? 2 : 0);
            }
            column++;
        }
        return new Place(atLine, column);
    }

    /** Code points of a cell as it was written, its doubled quotes counted twice. */
    private static int width(String cell) {
        return cell.codePointCount(0, cell.length())
                + (int) cell.chars().filter(c -> c == '"').count();
    }

    /** Makes rows of what the parser finds, and knows where the last one began. */
    public static final class Maker extends AbstractBaseCsvCallbackHandler<CsvRow> {
        private int line = 1;
        private List<String> cells = new ArrayList<>();
        private BitSet quoted = new BitSet();

        /** Where the row that was read last begins. */
        public int line() {
            return line;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = Math.toIntExact(startingLineNumber);
            cells = new ArrayList<>();
            quoted = new BitSet();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
            cells.add(new String(buffer, offset, length));
            quoted.set(index, isQuoted);
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(line, cells, quoted);
        }
    }
}
