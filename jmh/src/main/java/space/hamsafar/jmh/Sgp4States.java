package space.hamsafar.jmh;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.frames.Frame;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.sgp4.Sgp4;
import space.hamsafar.orbit.sgp4.Sgp4Batch;
import space.hamsafar.orbit.sgp4.Sgp4Elements;
import space.hamsafar.orbit.sgp4.StateArrays;

/** Nanoseconds a state, with velocity, of one object over ten days: ours in blocks, ours one by one, Orekit's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Sgp4States {
    private static final int STATES = 720;
    private static final double STEP_MINUTES = 20;

    /** A low orbit of a station, one with a period of half a day, or one that keeps its longitude. */
    @Param({"low", "half-day", "stationary"})
    public String kind = "";

    private final double[] minutes = new double[STATES];
    private final AbsoluteDate[] dates = new AbsoluteDate[STATES];
    private final double[] state = new double[6];
    private final Sgp4Batch batch = new Sgp4Batch();
    private final StateArrays out = StateArrays.ofSize(STATES);
    private @Nullable Prepared prepared;

    /** Our form and Orekit's of one object. */
    private record Prepared(Sgp4 own, TLEPropagator orekit) {}

    /** Makes both from the same figures. */
    @Setup
    public void prepare() {
        double[] e = figures();
        TLE tle = new TLE(
                99_999,
                'U',
                2026,
                1,
                "A",
                0,
                1,
                AbsoluteDate.J2000_EPOCH.shiftedBy(8.4e8),
                e[0] * 2 * Math.PI / 86_400,
                0,
                0,
                e[1],
                Math.toRadians(e[2]),
                Math.toRadians(e[3]),
                Math.toRadians(e[4]),
                Math.toRadians(e[5]),
                1,
                e[6],
                Astrodynamics.EMBEDDED.getTimeScales().getUTC());
        Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        TLEPropagator peer =
                TLEPropagator.selectExtrapolator(tle, FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
        Sgp4 own = Sgp4.of(new Sgp4Elements(
                tle.getDate().toInstant(Astrodynamics.EMBEDDED.getTimeScales()),
                e[0] * 2 * Math.PI / 1440,
                e[1],
                Math.toRadians(e[2]),
                Math.toRadians(e[3]),
                Math.toRadians(e[4]),
                Math.toRadians(e[5]),
                e[6]));
        for (int i = 0; i < STATES; i++) {
            minutes[i] = i * STEP_MINUTES;
            dates[i] = tle.getDate().shiftedBy(minutes[i] * 60);
        }
        prepared = new Prepared(own, peer);
    }

    /** Revolutions a day, eccentricity, degrees of inclination, node, perigee and anomaly, B*. */
    private double[] figures() {
        return switch (kind) {
            case "low" -> new double[] {15.6, 0.0007, 41.47, 5, 342, 18, 2e-4};
            case "half-day" -> new double[] {2.0056, 0.7, 63.4, 120, 270, 10, 1e-5};
            case "stationary" -> new double[] {1.0027, 0.0002, 0.05, 80, 100, 200, 0};
            default -> throw new IllegalArgumentException("kind " + kind + "; allowed are low, half-day, stationary");
        };
    }

    /** All states in one call. */
    @Benchmark
    @OperationsPerInvocation(STATES)
    public StateArrays inBlocks() {
        batch.at(ready().own, minutes, out);
        return out;
    }

    /** One state a call. */
    @Benchmark
    @OperationsPerInvocation(STATES)
    public void oneByOne(Blackhole hole) {
        Sgp4 own = ready().own;
        for (double time : minutes) {
            own.stateAt(time, state);
            hole.consume(state);
        }
    }

    /** Orekit's, one state a call. */
    @Benchmark
    @OperationsPerInvocation(STATES)
    public void orekit(Blackhole hole) {
        TLEPropagator peer = ready().orekit;
        for (AbsoluteDate date : dates) {
            PVCoordinates there = peer.getPVCoordinates(date);
            hole.consume(there);
        }
    }

    private Prepared ready() {
        return Objects.requireNonNull(prepared, "JMH calls prepare first");
    }
}
