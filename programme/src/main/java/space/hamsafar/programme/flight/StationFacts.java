package space.hamsafar.programme.flight;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import space.hamsafar.orbit.ElementHistory;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.altitude.AltitudeBand;
import space.hamsafar.orbit.altitude.AltitudeHistory;
import space.hamsafar.orbit.weather.CycleClimatology;
import space.hamsafar.orbit.weather.WeatherOutlook;
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
 * @param data what else is known of it
 * @param provenance origin of the figures
 */
public record StationFacts(
        String name,
        MeanElements elements,
        AltitudeBand band,
        List<Relay> relays,
        List<String> groundSites,
        StationData data,
        Provenance provenance) {

    public StationFacts {
        relays = List.copyOf(relays);
        groundSites = List.copyOf(groundSites);
    }

    /** Its orbit: the elements, those of the past for the past, and the Earth as the folder has it. */
    public StationOrbit orbit() {
        return StationOrbit.of(List.of(sets()), data.orientation());
    }

    /** Its element sets, those of the past among them. */
    public ElementHistory sets() {
        return ElementHistory.of(allElements());
    }

    /** How its altitude went. */
    public AltitudeHistory altitudeHistory() {
        return AltitudeHistory.of(allElements());
    }

    /** Space weather as it was known at the epoch of the elements. */
    public WeatherOutlook weather() {
        LocalDate day = elements.epoch().atOffset(ZoneOffset.UTC).toLocalDate();
        return data.weather()
                .map(file -> file.outlook(day))
                .orElseGet(() -> WeatherOutlook.of(new CycleClimatology(), day));
    }

    private List<MeanElements> allElements() {
        var all = new ArrayList<>(data.history());
        all.add(elements);
        return all;
    }
}
