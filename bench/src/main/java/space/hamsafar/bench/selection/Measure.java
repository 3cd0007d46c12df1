package space.hamsafar.bench.selection;

/**
 * A line of the report.
 *
 * @param part which measured it
 * @param what was measured
 * @param value as text, with its unit
 * @param target as text; empty if there is none
 * @param met {@code yes}, {@code no}, or empty if there is no target
 */
public record Measure(String part, String what, String value, String target, String met) {

    /** A measure with a target. */
    static Measure of(String part, String what, String value, String target, boolean isMet) {
        return new Measure(part, what, value, target, isMet ? "yes" : "no");
    }

    /** A measure that tells, and has no target. */
    static Measure told(String part, String what, String value) {
        return new Measure(part, what, value, "", "");
    }
}
