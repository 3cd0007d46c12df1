package space.hamsafar.orbit.conjunction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.Track;
import space.hamsafar.orbit.sgp4.Sgp4;
import space.hamsafar.orbit.sgp4.Sgp4Outcome;

/**
 * Holds one object against a catalogue: every approach below a distance in a period.
 *
 * <p>Objects whose heights cannot overlap the station's are left out (perigee and apogee filter, {@link Shell}); the others
 * are walked past the station in leaps that provably miss nothing ({@link Sieve}). All states are SGP4's in TEME; element
 * sets of a catalogue are good to about a kilometre near their epoch and to tens of kilometres after a week, so an approach
 * is a reason to ask for better data and never a probability. Uses all cores; the result does not depend on them.
 */
public final class Screening {
    private static final double LONGEST_DAYS = 30;
    private static final double LARGEST_THRESHOLD_KM = 1000;

    /** What never gets farther away than this flies with the station. */
    private static final double COMPANION_KM = 500;

    private final StationPath path;
    private final Interval period;
    private final double thresholdKm;
    private final boolean filtered;

    private Screening(DoubleFunction<PVCoordinates> states, Interval period, double thresholdKm, boolean filtered) {
        double seconds = Ranges.lengthSeconds(period);
        Ranges.check("period in days", seconds / 86_400, 1e-6, LONGEST_DAYS);
        Ranges.check("thresholdKm", thresholdKm, 1e-3, LARGEST_THRESHOLD_KM);
        this.period = period;
        this.thresholdKm = thresholdKm;
        this.path = new StationPath(states, seconds);
        this.filtered = filtered;
    }

    /**
     * Screens a station.
     *
     * @param thresholdKm distance below which an approach is told, up to 1000 km
     * @throws IllegalArgumentException if the period is empty or longer than 30 days, or the threshold out of range
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static ScreeningReport of(StationOrbit station, Catalogue catalogue, Interval period, double thresholdKm) {
        orbitReach(station, period);
        Track track = station.trackFrom(period.getStart());
        return new Screening(track::temeAt, period, thresholdKm, true)
                .over(catalogue, station.elements().catalogueNumber());
    }

    /** Screens an object of the catalogue against the others. */
    public static ScreeningReport of(CatalogueObject object, Catalogue catalogue, Interval period, double thresholdKm) {
        return of(object, catalogue, period, thresholdKm, true);
    }

    /** The same, if asked without the perigee and apogee filter, so that the filter can be judged. */
    static ScreeningReport of(
            CatalogueObject object, Catalogue catalogue, Interval period, double thresholdKm, boolean filtered) {
        Sgp4 way = Sgp4.of(object.elements());
        double startMinutes = Ranges.seconds(object.epoch(), period.getStart()) / 60;
        return new Screening(seconds -> state(object, way, startMinutes + seconds / 60), period, thresholdKm, filtered)
                .over(catalogue, object.catalogueNumber());
    }

    private static PVCoordinates state(CatalogueObject object, Sgp4 way, double minutes) {
        double[] state = new double[6];
        if (way.stateAt(minutes, state) != Sgp4Outcome.GOOD) {
            throw new OrbitException("SGP4 cannot carry %s from %s through the period; give newer elements"
                    .formatted(object.name(), object.epoch()));
        }
        return new PVCoordinates(
                new Vector3D(state[0] * 1000, state[1] * 1000, state[2] * 1000),
                new Vector3D(state[3] * 1000, state[4] * 1000, state[5] * 1000));
    }

    private static void orbitReach(StationOrbit station, Interval period) {
        Ranges.lengthSeconds(period);
        station.requireReach(period);
    }

    /** What one object gave. */
    private record Walked(
            CatalogueObject object,
            boolean kept,
            List<Approach> approaches,
            double farthestKm,
            long evaluations,
            boolean usable) {}

    private ScreeningReport over(Catalogue catalogue, int self) {
        // A pad for what lies between the samples of the station's own height.
        Shell own = new Shell(path.lowestKm() - 0.1, path.highestKm() + 0.1);
        List<Walked> all = catalogue.objects().parallelStream()
                .filter(object -> object.catalogueNumber() != self)
                .map(object -> walk(object, own))
                .toList();
        List<Approach> approaches = new ArrayList<>();
        List<Approach> companions = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        long evaluations = 0;
        int kept = 0;
        for (Walked walked : all) {
            evaluations += walked.evaluations();
            kept += walked.kept() ? 1 : 0;
            if (!walked.usable()) {
                unusable.add(walked.object().name() + " (" + walked.object().catalogueNumber() + ")");
            }
            if (walked.kept() && walked.usable() && walked.farthestKm() < COMPANION_KM) {
                walked.approaches().stream()
                        .min(Comparator.comparingDouble(Approach::missKm))
                        .ifPresent(companions::add);
            } else {
                approaches.addAll(walked.approaches());
            }
        }
        approaches.sort(Comparator.comparing(Approach::closest).thenComparing(Approach::catalogueNumber));
        return new ScreeningReport(approaches, companions, all.size(), kept, unusable, evaluations);
    }

    private Walked walk(CatalogueObject object, Shell own) {
        double minutes = Math.max(
                        Math.abs(Ranges.seconds(object.epoch(), period.getStart())),
                        Math.abs(Ranges.seconds(object.epoch(), period.getEnd())))
                / 60;
        if (filtered && !Shell.of(object.elements(), minutes).overlaps(own, thresholdKm)) {
            return new Walked(object, false, List.of(), 0, 0, true);
        }
        try {
            double startMinutes = Ranges.seconds(object.epoch(), period.getStart()) / 60;
            Sieve sieve = new Sieve(path, Sgp4.of(object.elements()), startMinutes, thresholdKm);
            List<Approach> approaches =
                    sieve.walk().stream().map(found -> approach(object, found)).toList();
            return new Walked(object, true, approaches, sieve.farthestKm(), sieve.evaluations(), true);
        } catch (OrbitException fault) {
            return new Walked(object, true, List.of(), 0, 0, false);
        }
    }

    private Approach approach(CatalogueObject object, Sieve.Encounter found) {
        double[] state = new double[6];
        path.at(found.seconds(), state);
        Vector3D radial = new Vector3D(state[0], state[1], state[2]).normalize();
        Vector3D cross =
                radial.crossProduct(new Vector3D(state[3], state[4], state[5])).normalize();
        Vector3D along = cross.crossProduct(radial);
        var closest = period.getStart().plusMillis(Math.round(found.seconds() * 1000));
        return new Approach(
                object.name(),
                object.catalogueNumber(),
                closest,
                found.missKm(),
                found.velocity().getNorm(),
                found.position().dotProduct(radial),
                found.position().dotProduct(along),
                found.position().dotProduct(cross),
                Ranges.seconds(object.epoch(), closest) / 86_400);
    }
}
