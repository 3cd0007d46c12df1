package space.hamsafar.cli;

import org.jspecify.annotations.Nullable;
import space.hamsafar.orbit.window.Pass;
import space.hamsafar.orbit.window.SitePass;
import space.hamsafar.orbit.window.VisiblePart;

/** A pass as machines read it. */
record PassData(
        String site,
        String rise,
        String culmination,
        String set,
        double maxElevationDeg,
        double riseAzimuthDeg,
        double setAzimuthDeg,
        boolean lit,
        double culminationAzimuthDeg,
        double riseRangeKm,
        double culminationRangeKm,
        double setRangeKm,
        double sunElevationDeg,
        @Nullable Visible visible,
        String reason,
        SourceData source) {
    /** The part that can be seen by eye. */
    record Visible(
            String from,
            String to,
            String beginsWith,
            String endsWith,
            double beginElevationDeg,
            double endElevationDeg,
            double beginAzimuthDeg,
            double endAzimuthDeg,
            String highest,
            double maxElevationDeg) {
        static Visible of(VisiblePart part) {
            return new Visible(
                    part.interval().getStart().toString(),
                    part.interval().getEnd().toString(),
                    part.beginsWith().name(),
                    part.endsWith().name(),
                    part.beginElevationDeg(),
                    part.endElevationDeg(),
                    part.beginAzimuthDeg(),
                    part.endAzimuthDeg(),
                    part.highest().toString(),
                    part.maxElevationDeg());
        }
    }

    static PassData of(SitePass found) {
        Pass pass = found.pass();
        return new PassData(
                pass.siteId(),
                pass.rise().toString(),
                pass.culmination().toString(),
                pass.set().toString(),
                pass.maxElevationDeg(),
                pass.riseAzimuthDeg(),
                pass.setAzimuthDeg(),
                pass.lit(),
                found.culminationAzimuthDeg(),
                found.riseRangeKm(),
                found.culminationRangeKm(),
                found.setRangeKm(),
                found.sunElevationDeg(),
                found.visible().map(Visible::of).orElse(null),
                found.reason(),
                SourceData.of(found.source(), pass.culmination()));
    }
}
