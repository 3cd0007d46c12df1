package space.hamsafar.bench.windows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.events.Action;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.frames.Frame;
import org.orekit.frames.TopocentricFrame;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.propagation.events.AbstractDetector;
import org.orekit.propagation.events.BooleanDetector;
import org.orekit.propagation.events.EclipseDetector;
import org.orekit.propagation.events.ElevationDetector;
import org.orekit.propagation.events.EventDetector;
import org.orekit.propagation.events.GroundAtNightDetector;
import org.orekit.propagation.events.InterSatDirectViewDetector;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.PVCoordinatesProvider;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.SunPosition;
import space.hamsafar.orbit.window.Relay;
import space.hamsafar.orbit.window.SitePass;
import space.hamsafar.orbit.window.TargetRule;

/** The workload done by Orekit's event detectors, all in one propagation of its own SGP4. */
final class OrekitWindows {
    private static final double MAX_CHECK_SECONDS = 60;
    private static final double THRESHOLD_SECONDS = 1e-3;
    private static final double GEOSTATIONARY_RADIUS_M = 42_164_170;

    private final Workload work;
    private final Frame fixed = Astrodynamics.EMBEDDED.getFrames().getITRF(IERSConventions.IERS_2010, true);
    private final OneAxisEllipsoid earth =
            new OneAxisEllipsoid(Constants.WGS84_EARTH_EQUATORIAL_RADIUS, Constants.WGS84_EARTH_FLATTENING, fixed);
    private final PeerSun sun = new PeerSun();
    private final Answer answer = new Answer();
    private final AbsoluteDate start;

    private OrekitWindows(Workload work) {
        this.work = work;
        this.start = date(work.period().getStart());
    }

    /** Rises and sets of passes alone. */
    static Answer passes(Workload work) {
        OrekitWindows peer = new OrekitWindows(work);
        List<EventDetector> detectors = new ArrayList<>();
        work.sites().forEach(site -> detectors.add(peer.pass(site)));
        return peer.run(detectors);
    }

    /** Everything. */
    static Answer all(Workload work) {
        OrekitWindows peer = new OrekitWindows(work);
        List<EventDetector> detectors = new ArrayList<>();
        work.sites().forEach(site -> detectors.add(peer.pass(site)));
        var eclipse = new EclipseDetector(peer.sun, SunPosition.RADIUS_M, peer.earth);
        detectors.add(peer.logged(eclipse.withPenumbra(), "light/day", true));
        detectors.add(peer.logged(eclipse.withUmbra(), "light/night", false));
        work.relays().forEach(relay -> detectors.add(peer.relay(relay)));
        work.targets().forEach(target -> detectors.add(peer.target(target)));
        return peer.run(detectors);
    }

    private static AbsoluteDate date(java.time.Instant instant) {
        return new AbsoluteDate(instant, Astrodynamics.EMBEDDED.getTimeScales().getUTC());
    }

    private Answer run(List<EventDetector> detectors) {
        Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        TLEPropagator propagator = TLEPropagator.selectExtrapolator(
                work.tle(), FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
        detectors.forEach(propagator::addEventDetector);
        propagator.propagate(start, date(work.period().getEnd()));
        work.sites().forEach(site -> answer.of("pass/" + site.id()).dropUnbegun());
        return answer;
    }

    /** Greatest difference of the elevations at the culminations of passes, degrees. */
    static double worstElevationDeg(Workload work, List<SitePass> passes) {
        OrekitWindows peer = new OrekitWindows(work);
        Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        TLEPropagator propagator = TLEPropagator.selectExtrapolator(
                work.tle(), FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
        Map<String, TopocentricFrame> places = new HashMap<>();
        work.sites().forEach(site -> places.put(site.id(), peer.place(site)));
        double worst = 0;
        for (SitePass pass : passes) {
            AbsoluteDate at = date(pass.pass().culmination());
            TopocentricFrame place = places.getOrDefault(
                    pass.pass().siteId(), peer.place(work.sites().getFirst()));
            double elevation = place.getElevation(propagator.getPosition(at, peer.fixed), peer.fixed, at);
            worst = Math.max(
                    worst, Math.abs(Math.toDegrees(elevation) - pass.pass().maxElevationDeg()));
        }
        return worst;
    }

    private EventDetector pass(GroundSite site) {
        return logged(
                new ElevationDetector(place(site)).withConstantElevation(Math.toRadians(site.minElevationDeg())),
                "pass/" + site.id(),
                true);
    }

    private EventDetector relay(Relay relay) {
        Vector3D place = new Vector3D(Math.toRadians(relay.longitudeDeg()), 0).scalarMultiply(GEOSTATIONARY_RADIUS_M);
        PVCoordinatesProvider still = (date, frame) -> new TimeStampedPVCoordinates(
                date, fixed.getStaticTransformTo(frame, date).transformPosition(place), Vector3D.ZERO);
        return logged(new InterSatDirectViewDetector(earth, still), "relay/" + relay.id(), true);
    }

    private EventDetector target(TargetRule rule) {
        TopocentricFrame place = place(rule.target());
        var elevation = new ElevationDetector(place)
                .withConstantElevation(Math.toRadians(rule.target().minElevationDeg()));
        var dark = new GroundAtNightDetector(place, sun, Math.toRadians(rule.minSunElevationDeg()), null);
        var nadir = new OffNadirDetector(place, Math.toRadians(rule.maxOffNadirDeg()));
        return logged(
                BooleanDetector.andCombine(elevation, nadir, BooleanDetector.notCombine(dark)),
                "target/" + rule.target().id(),
                true);
    }

    private TopocentricFrame place(GroundSite site) {
        var point = new GeodeticPoint(
                Math.toRadians(site.latitudeDeg()), Math.toRadians(site.longitudeDeg()), site.altitudeM());
        return new TopocentricFrame(earth, point, site.id());
    }

    private <T extends AbstractDetector<T>> EventDetector logged(T detector, String key, boolean beginsRising) {
        Events events = answer.of(key);
        return detector.withMaxCheck(MAX_CHECK_SECONDS)
                .withThreshold(THRESHOLD_SECONDS)
                .withHandler((state, found, increasing) -> {
                    double seconds = state.getDate().durationFrom(start);
                    (increasing == beginsRising ? events.begins() : events.ends()).add(seconds);
                    return Action.CONTINUE;
                });
    }
}
