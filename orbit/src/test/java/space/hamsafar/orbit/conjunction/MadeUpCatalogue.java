package space.hamsafar.orbit.conjunction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.utils.Constants;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.Tianhe;
import space.hamsafar.orbit.Track;
import space.hamsafar.orbit.sgp4.Sgp4Elements;

/** Element sets drawn by chance: orbits that cross the station's heights, and some that do not. */
final class MadeUpCatalogue {
    private static final double RAD_PER_SECOND = 2 * Math.PI / 86_400;

    private MadeUpCatalogue() {}

    static Catalogue of(int count, long seed) {
        Random random = new Random(seed);
        List<CatalogueObject> objects = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            double eccentricity =
                    random.nextInt(4) == 0 ? 0.02 + 0.7 * random.nextDouble() : 0.003 * random.nextDouble();
            double perigeeKm = 300 + 250 * random.nextDouble();
            double axisKm = (6378 + perigeeKm) / (1 - eccentricity);
            double revPerDay = Math.sqrt(398_600.4418 / Math.pow(axisKm, 3)) / RAD_PER_SECOND;
            double[] angles = random.doubles(4, 0, 2 * Math.PI).toArray();
            objects.add(object(number, revPerDay, eccentricity, angles));
        }
        return new Catalogue(objects, List.of());
    }

    /** Tianhe as a catalogue has it. */
    static CatalogueObject station() {
        return new CatalogueObject(
                "CSS (TIANHE)",
                Tianhe.elements().catalogueNumber(),
                Tianhe.elements().sgp4());
    }

    /** An object that flies ahead of Tianhe by an angle in radians. */
    static CatalogueObject twin(double ahead) {
        Sgp4Elements set = Tianhe.elements().sgp4();
        return new CatalogueObject(
                "TWIN",
                99_000,
                new Sgp4Elements(
                        set.epoch(),
                        set.meanMotionRadMin(),
                        set.eccentricity(),
                        set.inclination(),
                        set.raan(),
                        set.argumentOfPerigee(),
                        set.meanAnomaly() + ahead,
                        set.bStar()));
    }

    private static CatalogueObject object(int number, double revPerDay, double eccentricity, double[] angles) {
        return new CatalogueObject(
                "MADE UP " + number,
                number,
                new Sgp4Elements(
                        Tianhe.EPOCH,
                        revPerDay * 2 * Math.PI / 1440,
                        eccentricity,
                        angles[0] / 2,
                        angles[2],
                        angles[1],
                        angles[3],
                        1e-4));
    }

    /** Orekit's propagator of an object's elements. */
    static TLEPropagator orekit(CatalogueObject object) {
        Sgp4Elements set = object.elements();
        TLE tle = new TLE(
                object.catalogueNumber(),
                'U',
                2020,
                1,
                "A",
                TLE.SGP4,
                1,
                Track.date(set.epoch()),
                set.meanMotionRadMin() / 60,
                0,
                0,
                set.eccentricity(),
                set.inclination(),
                set.argumentOfPerigee(),
                set.raan(),
                set.meanAnomaly(),
                1,
                set.bStar(),
                Astrodynamics.EMBEDDED.getTimeScales().getUTC());
        var teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        return TLEPropagator.selectExtrapolator(tle, FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
    }
}
