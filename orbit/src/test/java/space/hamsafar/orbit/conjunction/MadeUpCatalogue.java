package space.hamsafar.orbit.conjunction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.time.AbsoluteDate;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.Tianhe;
import space.hamsafar.orbit.Track;

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
        return new CatalogueObject("CSS (TIANHE)", tianhe(Tianhe.elements().catalogueNumber(), 0));
    }

    /** An object that flies ahead of Tianhe by an angle in radians. */
    static TLE twin(double ahead) {
        return tianhe(99_000, ahead);
    }

    private static TLE tianhe(int number, double ahead) {
        var set = Tianhe.elements();
        double[] angles = {
            Math.toRadians(set.inclinationDeg()),
            Math.toRadians(set.argumentOfPerigeeDeg()),
            Math.toRadians(set.raanDeg()),
            Math.toRadians(set.meanAnomalyDeg()) + ahead
        };
        return set(number, set.meanMotionRevPerDay(), set.eccentricity(), angles);
    }

    private static CatalogueObject object(int number, double revPerDay, double eccentricity, double[] angles) {
        return new CatalogueObject("MADE UP " + number, set(number, revPerDay, eccentricity, new double[] {
            angles[0] / 2, angles[1], angles[2], angles[3]
        }));
    }

    private static TLE set(int number, double revPerDay, double eccentricity, double[] angles) {
        AbsoluteDate epoch = Track.date(Tianhe.EPOCH);
        return new TLE(
                number,
                'U',
                2020,
                1,
                "A",
                TLE.SGP4,
                1,
                epoch,
                revPerDay * RAD_PER_SECOND,
                0,
                0,
                eccentricity,
                angles[0],
                angles[1],
                angles[2],
                angles[3],
                1,
                1e-4,
                Astrodynamics.EMBEDDED.getTimeScales().getUTC());
    }
}
