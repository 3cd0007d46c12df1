package space.hamsafar.campaign.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a row as bytes: each in UTF-8 after its length, which takes seven bits a byte, the lowest first, the eighth
 * set in all but the last. It is filled anew for each row. Not thread-safe.
 */
public final class RowCells {
    private static final int SEVEN = 0x7F;
    private static final int MORE = 0x80;
    private static final int LONGEST_LENGTH = 5;

    private byte[] buffer = new byte[1 << 10];
    private int length;

    /** Takes the cells of a row. */
    @FunctionalInterface
    interface CellTaker {
        /** Takes a cell, which stands in the row's bytes. */
        void cell(int index, int offset, int length);
    }

    /** Begins a row. */
    RowCells begin() {
        length = 0;
        return this;
    }

    /** Adds a cell. */
    RowCells add(String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        if (length + bytes.length + LONGEST_LENGTH > buffer.length) {
            buffer = Arrays.copyOf(buffer, (length + bytes.length) * 2 + LONGEST_LENGTH);
        }
        int rest = bytes.length;
        for (; rest > SEVEN; rest >>>= 7) {
            buffer[length++] = (byte) (rest & SEVEN | MORE);
        }
        buffer[length++] = (byte) rest;
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
        return this;
    }

    /** Holds the row, from the start; it is used again for the next. */
    byte[] buffer() {
        return buffer;
    }

    /** How long the row is, in bytes. */
    int length() {
        return length;
    }

    /** The cells of a row. */
    public static List<String> of(byte[] row) {
        List<String> cells = new ArrayList<>();
        scan(
                row,
                (_, offset, size) -> cells.add(size == 0 ? "" : new String(row, offset, size, StandardCharsets.UTF_8)));
        return cells;
    }

    /** Hands every cell to a taker without making texts of them. */
    static void scan(byte[] row, CellTaker taker) {
        int at = 0;
        for (int index = 0; at < row.length; index++) {
            int size = row[at] & SEVEN;
            for (int shift = 7; row[at++] < 0; shift += 7) {
                size |= (row[at] & SEVEN) << shift;
            }
            taker.cell(index, at, size);
            at += size;
        }
    }
}
