package space.hamsafar.planning.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import space.hamsafar.planning.Reservoir;

/**
 * Reservoirs that the modes only draw from, or only fill: whether their bounds hold depends on the modes alone and not
 * on time. In the field's words, non-renewable resources.
 *
 * @param reservoir number of each one
 * @param capacity how much the modes together may use of each one
 * @param use of each mode, by supply
 */
record Supplies(int[] reservoir, int[] capacity, int[][] use) {

    static Supplies of(Stores stores) {
        int[] reservoirs = IntStream.range(0, stores.reservoirs().size())
                .filter(r -> isOneWay(stores, r))
                .toArray();
        int[] capacity = new int[reservoirs.length];
        int[][] use = new int[stores.changes().length][reservoirs.length];
        for (int s = 0; s < reservoirs.length; s++) {
            Reservoir source = stores.reservoirs().get(reservoirs[s]);
            boolean fills = false;
            for (int m = 0; m < use.length; m++) {
                for (Stores.Change change : stores.changes()[m]) {
                    if (change.reservoir() == reservoirs[s]) {
                        use[m][s] += Math.abs(change.amount());
                        fills = change.amount() > 0;
                    }
                }
            }
            long room = fills ? (long) source.maximum() - source.initial() : (long) source.initial() - source.minimum();
            capacity[s] = (int) Math.min(Integer.MAX_VALUE, room);
        }
        return new Supplies(reservoirs, capacity, use);
    }

    private static boolean isOneWay(Stores stores, int reservoir) {
        long signs = Arrays.stream(stores.changes())
                .flatMap(Arrays::stream)
                .filter(change -> change.reservoir() == reservoir)
                .mapToInt(change -> Integer.signum(change.amount()))
                .distinct()
                .count();
        return signs <= 1;
    }

    int count() {
        return capacity.length;
    }

    boolean contains(int wanted) {
        return Arrays.stream(reservoir).anyMatch(r -> r == wanted);
    }
}
