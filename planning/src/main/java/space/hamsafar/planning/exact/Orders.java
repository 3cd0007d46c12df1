package space.hamsafar.planning.exact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.planning.Point;

/** Literals that one task ends before another starts, made when first asked for. Not thread-safe. */
final class Orders {

    private final Engine engine;
    private final List<Task> tasks;
    private final Map<Long, Long> literals = new HashMap<>();

    Orders(Engine engine, List<Task> tasks) {
        this.engine = engine;
        this.tasks = tasks;
    }

    /** Lets two tasks never overlap, one way or the other. */
    void separate(int first, int second) {
        if (literals.containsKey(key(first, second))) {
            engine.clause(before(first, second), before(second, first));
            return;
        }
        if (isSettled(first, second)) {
            return;
        }
        long literal = Literal.isOne(engine.newBoolean());
        bind(first, second, literal);
        bind(second, first, Literal.not(literal));
    }

    /** Whether bounds alone keep them apart. */
    private boolean isSettled(int first, int second) {
        return latestEnd(first) <= engine.trail.low(tasks.get(second).start())
                || latestEnd(second) <= engine.trail.low(tasks.get(first).start());
    }

    private int latestEnd(int task) {
        return engine.trail.high(tasks.get(task).end()) + tasks.get(task).length();
    }

    /** A literal that implies that the first ends before the second starts. */
    long before(int first, int second) {
        Long known = literals.get(key(first, second));
        if (known != null) {
            return known;
        }
        long literal = Literal.isOne(engine.newBoolean());
        bind(first, second, literal);
        return literal;
    }

    private void bind(int first, int second, long literal) {
        literals.put(key(first, second), literal);
        Task from = tasks.get(first);
        engine.arc(from.variable(Point.END), tasks.get(second).start(), from.offset(Point.END), literal);
    }

    private static long key(int first, int second) {
        return (long) first << 32 | second;
    }
}
