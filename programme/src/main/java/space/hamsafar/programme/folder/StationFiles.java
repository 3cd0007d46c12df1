package space.hamsafar.programme.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.ElementHistory;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.OrbitSource;
import space.hamsafar.orbit.altitude.Propulsion;
import space.hamsafar.orbit.conjunction.Catalogue;
import space.hamsafar.orbit.message.EarthFiles;
import space.hamsafar.orbit.message.OrbitFiles;
import space.hamsafar.orbit.weather.SpaceWeatherFile;
import space.hamsafar.orbit.window.TargetRule;
import space.hamsafar.programme.flight.StationData;
import space.hamsafar.programme.flight.StationData.Neighbours;
import space.hamsafar.programme.flight.TripWindows;
import space.hamsafar.programme.flight.Upkeep;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.Site;
import space.hamsafar.programme.source.Fields;

/**
 * Reads what the station's file may name beside the elements.
 *
 * @param data what was read
 */
record StationFiles(StationData data) {

    static StationFiles read(
            Inputs inputs, Ids ids, Optional<Fields> station, Setting setting, Optional<MeanElements> elements) {
        return new StationFiles(station.map(fields -> new StationData(
                        elements.map(set -> history(inputs, fields, set)).orElse(List.of()),
                        inputs.orbitFile(fields, "earthOrientation", EarthFiles::orientation)
                                .orElse(EarthOrientation.BUILT_IN),
                        inputs.orbitFile(fields, "spaceWeather", SpaceWeatherFile::read),
                        fields.group("upkeep").flatMap(StationFiles::upkeep),
                        fields.each("targets", target -> target(ids, setting, target)),
                        ids.references(Ids.Kind.SITE, fields, "emergencySites").stream()
                                .flatMap(id -> site(setting, id).stream())
                                .map(TripWindows::ground)
                                .toList(),
                        fields.group("screening").flatMap(group -> neighbours(inputs, group))))
                .orElse(StationData.NONE));
    }

    /** Element sets of the same object until the station's own; newer ones would be taken for the present. */
    private static List<MeanElements> history(Inputs inputs, Fields fields, MeanElements newest) {
        List<MeanElements> sets =
                inputs.orbitFile(fields, "history", StationFiles::sets).orElse(List.of());
        if (sets.stream().anyMatch(set -> set.catalogueNumber() != newest.catalogueNumber())) {
            fields.problem(
                    "history",
                    "it holds sets of another object than " + newest.catalogueNumber() + ", which orbit: names");
            return List.of();
        }
        List<MeanElements> past = sets.stream()
                .filter(set -> set.epoch().isBefore(newest.epoch()))
                .toList();
        if (past.size() < sets.size()) {
            fields.note(
                    "history",
                    (sets.size() - past.size()) + " sets are not older than that of orbit: and are left out; put the"
                            + " newest set into orbit:");
        }
        return past;
    }

    private static List<MeanElements> sets(Path file) {
        OrbitSource source = OrbitFiles.read(List.of(file), "", Astrodynamics.EMBEDDED, EarthOrientation.BUILT_IN)
                .getFirst();
        if (source instanceof ElementHistory history) {
            return history.sets();
        }
        throw new OrbitException("this is an ephemeris; a history is of element sets, TLE or OMM");
    }

    private static Optional<Upkeep> upkeep(Fields fields) {
        return fields.build(() -> new Upkeep(
                fields.number("altitudeKm"),
                fields.number("toleranceKm"),
                new Propulsion(fields.number("massKg"), fields.number("specificImpulseS"), fields.text("source"))));
    }

    private static Optional<TargetRule> target(Ids ids, Setting setting, Fields fields) {
        String id = ids.reference(Ids.Kind.SITE, fields, "site");
        return site(setting, id)
                .flatMap(place -> fields.build(() -> new TargetRule(
                        TripWindows.ground(place),
                        fields.number("minSunElevationDeg"),
                        fields.number("maxOffNadirDeg"),
                        fields.number("minSeconds"))));
    }

    private static Optional<Site> site(Setting setting, String id) {
        return setting.sites().stream().filter(known -> known.id().equals(id)).findFirst();
    }

    private static Optional<Neighbours> neighbours(Inputs inputs, Fields fields) {
        return inputs.orbitFile(fields, "catalogue", Catalogue::read)
                .flatMap(catalogue -> fields.build(() -> new Neighbours(catalogue, fields.number("thresholdKm"))));
    }
}
