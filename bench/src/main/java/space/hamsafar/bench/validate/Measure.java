package space.hamsafar.bench.validate;

/**
 * One figure of a check.
 *
 * @param what the figure, with its unit
 * @param target what is wanted of it; empty for a figure that is only told
 * @param measured what was measured
 * @param isMet whether the target is met; true for a figure without a target
 * @param note what explains the figure; may be empty
 */
public record Measure(String what, String target, String measured, boolean isMet, String note) {
    /** A figure that is told, without a target. */
    public static Measure told(String what, String measured, String note) {
        return new Measure(what, "", measured, true, note);
    }
}
