package space.hamsafar.programme.flight;

import java.util.List;
import java.util.Optional;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.conjunction.Catalogue;
import space.hamsafar.orbit.weather.SpaceWeatherFile;
import space.hamsafar.orbit.window.TargetRule;

/**
 * What a programme folder may know of a station beside its elements; all of it can be left out.
 *
 * @param history element sets of the past, of the same object, none newer than the station's elements
 * @param orientation how the Earth stands
 * @param weather space weather, observed and foreseen; the mean solar cycle stands in where there is none
 * @param upkeep how its altitude is kept
 * @param targets places that are observed from it
 * @param emergencySites places beside the landing site at which a ship could come down in an emergency
 * @param neighbours objects that may come near it
 */
public record StationData(
        List<MeanElements> history,
        EarthOrientation orientation,
        Optional<SpaceWeatherFile> weather,
        Optional<Upkeep> upkeep,
        List<TargetRule> targets,
        List<GroundSite> emergencySites,
        Optional<Neighbours> neighbours) {
    /** Nothing but what is built in. */
    public static final StationData NONE = new StationData(
            List.of(),
            EarthOrientation.BUILT_IN,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());

    public StationData {
        history = List.copyOf(history);
        targets = List.copyOf(targets);
        emergencySites = List.copyOf(emergencySites);
    }

    /**
     * Objects to screen against.
     *
     * @param catalogue their element sets
     * @param thresholdKm distance below which an approach is told, kilometres
     */
    public record Neighbours(Catalogue catalogue, double thresholdKm) {}
}
