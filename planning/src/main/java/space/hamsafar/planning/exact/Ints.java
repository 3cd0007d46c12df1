package space.hamsafar.planning.exact;

import java.util.Arrays;

/** A growing list of numbers. Not thread-safe. */
final class Ints {

    int[] items = new int[8];
    int size;

    void add(int number) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = number;
    }
}
