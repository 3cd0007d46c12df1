package space.hamsafar.cli;

import java.util.List;
import java.util.Optional;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.LaunchWindow;
import space.hamsafar.orbit.window.Rendezvous;

/** A launch opportunity as machines read it. */
record LaunchData(
        String opens,
        String liftOff,
        String closes,
        double planeOffsetDeg,
        double sunElevationDeg,
        double phaseAngleDeg,
        String crossing,
        double inertialAzimuthDeg,
        double offPlaneDeg,
        double planeSeconds,
        double ruleSeconds,
        double phaseUncertaintyDeg,
        List<WayData> rendezvous,
        String reason,
        SourceData source) {
    /** A rendezvous profile as machines read it. */
    record WayData(
            String profile,
            double hours,
            boolean fits,
            double phaseToMoveDeg,
            String docking,
            Optional<String> dockingLight,
            String source) {
        static WayData of(Rendezvous way) {
            return new WayData(
                    way.profile().name(),
                    way.profile().duration().toMinutes() / 60.0,
                    way.fits(),
                    way.phaseToMoveDeg(),
                    way.docking().toString(),
                    way.dockingLight().map(Enum::name),
                    way.profile().source());
        }
    }

    static LaunchData of(LaunchOpportunity found) {
        LaunchWindow window = found.window();
        return new LaunchData(
                window.opens().toString(),
                window.liftOff().toString(),
                window.closes().toString(),
                window.planeOffsetDeg(),
                window.sunElevationDeg(),
                window.phaseAngleDeg(),
                found.crossing().name(),
                found.inertialAzimuthDeg(),
                found.offPlaneDeg(),
                found.planeSeconds(),
                found.ruleSeconds(),
                found.phaseUncertaintyDeg(),
                found.rendezvous().stream().map(WayData::of).toList(),
                found.reason(),
                SourceData.of(found.source(), window.liftOff()));
    }
}
