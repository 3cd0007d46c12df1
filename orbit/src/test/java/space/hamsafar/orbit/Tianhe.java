package space.hamsafar.orbit;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.bodies.CelestialBodies;
import org.orekit.bodies.CelestialBody;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.data.DataContext;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.forces.gravity.potential.GravityFields;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.models.earth.GeoMagneticFields;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.TimeScales;
import org.orekit.utils.Constants;
import org.orekit.utils.IERSConventions;
import org.threeten.extra.Interval;

/** Published element sets of Tianhe (catalogue 48274), and the sites that tests look from. */
public final class Tianhe {
    public static final GroundSite JIUQUAN = new GroundSite("jiuquan", 40.958, 100.291, 1000, 0);
    public static final GroundSite KARACHI = new GroundSite("karachi", 24.95, 67.14, 20, 10);
    public static final Instant EPOCH = Instant.parse("2026-10-06T16:02:50.300Z");

    private Tianhe() {}

    /** The set of epoch 26279.66863779. */
    public static StationOrbit orbit() {
        return StationOrbit.of(elements());
    }

    public static MeanElements elements() {
        return new MeanElements(
                "CSS (TIANHE)",
                "2021-035A",
                48274,
                EPOCH,
                15.60381928,
                0.0001458,
                41.4703,
                4.9680,
                342.2236,
                17.8551,
                0.00020358,
                0.00016881);
    }

    /** A set of which only what moves the plane was typed in: epoch, inclination, node, eccentricity, mean motion. */
    public static StationOrbit plane(
            String epoch, double inclination, double raan, double eccentricity, double motion) {
        return StationOrbit.of(new MeanElements(
                "CSS (TIANHE)",
                "2021-035A",
                48274,
                Instant.parse(epoch),
                motion,
                eccentricity,
                inclination,
                raan,
                0,
                0,
                0,
                0));
    }

    /** Orekit's own propagator on the same elements, from the lines as published. */
    public static Propagator orekit() {
        Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        TLE lines = new TLE(
                "1 48274U 21035A   26279.66863779  .00016881  00000+0  20358-3 0  9998",
                "2 48274  41.4703   4.9680 0001458 342.2236  17.8551 15.60381928310579",
                Astrodynamics.EMBEDDED.getTimeScales().getUTC());
        return TLEPropagator.selectExtrapolator(lines, FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
    }

    /**
     * The embedded context for Orekit's parsers, which ask the Earth for nothing but its
     * gravitational parameter.
     */
    public static DataContext parserContext() {
        LazyLoadedDataContext context = new LazyLoadedDataContext();
        CelestialBody earth = (CelestialBody) Proxy.newProxyInstance(
                CelestialBody.class.getClassLoader(),
                new Class<?>[] {CelestialBody.class},
                (proxy, method, arguments) -> Constants.WGS84_EARTH_MU);
        context.getCelestialBodies().addCelestialBodyLoader("EARTH", name -> earth);
        context.getCelestialBodies().addCelestialBodyLoader("Earth", name -> earth);
        return new DataContext() {
            @Override
            public TimeScales getTimeScales() {
                return Astrodynamics.EMBEDDED.getTimeScales();
            }

            @Override
            public Frames getFrames() {
                return Astrodynamics.EMBEDDED.getFrames();
            }

            @Override
            public CelestialBodies getCelestialBodies() {
                return context.getCelestialBodies();
            }

            @Override
            public GravityFields getGravityFields() {
                return context.getGravityFields();
            }

            @Override
            public GeoMagneticFields getGeoMagneticFields() {
                return context.getGeoMagneticFields();
            }
        };
    }

    /** The WGS-84 ellipsoid on Orekit's own chain of frames. */
    public static OneAxisEllipsoid earth() {
        return new OneAxisEllipsoid(Constants.WGS84_EARTH_EQUATORIAL_RADIUS, Constants.WGS84_EARTH_FLATTENING, itrf());
    }

    public static Frame itrf() {
        return Astrodynamics.EMBEDDED.getFrames().getITRFEquinox(IERSConventions.IERS_1996, true);
    }

    public static Interval days(int first, int count) {
        Instant start = Instant.parse("2026-10-08T00:00:00Z").plus(Duration.ofDays(first));
        return Interval.of(start, Duration.ofDays(count));
    }
}
