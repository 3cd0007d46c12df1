package space.hamsafar.orbit.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import space.hamsafar.orbit.Angles;
import space.hamsafar.orbit.Ranges;

/**
 * The outline of hills and buildings as a site sees it: elevation by azimuth, a straight line between two points and
 * round through north.
 *
 * @param points in order of azimuth, no two at the same azimuth; none for a free horizon
 */
public record HorizonMask(List<Point> points) {
    /** A free horizon. */
    public static final HorizonMask NONE = new HorizonMask(List.of());

    /**
     * A corner of the outline.
     *
     * @param azimuthDeg from north by east, degrees, 0 to 360
     * @param elevationDeg degrees, 0 or more and below 90
     */
    public record Point(double azimuthDeg, double elevationDeg) {
        /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
        public Point {
            Ranges.check("azimuthDeg of the horizon mask", azimuthDeg, 0, 360);
            Ranges.check("elevationDeg of the horizon mask", elevationDeg, 0, 89.9);
        }
    }

    /** Sorts the points; {@link IllegalArgumentException} if two stand at one azimuth. */
    public HorizonMask {
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(Point::azimuthDeg));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).azimuthDeg() == sorted.get(i - 1).azimuthDeg()) {
                throw new IllegalArgumentException("the horizon mask has two points at azimuth "
                        + sorted.get(i).azimuthDeg() + "; give each azimuth once");
            }
        }
        points = List.copyOf(sorted);
    }

    /** Elevation of the outline in a direction, degrees; 0 for a free horizon. */
    public double elevationDeg(double azimuthDeg) {
        if (points.isEmpty()) {
            return 0;
        }
        double azimuth = Angles.wrapDeg(azimuthDeg);
        Point before = points.getLast();
        Point after = points.getFirst();
        for (Point point : points) {
            if (point.azimuthDeg() <= azimuth) {
                before = point;
            } else {
                after = point;
                break;
            }
        }
        double width = Angles.wrapDeg(after.azimuthDeg() - before.azimuthDeg());
        double share = width == 0 ? 0 : Angles.wrapDeg(azimuth - before.azimuthDeg()) / width;
        return before.elevationDeg() + share * (after.elevationDeg() - before.elevationDeg());
    }

    double lowestDeg() {
        return points.stream().mapToDouble(Point::elevationDeg).min().orElse(0);
    }
}
