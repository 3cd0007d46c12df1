package space.hamsafar.programme.setting;

import java.util.List;

/**
 * A number with its origin; its unit stands last in the name of the field that holds it.
 *
 * @param value the number that counts
 * @param provenance where it comes from
 * @param others what other sources say instead; kept and shown, not used
 */
public record Figure(double value, Provenance provenance, List<Figure> others) {

    public Figure {
        others = List.copyOf(others);
    }

    /** A number that nobody disputes. */
    public static Figure of(double value, Provenance provenance) {
        return new Figure(value, provenance, List.of());
    }
}
