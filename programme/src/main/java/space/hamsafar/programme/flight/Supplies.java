package space.hamsafar.programme.flight;

import java.util.Optional;
import space.hamsafar.programme.setting.Figure;

/**
 * What the station has for experiments beside power; what is absent is not limited.
 *
 * @param heatW heat that can be carried away at a time
 * @param dataKbps data that can be taken at a time
 * @param coldLitres room in the freezers for samples until undocking
 */
public record Supplies(Optional<Figure> heatW, Optional<Figure> dataKbps, Optional<Figure> coldLitres) {

    /** Nothing is limited. */
    public static final Supplies UNLIMITED = new Supplies(Optional.empty(), Optional.empty(), Optional.empty());
}
