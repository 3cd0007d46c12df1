package space.hamsafar.bench.compare;

/**
 * What a reader of figures needs to know of how they came about.
 *
 * @param command that was typed
 * @param date of the end, in UTC, as in {@code 2026-11-25T22:10:00Z}
 * @param machine where
 * @param loadBefore processes that wanted a processor, on average over the minute before; negative if unknown
 * @param loadAfter the same before the end, the solvers included
 * @param budget of each solver on each instance
 * @param method in which processes, after which warm-up
 */
public record Circumstances(
        String command,
        String date,
        Machine machine,
        double loadBefore,
        double loadAfter,
        Budget budget,
        String method) {}
