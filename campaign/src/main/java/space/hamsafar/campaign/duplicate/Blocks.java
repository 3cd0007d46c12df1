package space.hamsafar.campaign.duplicate;

import java.util.Arrays;
import space.hamsafar.campaign.application.Column;

/**
 * Groups of applications that share a key, one of: day of birth and the skeleton of a word of the name; mail; telephone;
 * all skeletons of the name and the year of birth; all skeletons and the day without the year. Only applications of one
 * group are compared.
 */
final class Blocks {
    private static final int ROW_BITS = 24;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;
    private static final int MOST_ROWS = 1 << ROW_BITS;

    private final Persons persons;
    private long[] keys;
    private int size;

    private Blocks(Persons persons) {
        this.persons = persons;
        this.keys = new long[Math.max(16, persons.size * 7)];
    }

    /**
     * The keys of all applications in order: the upper 40 bits are a hash of the key, the lower 24 the row. Two keys may
     * share a hash; then a few more applications are compared.
     */
    static long[] of(Persons persons) {
        if (persons.size > MOST_ROWS) {
            throw new IllegalArgumentException(
                    persons.size + " applications are more than " + MOST_ROWS + ", the most that can be compared");
        }
        var blocks = new Blocks(persons);
        for (int row = 0; row < persons.size; row++) {
            blocks.add(row);
        }
        Arrays.parallelSort(blocks.keys, 0, blocks.size);
        int distinct = 0;
        for (int i = 0; i < blocks.size; i++) {
            if (i == 0 || blocks.keys[i] != blocks.keys[i - 1]) {
                blocks.keys[distinct++] = blocks.keys[i];
            }
        }
        return Arrays.copyOf(blocks.keys, distinct);
    }

    static int row(long key) {
        return (int) (key & ROW_MASK);
    }

    static boolean isSameBlock(long one, long other) {
        return one >>> ROW_BITS == other >>> ROW_BITS;
    }

    private void add(int row) {
        contact(row, persons.email[row], 1);
        contact(row, persons.phone[row], 2);
        if (persons.birth[row] != Column.MISSING) {
            name(row, persons.names[row]);
            name(row, persons.otherNames[row]);
        }
    }

    private void contact(int row, long hash, int kind) {
        if (hash != 0) {
            put(hash + kind, row);
        }
    }

    private void name(int row, int[] tokens) {
        if (tokens.length == 0) {
            return;
        }
        long birth = persons.birth[row];
        long all = 0;
        for (int token : tokens) {
            long skeleton = persons.tokens.skeleton(token) + 1L;
            put(Mixing.mix(skeleton << 24 ^ birth & 0xFFFFFF) + 3, row);
            all += Mixing.mix(skeleton);
        }
        java.time.LocalDate day = java.time.LocalDate.ofEpochDay(birth);
        int lesser = Math.min(day.getDayOfMonth(), day.getMonthValue());
        int greater = Math.max(day.getDayOfMonth(), day.getMonthValue());
        put(Mixing.mix(all ^ day.getYear()) + 4, row);
        put(Mixing.mix(all ^ lesser * 100L + greater) + 5, row);
    }

    private void put(long hash, int row) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 3 / 2);
        }
        keys[size++] = Mixing.mix(hash) << ROW_BITS | row;
    }
}
