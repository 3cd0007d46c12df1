package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.SignScan;

/** A target as the station sees it. Not thread-safe. */
final class TargetView {
    private static final double CLOSE = 1e-3;

    private final SampledTrack track;
    private final TargetRule rule;
    private final Place place;
    private final double leastRad;
    private final double offNadirRad;
    private final Fix fix = new Fix();

    TargetView(SampledTrack track, TargetRule rule) {
        this.track = track;
        this.rule = rule;
        this.place = new Place(rule.target());
        this.offNadirRad = Math.toRadians(rule.maxOffNadirDeg());
        this.leastRad = Math.toRadians(rule.target().minElevationDeg());
    }

    double leastElevation() {
        return leastRad;
    }

    /**
     * Plus where both the elevation and the angle off nadir are as wanted. Under the least elevation it is the elevation's
     * lack in radians, from which the scan knows how long it may jump; above it the room off nadir, made small so that
     * the scan does not jump.
     */
    double clearance(double seconds) {
        track.position(seconds, fix);
        double above = place.elevation(fix) - leastRad;
        return above < 0 ? above : CLOSE * (offNadirRad - place.offNadir(fix));
    }

    /** The part of a stretch in view in which the Sun stands high enough at the target, if it is long enough. */
    Optional<TargetWindow> lit(double from, double to) {
        double atFrom = brightness(from);
        double atTo = brightness(to);
        if (atFrom < 0 && atTo < 0) {
            return Optional.empty();
        }
        double begin = atFrom < 0 ? SignScan.root(this::brightness, from, to) : from;
        double end = atTo < 0 ? SignScan.root(this::brightness, from, to) : to;
        Instant first = track.instantAt(begin);
        Instant last = track.instantAt(end);
        if (end - begin < rule.minSeconds() || !first.isBefore(last)) {
            return Optional.empty();
        }
        double top = climb(begin) > 0 ? climb(end) < 0 ? SignScan.root(this::climb, begin, end) : end : begin;
        track.position(top, fix);
        double elevation = Math.toDegrees(place.elevation(fix));
        double offNadir = Math.toDegrees(place.offNadir(fix));
        return Optional.of(new TargetWindow(
                rule.target().id(),
                Interval.of(first, last),
                track.instantAt(top),
                elevation,
                offNadir,
                brightness(top) + rule.minSunElevationDeg(),
                track.source()));
    }

    private double climb(double seconds) {
        track.state(seconds, fix);
        return place.climb(fix);
    }

    private double brightness(double seconds) {
        track.sun().position(seconds, fix);
        return Math.toDegrees(place.elevation(fix)) - rule.minSunElevationDeg();
    }
}
