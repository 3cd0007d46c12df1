package space.hamsafar.planning.search;

import java.util.List;
import java.util.stream.IntStream;
import space.hamsafar.planning.Reservoir;

/**
 * Reservoirs that some modes fill and others draw from, so that time matters.
 *
 * @param initial level of each one
 * @param minimum lowest level of each one
 * @param maximum highest level of each one
 * @param atStart what each mode adds at its start, by reservoir
 * @param atEnd what each mode adds at its end, by reservoir
 */
record Flows(int[] initial, int[] minimum, int[] maximum, int[][] atStart, int[][] atEnd) {

    static Flows of(Stores stores, Supplies supplies) {
        int[] numbers = IntStream.range(0, stores.reservoirs().size())
                .filter(r -> !supplies.contains(r))
                .toArray();
        int[] place = new int[stores.reservoirs().size()];
        for (int k = 0; k < numbers.length; k++) {
            place[numbers[k]] = k;
        }
        List<Reservoir> kept =
                IntStream.of(numbers).mapToObj(stores.reservoirs()::get).toList();
        int modes = stores.changes().length;
        var flows = new Flows(
                kept.stream().mapToInt(Reservoir::initial).toArray(),
                kept.stream().mapToInt(Reservoir::minimum).toArray(),
                kept.stream().mapToInt(Reservoir::maximum).toArray(),
                new int[modes][numbers.length],
                new int[modes][numbers.length]);
        for (int m = 0; m < modes; m++) {
            for (Stores.Change change : stores.changes()[m]) {
                if (!supplies.contains(change.reservoir())) {
                    int[][] side = change.atEnd() ? flows.atEnd : flows.atStart;
                    side[m][place[change.reservoir()]] += change.amount();
                }
            }
        }
        return flows;
    }

    int count() {
        return initial.length;
    }
}
