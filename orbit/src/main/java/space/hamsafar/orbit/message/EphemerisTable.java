package space.hamsafar.orbit.message;

import java.util.Locale;
import space.hamsafar.orbit.Ephemeris;
import space.hamsafar.orbit.StationState;

/** Writes an ephemeris as CSV (RFC 4180 with line feeds): a header, then a line for each state. */
public final class EphemerisTable {
    private EphemerisTable() {}

    /** The table: kilometres to a millimetre, kilometres a second to a micrometre. */
    public static String text(Ephemeris ephemeris) {
        StringBuilder text = new StringBuilder("epoch,frame,x_km,y_km,z_km,vx_km_s,vy_km_s,vz_km_s\n");
        for (StationState s : ephemeris.states()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%.6f,%.6f,%.6f,%.9f,%.9f,%.9f\n",
                    s.epoch(),
                    s.frame(),
                    s.xKm(),
                    s.yKm(),
                    s.zKm(),
                    s.vxKmS(),
                    s.vyKmS(),
                    s.vzKmS()));
        }
        return text.toString();
    }
}
