package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.SunPosition;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.programme.flight.Spaceflight;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Site;

/** Rules of launch, docking, undocking and landing. */
final class TripRules {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final double SPHERE_KM = 6371.0;

    /** A window's instant is good to about a second, in which the Earth turns 0.004°. */
    private static final double PLANE_MARGIN_DEG = 0.02;

    /** The sphere that stands for the Earth here is good to half a per cent. */
    private static final double RANGE_MARGIN = 1.01;

    private static final double SUN_MARGIN_DEG = 0.1;

    private final FlightFacts facts;
    private final List<Finding> findings;
    private final Spaceflight flight;

    private TripRules(FlightFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
        this.flight = facts.mission().flight();
    }

    static void check(FlightFacts facts, List<Finding> findings) {
        var rules = new TripRules(facts, findings);
        var launch = facts.plan().launch().orElseThrow();
        var landing = facts.plan().landing().orElseThrow();
        rules.plane(launch);
        facts.plan().backups().forEach(rules::plane);
        rules.backups(launch);
        rules.rendezvous(launch);
        rules.undocking(landing);
        rules.crossRange(landing);
        rules.daylight(landing);
        rules.stay();
    }

    private void plane(LaunchOpportunity window) {
        double missed = Math.IEEEremainder(
                offsetDeg(window.liftOff()) - flight.planeOffsetDeg().value(), 360);
        if (Math.abs(missed) > flight.planeToleranceDeg().value() + PLANE_MARGIN_DEG) {
            add(
                    "plane",
                    "lift-off at %s is %.2f° off the station's plane; %.2f° are allowed",
                    window.liftOff(),
                    Math.abs(missed),
                    flight.planeToleranceDeg().value());
        }
    }

    /** Right ascension of the pad less RAAN: the turn from the fixed frame to TEME shows in the station's own position. */
    private double offsetDeg(Instant instant) {
        var inertial = facts.orbit().stateAt(instant, StationFrame.TEME);
        var fixed = facts.orbit().stateAt(instant, StationFrame.ITRF);
        double turn = Math.atan2(inertial.yKm(), inertial.xKm()) - Math.atan2(fixed.yKm(), fixed.xKm());
        double pad = facts.setting().site(flight.pad()).longitudeDeg();
        return Math.toDegrees(turn) + pad - facts.orbit().raanDegAt(instant);
    }

    private void backups(LaunchOpportunity launch) {
        Instant before = launch.liftOff();
        for (LaunchOpportunity backup : facts.plan().backups()) {
            if (!backup.liftOff().isAfter(before)) {
                add(
                        "backup-order",
                        "backup at %s does not follow the launch before it at %s",
                        backup.liftOff(),
                        before);
            }
            before = backup.liftOff();
        }
    }

    private void rendezvous(LaunchOpportunity launch) {
        double hours = Duration.between(launch.liftOff(), facts.docking()).toMillis() / 3_600_000.0;
        double wanted = flight.rendezvousHours().value();
        if (Math.abs(hours - wanted) * 60 > 1) {
            add("rendezvous", "docking comes %.2f h after lift-off; the rendezvous takes %.2f h", hours, wanted);
        }
    }

    private void undocking(RankedLanding landing) {
        if (apart(landing.undocking(), facts.undocking())) {
            String text = "undocking at %s is not the %s from which the landing is reached";
            add("undocking", text, facts.undocking(), landing.undocking());
        }
        if (!flight.orbitsAfterUndocking().contains(landing.orbits())) {
            String text = "landing after %d orbits; allowed are %s";
            add("undocking", text, landing.orbits(), flight.orbitsAfterUndocking());
        }
        Instant leave = landing.landing().minus(facts.orbit().period().multipliedBy(landing.orbits()));
        if (apart(leave, landing.undocking())) {
            String text = "landing at %s is not %d orbits after undocking at %s";
            add("undocking", text, landing.landing(), landing.orbits(), landing.undocking());
        }
    }

    private void crossRange(RankedLanding landing) {
        Site site = facts.setting().site(flight.landingSite());
        var point = facts.orbit().groundPointAt(landing.landing());
        double lat = Math.toRadians(point.latitudeDeg() - site.latitudeDeg());
        double lon = Math.toRadians(point.longitudeDeg() - site.longitudeDeg());
        double middle = Math.cos(Math.toRadians(point.latitudeDeg())) * Math.cos(Math.toRadians(site.latitudeDeg()));
        double haversine = Math.pow(Math.sin(lat / 2), 2) + middle * Math.pow(Math.sin(lon / 2), 2);
        double rangeKm = 2 * SPHERE_KM * Math.asin(Math.sqrt(haversine));
        if (rangeKm > flight.crossRangeKm().value() * RANGE_MARGIN) {
            String text = "at landing the ground track is %.0f km from %s; %.0f km are allowed";
            add("cross-range", text, rangeKm, site.id(), flight.crossRangeKm().value());
        }
    }

    private void daylight(RankedLanding landing) {
        var site = ExperimentFacts.ground(facts.setting().site(flight.landingSite()));
        double elevation =
                SunPosition.elevationDeg(site, landing.landing(), facts.orbit().orientation());
        if (flight.daylightLanding() && elevation < -SUN_MARGIN_DEG) {
            add("landing-light", "the Sun is %.1f° high at landing; it should be up", elevation);
        }
    }

    private void stay() {
        double days = Duration.between(facts.docking(), facts.undocking()).toMillis() / 86_400_000.0;
        double wanted = flight.stayDays().value();
        if (days < wanted - 0.51 || days > wanted + flight.landingSearchDays() + 0.01) {
            String text = "the stay lasts %.2f days; %.2f are wanted, half a day less or %d days more are allowed";
            add("stay-length", text, days, wanted, flight.landingSearchDays());
        }
    }

    private static boolean apart(Instant first, Instant second) {
        return Duration.between(first, second).abs().compareTo(MINUTE) > 0;
    }

    private void add(String rule, String text, Object... values) {
        findings.add(new Finding("flight." + rule, flight.vehicle(), String.format(Locale.ROOT, text, values)));
    }
}
