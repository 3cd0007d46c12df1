package space.hamsafar.planning.exact;

import java.util.Arrays;

/** A growing list of literals. Not thread-safe. */
final class Literals {

    long[] items = new long[16];
    int size;

    void add(long literal) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = literal;
    }

    void clear() {
        size = 0;
    }

    long[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
