package space.hamsafar.planning.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers violations. Not thread-safe. */
final class Findings {

    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::rule)
            .thenComparing(v -> v.subjects().toString())
            .thenComparing(Violation::message);

    private final List<Violation> found = new ArrayList<>();

    void add(Rule rule, String message, String... subjects) {
        found.add(new Violation(rule, List.of(subjects), message));
    }

    /** Everything found, in an order that does not depend on the order of the project's lists. */
    List<Violation> sorted() {
        return found.stream().sorted(ORDER).toList();
    }
}
