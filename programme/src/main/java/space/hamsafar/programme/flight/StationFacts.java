package space.hamsafar.programme.flight;

import java.util.List;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.altitude.AltitudeBand;
import space.hamsafar.orbit.window.Relay;
import space.hamsafar.programme.setting.Provenance;

/**
 * The station.
 *
 * @param name what people call it
 * @param elements its mean elements, SGP4, TEME, UTC
 * @param band altitudes between which it is kept
 * @param relays geostationary satellites that it talks through
 * @param groundSites ids of the sites whose passes are shown
 * @param provenance origin of the figures
 */
public record StationFacts(
        String name,
        MeanElements elements,
        AltitudeBand band,
        List<Relay> relays,
        List<String> groundSites,
        Provenance provenance) {

    public StationFacts {
        relays = List.copyOf(relays);
        groundSites = List.copyOf(groundSites);
    }
}
