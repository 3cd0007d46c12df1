package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.SignScan;

/** A site's view of a track. Not thread-safe. */
final class SiteWatch {
    private final SampledTrack track;
    private final Observer observer;
    private final Place place;
    private final double leastRad;
    private final boolean masked;
    private final List<double[]> days;
    private final Fix fix = new Fix();
    private int day;

    /** A watch that knows the stretches of full sunlight, seconds in order. */
    SiteWatch(SampledTrack track, Observer observer, List<double[]> days) {
        this.track = track;
        this.observer = observer;
        this.place = new Place(observer.site());
        this.masked = !observer.mask().points().isEmpty();
        double mask = masked ? observer.mask().lowestDeg() : 0;
        this.leastRad = Math.toRadians(Math.max(observer.site().minElevationDeg(), mask));
        this.days = days;
    }

    /** Elevation above which the station may be seen somewhere round the horizon, radians. */
    double leastElevation() {
        return leastRad;
    }

    /** Elevation less the least one in that direction, radians. */
    double clearance(double seconds) {
        track.position(seconds, fix);
        double above = place.elevation(fix) - leastRad;
        // A mask only raises the horizon, so under the least elevation it need not be asked.
        return masked && above > 0 ? Math.min(above, place.elevation(fix) - maskRad(place.azimuthDeg(fix))) : above;
    }

    private double maskRad(double azimuthDeg) {
        return Math.toRadians(observer.mask().elevationDeg(azimuthDeg));
    }

    SitePass pass(double rise, double set) {
        double top = highest(rise, set);
        track.position(rise, fix);
        double riseAzimuth = place.azimuthDeg(fix);
        double riseRange = place.rangeM(fix) / 1000;
        track.position(set, fix);
        double setAzimuth = place.azimuthDeg(fix);
        double setRange = place.rangeM(fix) / 1000;
        double sun = sunDeg(top);
        Optional<VisiblePart> visible = visible(rise, set);
        track.position(top, fix);
        Pass pass = new Pass(
                observer.site().id(),
                track.instantAt(rise),
                track.instantAt(top),
                track.instantAt(set),
                Math.toDegrees(place.elevation(fix)),
                riseAzimuth,
                setAzimuth,
                visible.isPresent());
        return new SitePass(
                pass,
                place.azimuthDeg(fix),
                riseRange,
                place.rangeM(fix) / 1000,
                setRange,
                sun,
                visible,
                track.source());
    }

    /** Where the elevation is greatest between two times: where the climb ends, or at an end. */
    private double highest(double from, double to) {
        boolean climbsAtFirst = climb(from) > 0;
        boolean sinksAtLast = climb(to) < 0;
        if (climbsAtFirst && sinksAtLast) {
            return SignScan.root(this::climb, from, to);
        }
        return climbsAtFirst ? to : from;
    }

    private double climb(double seconds) {
        track.state(seconds, fix);
        return place.climb(fix);
    }

    private double sunDeg(double seconds) {
        track.sun().position(seconds, fix);
        return Math.toDegrees(place.elevation(fix));
    }

    private double darkness(double seconds) {
        return observer.twilightDeg() - sunDeg(seconds);
    }

    private Optional<VisiblePart> visible(double rise, double set) {
        // Within the minutes of a pass the Sun goes one way.
        double atRise = darkness(rise);
        double atSet = darkness(set);
        if (atRise < 0 && atSet < 0) {
            return Optional.empty();
        }
        double dusk = atRise < 0 ? SignScan.root(this::darkness, rise, set) : rise;
        double dawn = atSet < 0 ? SignScan.root(this::darkness, rise, set) : set;
        while (day > 0 && days.get(day - 1)[1] > rise) {
            day--;
        }
        while (day < days.size() && days.get(day)[1] <= rise) {
            day++;
        }
        double begin = rise;
        double end = rise;
        for (int i = day; i < days.size() && days.get(i)[0] < set; i++) {
            double from = Math.max(days.get(i)[0], dusk);
            double to = Math.min(days.get(i)[1], dawn);
            if (to - from > end - begin) {
                begin = from;
                end = to;
            }
        }
        return track.instantAt(begin).isBefore(track.instantAt(end))
                ? Optional.of(part(begin, end, rise, set, dusk, dawn))
                : Optional.empty();
    }

    private VisiblePart part(double begin, double end, double... riseSetDuskDawn) {
        double top = highest(begin, end);
        Instant from = track.instantAt(begin);
        Instant to = track.instantAt(end);
        track.position(begin, fix);
        double beginElevation = Math.toDegrees(place.elevation(fix));
        double beginAzimuth = place.azimuthDeg(fix);
        track.position(end, fix);
        double endElevation = Math.toDegrees(place.elevation(fix));
        double endAzimuth = place.azimuthDeg(fix);
        track.position(top, fix);
        return new VisiblePart(
                Interval.of(from, to),
                edge(begin, riseSetDuskDawn[0], riseSetDuskDawn[2]),
                edge(end, riseSetDuskDawn[1], riseSetDuskDawn[3]),
                beginElevation,
                endElevation,
                beginAzimuth,
                endAzimuth,
                track.instantAt(top),
                Math.toDegrees(place.elevation(fix)));
    }

    private static VisiblePart.Edge edge(double at, double horizon, double twilight) {
        if (at == horizon) {
            return VisiblePart.Edge.HORIZON;
        }
        return at == twilight ? VisiblePart.Edge.TWILIGHT : VisiblePart.Edge.SHADOW;
    }
}
