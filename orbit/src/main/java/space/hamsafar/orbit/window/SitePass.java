package space.hamsafar.orbit.window;

import java.util.Locale;
import java.util.Optional;

/**
 * A pass with all that an observer asks for.
 *
 * @param pass rise, culmination and set; {@code lit} if there is a visible part
 * @param culminationAzimuthDeg direction at culmination, degrees from north by east
 * @param riseRangeKm distance at rise, kilometres
 * @param culminationRangeKm distance at culmination, kilometres
 * @param setRangeKm distance at set, kilometres
 * @param sunElevationDeg elevation of the Sun at the site at culmination, degrees
 * @param visible the part that can be seen by eye; the longest if the Earth's shadow leaves several
 * @param source what the pass was computed from
 */
public record SitePass(
        Pass pass,
        double culminationAzimuthDeg,
        double riseRangeKm,
        double culminationRangeKm,
        double setRangeKm,
        double sunElevationDeg,
        Optional<VisiblePart> visible,
        WindowSource source) {
    /** Why the pass is here and what can be seen of it, as a sentence. */
    public String reason() {
        String height = String.format(
                Locale.ROOT,
                "above the least elevation, up to %.1f° at %.0f km",
                pass.maxElevationDeg(),
                culminationRangeKm);
        return height
                + visible.map(part -> "; seen by eye from " + edge(part.beginsWith(), true) + " to "
                                + edge(part.endsWith(), false))
                        .orElse(sunElevationDeg > 0 ? "; by daylight" : "; not seen by eye");
    }

    private static String edge(VisiblePart.Edge edge, boolean begins) {
        return switch (edge) {
            case HORIZON -> begins ? "rise" : "set";
            case SHADOW -> begins ? "leaving the Earth's shadow" : "entering the Earth's shadow";
            case TWILIGHT -> begins ? "dusk" : "dawn";
        };
    }
}
