package space.hamsafar.orbit.altitude;

import java.time.Instant;
import java.time.ZoneOffset;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.frames.Frame;
import org.orekit.models.earth.atmosphere.DTM2000;
import org.orekit.models.earth.atmosphere.DTM2000InputParameters;
import org.orekit.time.AbsoluteDate;
import space.hamsafar.orbit.weather.Activity;

/**
 * Drag of the upper atmosphere along an orbit: DTM2000 as Orekit has it (Bruinsma, Thuillier and Barlier, 2003), meant
 * over one revolution.
 */
final class Thermosphere {
    /** Points on one revolution; 24 and 96 differ by less than 0.1 % for a station. */
    private static final int POINTS = 24;

    private static final double FLATTENING = 1 / 298.257223563;
    private static final double EARTH_ROTATION_RAD_S = 7.292115146706979e-5;

    /** Ap of the Kp values 0, 1/3, 2/3 … 9 (GFZ Potsdam). */
    private static final double[] AP_OF_THIRDS = {
        0, 2, 3, 4, 5, 6, 7, 9, 12, 15, 18, 22, 27, 32, 39, 48, 56, 67, 80, 94, 111, 132, 154, 179, 207, 236, 300, 400
    };

    private final DTM2000 model =
            new DTM2000(new Unused(), null, new OneAxisEllipsoid(6_378_137, FLATTENING, Frame.getRoot()), null);

    /**
     * How fast the semi-major axis shrinks for a ballistic coefficient CdA/m of 1 m²/kg, km a day, positive.
     *
     * <p>da/dt = -ρ (CdA/m) √(μa) (v_rel/v)², with the atmosphere turning with the Earth.
     */
    double unitDecayKmPerDay(MeanOrbit orbit, Instant at, Sun sun, Activity activity) {
        int day = at.atOffset(ZoneOffset.UTC).getDayOfYear();
        double kp = kp(activity.ap());
        double density = 0;
        for (int point = 0; point < POINTS; point++) {
            double argument = 2 * Math.PI * point / POINTS;
            double sinLatitude = Math.sin(orbit.inclination()) * Math.sin(argument);
            double ascension =
                    orbit.raan() + Math.atan2(Math.cos(orbit.inclination()) * Math.sin(argument), Math.cos(argument));
            double e = orbit.eccentricity();
            double radius = orbit.axisKm() * (1 - e * e) / (1 + e * Math.cos(argument - orbit.perigee()));
            double height = radius - MeanOrbit.EARTH_RADIUS_KM * (1 - FLATTENING * sinLatitude * sinLatitude);
            density += model.getDensity(
                            day,
                            height * 1000,
                            ascension - sun.siderealTime(),
                            Math.asin(sinLatitude),
                            wrap(ascension - sun.ascension() + Math.PI),
                            activity.fluxSfu(),
                            activity.meanFluxSfu(),
                            kp,
                            kp)
                    / POINTS;
        }
        double speed = Math.sqrt(MeanOrbit.MU_KM3_S2 / orbit.axisKm());
        double wind = 1 - EARTH_ROTATION_RAD_S * orbit.axisKm() * Math.cos(orbit.inclination()) / speed;
        double metresPerSecond = density * Math.sqrt(MeanOrbit.MU_KM3_S2 * 1e9 * orbit.axisKm() * 1000) * wind * wind;
        return metresPerSecond * 86.4;
    }

    /** Kp of a daily Ap, straight lines between the table's values. */
    static double kp(double ap) {
        int upper = 1;
        while (upper < AP_OF_THIRDS.length - 1 && AP_OF_THIRDS[upper] < ap) {
            upper++;
        }
        double low = AP_OF_THIRDS[upper - 1];
        return (upper - 1 + Math.min(1, (ap - low) / (AP_OF_THIRDS[upper] - low))) / 3;
    }

    private static double wrap(double angle) {
        double turn = 2 * Math.PI;
        return angle - turn * Math.floor(angle / turn);
    }

    /** The activity is passed with each call. */
    private static final class Unused implements DTM2000InputParameters {
        private static final long serialVersionUID = 1L;

        @Override
        public AbsoluteDate getMinDate() {
            return AbsoluteDate.PAST_INFINITY;
        }

        @Override
        public AbsoluteDate getMaxDate() {
            return AbsoluteDate.FUTURE_INFINITY;
        }

        @Override
        public double getInstantFlux(AbsoluteDate date) {
            return Double.NaN;
        }

        @Override
        public double getMeanFlux(AbsoluteDate date) {
            return Double.NaN;
        }

        @Override
        public double getThreeHourlyKP(AbsoluteDate date) {
            return Double.NaN;
        }

        @Override
        public double get24HoursKp(AbsoluteDate date) {
            return Double.NaN;
        }
    }
}
