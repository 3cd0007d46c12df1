package space.hamsafar.programme.flight;

/**
 * What work takes of the station beside power.
 *
 * @param heatW heat given off while it runs
 * @param dataKbps data taken while it runs
 * @param coldLitres room in the freezer that its samples take from its end until undocking
 */
public record Load(int heatW, int dataKbps, int coldLitres) {

    /** Nothing. */
    public static final Load NONE = new Load(0, 0, 0);
}
