package space.hamsafar.planning.exact;

import java.util.Arrays;

/** Numbers for the statements "variable is at least value" that conflicts spoke of. Not thread-safe. */
final class StatementTable {

    private int[] variables = new int[256];
    private int[] values = new int[256];
    private int[] slots = new int[1024];
    private int size;

    int size() {
        return size;
    }

    int variable(int id) {
        return variables[id];
    }

    int value(int id) {
        return values[id];
    }

    /** The number of a statement; the former size where it is new. */
    int idOf(int variable, int value) {
        int slot = find(variable, value);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == variables.length) {
            variables = Arrays.copyOf(variables, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        variables[size] = variable;
        values[size] = value;
        slots[slot] = size + 1;
        size++;
        if (4 * size > 2 * slots.length) {
            rehash();
        }
        return size - 1;
    }

    private int find(int variable, int value) {
        int hash = variable * 0x9E3779B9 + value * 0x85EBCA6B;
        int slot = (hash ^ hash >>> 15) & (slots.length - 1);
        while (slots[slot] != 0 && (variables[slots[slot] - 1] != variable || values[slots[slot] - 1] != value)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        for (int id = 0; id < size; id++) {
            slots[find(variables[id], values[id])] = id + 1;
        }
    }
}
