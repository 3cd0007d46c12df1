package space.hamsafar.orbit.window;

import java.util.List;
import space.hamsafar.orbit.Ranges;

/**
 * A region of the Earth's surface bounded by a polygon, straight in latitude and longitude; it does not contain a pole
 * and is less than 180° wide.
 *
 * @param name what it is called
 * @param corners in order round the region, at least three
 * @param source where the polygon comes from and how far it can be trusted
 */
public record Region(String name, List<Corner> corners, String source) {
    /**
     * The South Atlantic anomaly.
     *
     * <p>North of 30° S the border of the Fermi gamma-ray burst monitor of 2008 to 2024, an orbit of 500 to 560 km and
     * 25.6° inclination; south of it the border is assumed. The anomaly drifts westward by some 0.3° a year and grows
     * with altitude and with the threshold of whoever asks.
     */
    public static final Region SOUTH_ATLANTIC_ANOMALY = new Region(
            "South Atlantic anomaly",
            List.of(
                    new Corner(-30, 33.9),
                    new Corner(-19.867, 12.398),
                    new Corner(-9.733, -9.103),
                    new Corner(0.4, -30.605),
                    new Corner(2, -38.4),
                    new Corner(2, -45),
                    new Corner(-1, -65),
                    new Corner(-6.155, -84),
                    new Corner(-8.88, -89.2),
                    new Corner(-14.22, -94.3),
                    new Corner(-18.404, -94.3),
                    new Corner(-30, -86.1),
                    new Corner(-45, -75),
                    new Corner(-52, -50),
                    new Corner(-52, -10),
                    new Corner(-42, 22)),
            "Fermi GBM boundary of 2008–2024 north of 30° S, at 500–560 km; south of it assumed");

    /**
     * A corner of the border.
     *
     * @param latitudeDeg degrees north, -90 to 90
     * @param longitudeDeg degrees east, -180 to 360
     */
    public record Corner(double latitudeDeg, double longitudeDeg) {
        /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
        public Corner {
            Ranges.check("latitudeDeg of a corner", latitudeDeg, -90, 90);
            Ranges.check("longitudeDeg of a corner", longitudeDeg, -180, 360);
        }
    }

    /** Copies the list; {@link IllegalArgumentException} if there are fewer than three corners. */
    public Region {
        corners = List.copyOf(corners);
        if (corners.size() < 3) {
            throw new IllegalArgumentException(
                    "the region " + name + " has " + corners.size() + " corners; give at least three");
        }
    }

    /** Whether a point lies inside (even-odd rule). */
    public boolean contains(double latitudeDeg, double longitudeDeg) {
        return depthDeg(latitudeDeg, longitudeDeg) > 0;
    }

    /** Middle of the westernmost and easternmost corner, less the first corner. */
    private double middleOffsetDeg() {
        double here = 0;
        double west = 0;
        double east = 0;
        for (int i = 1; i < corners.size(); i++) {
            here += Math.IEEEremainder(
                    corners.get(i).longitudeDeg() - corners.get(i - 1).longitudeDeg(), 360);
            west = Math.min(west, here);
            east = Math.max(east, here);
        }
        return (west + east) / 2;
    }

    /** Distance from the border, degrees of latitude and longitude alike, plus inside. */
    double depthDeg(double latitudeDeg, double longitudeDeg) {
        double nearest = Double.MAX_VALUE;
        boolean inside = false;
        double first = corners.getFirst().longitudeDeg();
        double middle = first + middleOffsetDeg();
        // The border is unrolled from its first corner, and the point taken as near to its middle as can be, so that
        // the
        // date line is no border.
        double bx = first - middle - Math.IEEEremainder(longitudeDeg - middle, 360);
        for (int i = 0; i < corners.size(); i++) {
            Corner a = corners.get(i);
            Corner b = corners.get((i + 1) % corners.size());
            double ax = bx;
            bx = ax + Math.IEEEremainder(b.longitudeDeg() - a.longitudeDeg(), 360);
            double ay = a.latitudeDeg() - latitudeDeg;
            double by = b.latitudeDeg() - latitudeDeg;
            if (ay > 0 != by > 0 && ax + (bx - ax) * ay / (ay - by) > 0) {
                inside = !inside;
            }
            double square = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
            double along = square == 0 ? 0 : Math.clamp(-(ax * (bx - ax) + ay * (by - ay)) / square, 0, 1);
            nearest = Math.min(nearest, Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)));
        }
        return inside ? nearest : -nearest;
    }
}
