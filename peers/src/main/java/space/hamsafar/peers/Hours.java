package space.hamsafar.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;

/** People's hours in blocks that do not touch, so that work in different blocks is never at once. */
final class Hours {

    private final Map<String, Windows> availability = new HashMap<>();

    Hours(List<Person> people) {
        people.forEach(person -> availability.put(person.id(), person.availability()));
    }

    /** For each person the block in which they have the whole of that time; shorter if somebody has not. */
    int[] blocks(List<String> people, int from, int to) {
        return people.stream()
                .mapToInt(person ->
                        block(Optional.ofNullable(availability.get(person)).orElseThrow(), from, to))
                .takeWhile(block -> block >= 0)
                .toArray();
    }

    /** Where the block begins; −1 without hours for it. */
    private static int block(Windows windows, int from, int to) {
        if (!windows.enclose(from, to)) {
            return -1;
        }
        int begin = 0;
        int reach = 0;
        for (Span span : windows.spans().orElse(List.of())) {
            if (span.start() > from) {
                return begin;
            }
            begin = span.start() >= reach ? span.start() : begin;
            reach = Math.max(reach, span.end());
        }
        return begin;
    }
}
