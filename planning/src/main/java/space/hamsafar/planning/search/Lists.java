package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.List;

/** Lists of numbers that grow while a project is compiled. Not thread-safe. */
final class Lists {

    private final List<List<Integer>> lists = new ArrayList<>();

    Lists(int count) {
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
    }

    void add(int list, int number) {
        lists.get(list).add(number);
    }

    /** Each list without repetitions, in the order of first appearance. */
    int[][] toArrays() {
        return lists.stream()
                .map(list -> list.stream().distinct().mapToInt(x -> x).toArray())
                .toArray(int[][]::new);
    }
}
