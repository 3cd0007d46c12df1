package space.hamsafar.orbit;

import java.time.Instant;

/** Writes an OEM. */
public final class OemFile {
    private OemFile() {}

    /** Writes an OEM. */
    public static void write(
            Appendable out, Ephemeris ephemeris, MeanElements elements, Instant creation, String originator) {
        throw new OrbitException("not yet: " + ephemeris);
    }
}
