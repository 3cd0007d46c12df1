package space.hamsafar.campaign.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column of applications in flat arrays. It grows while a table is loaded; after that it does not change. */
public sealed interface Column {
    /** Stands for an empty cell in columns of numbers and codes. */
    int MISSING = Integer.MIN_VALUE;

    /** Adds the cell of the next row, in UTF-8. */
    void add(byte[] buffer, int offset, int length);

    /** Whole numbers; days since 1 January 1970; 1 and 0 for true and false. */
    final class Numbers implements Column {
        private int[] values = new int[1 << 10];
        private int size;

        @Override
        public void add(byte[] buffer, int offset, int length) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = number(buffer, offset, length);
        }

        /** The value of a row, or {@link #MISSING}. */
        public int at(int row) {
            return values[row];
        }

        private static int number(byte[] buffer, int offset, int length) {
            if (length == 0) {
                return MISSING;
            }
            if (buffer[offset] == 't' || buffer[offset] == 'f') {
                return buffer[offset] == 't' ? 1 : 0;
            }
            if (length == 10 && buffer[offset + 4] == '-') {
                return (int) LocalDate.of(
                                digits(buffer, offset, 4), digits(buffer, offset + 5, 2), digits(buffer, offset + 8, 2))
                        .toEpochDay();
            }
            return buffer[offset] == '-' ? -digits(buffer, offset + 1, length - 1) : digits(buffer, offset, length);
        }

        private static int digits(byte[] buffer, int offset, int length) {
            int number = 0;
            for (int i = offset; i < offset + length; i++) {
                number = number * 10 + (buffer[i] - '0');
            }
            return number;
        }
    }

    /** Words that repeat, each kept once. */
    final class Codes implements Column {
        private final Map<String, Integer> codes = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final List<byte[]> encoded = new ArrayList<>();
        private int[] values = new int[1 << 10];
        private int size;
        private int last = MISSING;

        @Override
        public void add(byte[] buffer, int offset, int length) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            if (length > 0 && (last == MISSING || !isLast(buffer, offset, length))) {
                last = code(new String(buffer, offset, length, StandardCharsets.UTF_8));
            }
            values[size++] = length == 0 ? MISSING : last;
        }

        private int code(String word) {
            return codes.computeIfAbsent(word, added -> {
                words.add(added);
                encoded.add(added.getBytes(StandardCharsets.UTF_8));
                return words.size() - 1;
            });
        }

        private boolean isLast(byte[] buffer, int offset, int length) {
            return Arrays.equals(encoded.get(last), 0, encoded.get(last).length, buffer, offset, offset + length);
        }

        /** The code of a row, from 0, or {@link #MISSING}. */
        public int at(int row) {
            return values[row];
        }

        /** The word of a row; empty if the cell is. */
        public String word(int row) {
            return values[row] == MISSING ? "" : words.get(values[row]);
        }

        /** The words, in the order of their codes. */
        public List<String> words() {
            return List.copyOf(words);
        }
    }

    /** Texts of any kind, one behind the other as UTF-8. */
    final class Texts implements Column {
        private byte[] bytes = new byte[1 << 14];
        private int[] ends = new int[1 << 10];
        private int size;

        @Override
        public void add(byte[] buffer, int offset, int length) {
            int end = size == 0 ? 0 : ends[size - 1];
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size * 2);
            }
            if (end + length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 3 / 2, end + length));
            }
            System.arraycopy(buffer, offset, bytes, end, length);
            ends[size++] = end + length;
        }

        /** The text of a row. */
        public String at(int row) {
            int from = row == 0 ? 0 : ends[row - 1];
            return new String(bytes, from, ends[row] - from, StandardCharsets.UTF_8);
        }

        /** Whether the cell of a row is empty. */
        public boolean isEmpty(int row) {
            return ends[row] == (row == 0 ? 0 : ends[row - 1]);
        }
    }
}
