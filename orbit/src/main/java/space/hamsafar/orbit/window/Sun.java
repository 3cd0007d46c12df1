package space.hamsafar.orbit.window;

import java.time.Instant;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.SunPosition;

/**
 * The Sun's way over a period, in the frame that turns with the Earth: sampled every hour in TEME, a straight line
 * between two samples (wrong by less than a millionth of a degree), then turned by the sidereal angle of UT1. Polar motion
 * (0.0002°) is left out.
 */
final class Sun {
    private static final double STEP_SECONDS = 3600;

    private final double firstSeconds;
    private final Vector3D[] samples;
    private final double angle;
    private final double radPerSecond;

    private Sun(double firstSeconds, Vector3D[] samples, double angle, double radPerSecond) {
        this.firstSeconds = firstSeconds;
        this.samples = samples;
        this.angle = angle;
        this.radPerSecond = radPerSecond;
    }

    static Sun over(Instant origin, double from, double to, EarthOrientation orientation) {
        double centuries = Earth.centuries(origin);
        int count = (int) Math.ceil((to - from) / STEP_SECONDS) + 2;
        Vector3D[] samples = new Vector3D[count];
        for (int i = 0; i < count; i++) {
            samples[i] = SunPosition.metresAt(Earth.centuriesLater(centuries, from + i * STEP_SECONDS));
        }
        double angle = orientation.siderealTime(origin);
        // A day's turn less a whole one gives the rate; its own change is nothing within a year, and UT1 less UTC stays
        // within milliseconds meanwhile.
        double day = Earth.siderealTime(Earth.centuriesLater(centuries, 86_400)) - Earth.siderealTime(centuries);
        double turn = day - 2 * Math.PI * Math.rint(day / (2 * Math.PI)) + 2 * Math.PI;
        return new Sun(from, samples, angle, turn / 86_400);
    }

    /** Puts the Sun's position into a fix; metres from the Earth's centre. */
    void position(double seconds, Fix fix) {
        double place = (seconds - firstSeconds) / STEP_SECONDS;
        int i = Math.clamp((int) place, 0, samples.length - 2);
        double s = place - i;
        double x = samples[i].getX() + s * (samples[i + 1].getX() - samples[i].getX());
        double y = samples[i].getY() + s * (samples[i + 1].getY() - samples[i].getY());
        double cos = Math.cos(angle + radPerSecond * seconds);
        double sin = Math.sin(angle + radPerSecond * seconds);
        fix.x = cos * x + sin * y;
        fix.y = cos * y - sin * x;
        fix.z = samples[i].getZ() + s * (samples[i + 1].getZ() - samples[i].getZ());
    }
}
