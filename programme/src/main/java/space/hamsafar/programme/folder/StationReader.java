package space.hamsafar.programme.folder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.altitude.AltitudeBand;
import space.hamsafar.orbit.window.Relay;
import space.hamsafar.programme.flight.StationFacts;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Place;
import space.hamsafar.programme.source.Problems;

/** Reads the station and its orbit file. */
final class StationReader {
    private static final int OLD_DAYS = 30;

    private final Ids ids;

    StationReader(Ids ids) {
        this.ids = ids;
    }

    Optional<StationFacts> read(
            Fields fields, Optional<MeanElements> elements, Optional<LocalDate> launch, StationFiles files) {
        Optional<AltitudeBand> band = fields.group("band").flatMap(StationReader::band);
        elements.ifPresent(orbit -> {
            band.ifPresent(limits -> tellAltitude(fields, orbit, limits));
            launch.ifPresent(day -> tellAge(fields, orbit, day));
        });
        band.ifPresent(limits -> files.data().upkeep().ifPresent(upkeep -> {
            if (!limits.contains(upkeep.altitudeKm())) {
                fields.problem("upkeep", "its altitude is outside the band: give one between floor and ceiling");
            }
        }));
        List<Relay> relays = fields.each("relays", StationReader::relay);
        List<String> sites = ids.references(Ids.Kind.SITE, fields, "groundSites");
        return elements.flatMap(orbit -> band.flatMap(limits -> fields.build(() -> new StationFacts(
                fields.text("name"), orbit, limits, relays, sites, files.data(), Origins.provenance(fields)))));
    }

    private static Optional<AltitudeBand> band(Fields fields) {
        if (fields.isSound() && fields.number("floorKm") >= fields.number("ceilingKm")) {
            fields.problem("ceilingKm", "the ceiling is not above the floor: swap or mend them");
        }
        return fields.build(() -> new AltitudeBand(fields.number("floorKm"), fields.number("ceilingKm")));
    }

    private static Optional<Relay> relay(Fields fields) {
        return fields.build(() -> new Relay(fields.text("id"), fields.number("longitudeDeg")));
    }

    private static void tellAltitude(Fields fields, MeanElements orbit, AltitudeBand band) {
        if (!band.contains(orbit.meanAltitudeKm())) {
            fields.note(
                    "orbit",
                    String.format(
                            Locale.ROOT,
                            "the mean altitude of the elements is %.1f km, outside the band of %.0f to %.0f km",
                            orbit.meanAltitudeKm(),
                            band.floorKm(),
                            band.ceilingKm()));
        }
    }

    private static void tellAge(Fields fields, MeanElements orbit, LocalDate launch) {
        LocalDate epoch = orbit.epoch().atOffset(ZoneOffset.UTC).toLocalDate();
        long days = Math.abs(ChronoUnit.DAYS.between(epoch, launch));
        if (days > OLD_DAYS) {
            fields.note(
                    "orbit",
                    "the elements are of " + epoch + ", " + days + " days from the launch step's day " + launch
                            + ": launch instants may be off by minutes, take newer elements when there are some");
        }
    }

    /** What a reader makes of a file, or its problems. */
    static <T> Optional<T> told(Path file, Function<Path, T> reader, Problems problems) {
        try {
            return Optional.of(reader.apply(file));
        } catch (OrbitException e) {
            for (FileProblem problem : e.problems()) {
                problems.add(new Place(Math.max(1, problem.line()), 1), problem.message());
            }
            if (e.problems().isEmpty()) {
                problems.add(Place.START, String.valueOf(e.getMessage()));
            }
            return Optional.empty();
        }
    }
}
