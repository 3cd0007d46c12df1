package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.ElementHistory;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.OrbitSource;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.altitude.AltitudeHistory;
import space.hamsafar.orbit.message.EarthFiles;
import space.hamsafar.orbit.message.OrbitFiles;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.flight.StationFacts;
import space.hamsafar.programme.setting.Site;
import space.hamsafar.programme.source.Spelling;

/** The options that orbit commands share: whose orbit, which period, which places. */
final class OrbitQuery {

    private static final double DEFAULT_ELEVATION_DEG = 10;
    private static final String SITE_FORM = "NAME,LAT,LON or NAME,LAT,LON,ALT with degrees and metres";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "programme folder that gives the orbit and the sites by name")
    private @Nullable Path folder;

    @Option(
            names = "--orbit",
            paramLabel = "FILE",
            description = "orbit as TLE, OMM or OEM, instead of the folder's; given several times, the first that"
                    + " reaches an instant counts")
    private @Nullable List<Path> orbits;

    @Option(
            names = "--object",
            paramLabel = "NAME",
            defaultValue = "",
            description = "catalogue number or name, where an orbit file (or, without one, a catalogue) holds several"
                    + " objects")
    private String object;

    @Option(
            names = "--eop",
            paramLabel = "FILE",
            description = "Earth orientation as finals2000A.all (default: UT1 = UTC, no polar motion)")
    private @Nullable Path orientation;

    @Option(
            names = "--leap-seconds",
            paramLabel = "FILE",
            description = "leap-seconds.list or tai-utc.dat (default: those up to 2017)")
    private @Nullable Path leapSeconds;

    @Option(
            names = "--from",
            paramLabel = "ISO",
            description = "begin, such as 2026-11-01T00:00Z (default: the epoch of the orbit)")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "ISO",
            description = "end (default: 1 to 90 days after the begin, as suits the command)")
    private @Nullable String to;

    @Option(
            names = "--min-elevation",
            paramLabel = "DEG",
            description = "lowest elevation at sites (default: the site's own, 10 for sites given by coordinates)")
    private @Nullable Double minElevationDeg;

    private @Nullable Programme programme;

    /** The station's orbit, from all files in their order. */
    StationOrbit orbit() {
        return StationOrbit.of(sources(), orientation());
    }

    /** How the Earth stands: by the file given, else as the folder has it, else by the built-in assumption. */
    private EarthOrientation orientation() {
        if (orientation != null) {
            return EarthFiles.orientation(orientation);
        }
        return station().map(station -> station.data().orientation()).orElse(EarthOrientation.BUILT_IN);
    }

    /** The folder's station, where its orbit is the one that is asked for. */
    Optional<StationFacts> station() {
        return orbits == null ? programmeIfNamed().map(named -> named.mission().station()) : Optional.empty();
    }

    /** Number of the object that is asked for without naming an orbit file, to be looked up in a catalogue. */
    OptionalInt objectWithoutFile() {
        if (orbits != null || object.isBlank()) {
            return OptionalInt.empty();
        }
        if (!object.strip().matches("\\d{1,9}")) {
            throw new Refusal(
                    ExitCodes.USAGE, "--object is '" + object + "': without --orbit give its catalogue number");
        }
        return OptionalInt.of(Integer.parseInt(object.strip()));
    }

    /** Element sets of the station. */
    AltitudeHistory history() {
        for (OrbitSource source : sources()) {
            if (source instanceof ElementHistory elements) {
                return AltitudeHistory.of(elements.sets());
            }
        }
        throw new Refusal(ExitCodes.USAGE, "no --orbit has element sets: give a history of them");
    }

    private List<OrbitSource> sources() {
        if (orbits == null) {
            return List.of(programme("--orbit FILE").mission().station().sets());
        }
        Astrodynamics context = leapSeconds == null ? Astrodynamics.EMBEDDED : EarthFiles.leapSeconds(leapSeconds);
        return OrbitFiles.read(orbits, object, context, orientation());
    }

    /** The period asked for, so many days from the orbit's begin where none is given. */
    Interval period(StationOrbit of, int defaultDays) {
        return period(of.begin(), defaultDays);
    }

    /** The period asked for, so many days from an epoch where none is given. */
    Interval period(Instant epoch, int defaultDays) {
        Instant begin = from == null ? epoch : instant("--from", from);
        Instant end = to == null ? begin.plusSeconds(defaultDays * 86_400L) : instant("--to", to);
        if (!begin.isBefore(end)) {
            throw new Refusal(
                    ExitCodes.USAGE, "the period from " + begin + " to " + end + " is empty: --to must be later");
        }
        return Interval.of(begin, end);
    }

    /** Places by name or coordinates; those that the folder's station watches where none is given. */
    List<GroundSite> sites(List<String> texts) {
        List<GroundSite> sites = new ArrayList<>();
        texts.forEach(text -> sites.add(site("--site", text)));
        if (texts.isEmpty()) {
            programme("--site " + SITE_FORM)
                    .mission()
                    .station()
                    .groundSites()
                    .forEach(id -> sites.add(site("--site", id)));
        }
        return sites;
    }

    /** A place by name or coordinates, as an option gives it. */
    GroundSite site(String option, String text) {
        if (minElevationDeg != null) {
            Ranges.check("--min-elevation", minElevationDeg, 0, GroundSite.MOST_ELEVATION_DEG);
        }
        String[] parts = text.split(",", -1);
        return parts.length == 1 ? named(option, text) : byCoordinates(text, parts);
    }

    /** The programme of the folder, needed where an option is left out. */
    Programme programme(String otherwise) {
        if (programme == null) {
            if (folder == null) {
                throw new Refusal(ExitCodes.USAGE, "name a programme FOLDER, or give " + otherwise);
            }
            programme = Folders.read(folder);
        }
        return programme;
    }

    /** Whether a folder was named. */
    Optional<Programme> programmeIfNamed() {
        return folder == null ? Optional.empty() : Optional.of(programme(""));
    }

    private GroundSite named(String option, String id) {
        Site site = programme(option + " " + SITE_FORM).setting().sites().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ExitCodes.USAGE,
                        "no site '" + id + "' in " + folder + Spelling.hint(id, siteIds()) + "; or give " + SITE_FORM));
        double elevation = minElevationDeg == null ? site.minElevationDeg() : minElevationDeg;
        return new GroundSite(site.id(), site.latitudeDeg(), site.longitudeDeg(), site.altitudeM(), elevation);
    }

    private List<String> siteIds() {
        return programme("").setting().sites().stream().map(Site::id).toList();
    }

    private GroundSite byCoordinates(String text, String[] parts) {
        try {
            double altitude = parts.length > 3 ? Double.parseDouble(parts[3].strip()) : 0;
            if (parts.length < 3 || parts.length > 4) {
                throw new IllegalArgumentException("it has " + parts.length + " parts");
            }
            return new GroundSite(
                    parts[0].strip(),
                    Double.parseDouble(parts[1].strip()),
                    Double.parseDouble(parts[2].strip()),
                    altitude,
                    minElevationDeg == null ? DEFAULT_ELEVATION_DEG : minElevationDeg);
        } catch (IllegalArgumentException fault) {
            throw new Refusal(
                    ExitCodes.USAGE, "the site '" + text + "' is not " + SITE_FORM + ": " + fault.getMessage());
        }
    }

    /** An instant with zone or offset. */
    static Instant instant(String option, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException fault) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    option + " is '" + text + "': write an instant with zone or offset, such as 2026-11-01T00:00Z");
        }
    }
}
