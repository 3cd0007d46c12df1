package space.hamsafar.orbit;

import java.time.Instant;
import org.orekit.frames.Frame;
import org.orekit.utils.PVCoordinates;

/** Precession and nutation between EME2000 and TEME, by Orekit. */
final class InertialFrames {
    private InertialFrames() {}

    static PVCoordinates temeFromEme2000(Instant instant, PVCoordinates state) {
        return eme2000().getTransformTo(teme(), Track.date(instant)).transformPVCoordinates(state);
    }

    static PVCoordinates eme2000FromTeme(Instant instant, PVCoordinates state) {
        return teme().getTransformTo(eme2000(), Track.date(instant)).transformPVCoordinates(state);
    }

    private static Frame teme() {
        return Astrodynamics.EMBEDDED.getFrames().getTEME();
    }

    private static Frame eme2000() {
        return Astrodynamics.EMBEDDED.getFrames().getEME2000();
    }
}
