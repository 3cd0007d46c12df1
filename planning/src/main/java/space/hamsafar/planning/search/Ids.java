package space.hamsafar.planning.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Numbers for ids, in the order of a list. */
final class Ids {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Ids(List<String> names) {
        this.names = names;
        names.forEach(name -> numbers.put(name, numbers.size()));
    }

    static <T> Ids of(List<T> items, Function<T, String> id) {
        return new Ids(items.stream().map(id).toList());
    }

    int of(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("nothing is named '" + name + "'");
        }
        return number;
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }

    int[] of(List<String> ids) {
        return ids.stream().distinct().mapToInt(this::of).toArray();
    }
}
