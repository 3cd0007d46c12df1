package space.hamsafar.bench.compare;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;

/**
 * What a solver may spend on one instance.
 *
 * @param cpuSeconds of the whole process, native code, compiler and collector included, above 0
 * @param wallSeconds cap, so that a busy machine still comes to an end, above 0
 * @param threads that it may work on, at least 1
 * @param seed of its random choices
 */
public record Budget(double cpuSeconds, double wallSeconds, int threads, long seed) {

    /** Wall time that may pass for a second that all threads could have worked. */
    private static final double WALL_CAP = 4;

    public Budget {
        if (!(cpuSeconds > 0) || !(wallSeconds > 0) || threads < 1) {
            throw new IllegalArgumentException("budget of " + cpuSeconds + " CPU seconds, " + wallSeconds
                    + " s of wall time and " + threads + " threads: all must be above 0");
        }
    }

    /** Seconds times threads of CPU time, and four times the seconds of wall time. */
    public static Budget of(double seconds, int threads, long seed) {
        return new Budget(seconds * threads, WALL_CAP * seconds, threads, seed);
    }

    /** The CPU time, at least a millisecond. */
    @JsonIgnore
    public Duration cpuTime() {
        return millis(cpuSeconds);
    }

    /** The wall time, at least a millisecond. */
    @JsonIgnore
    public Duration wallTime() {
        return millis(wallSeconds);
    }

    private static Duration millis(double seconds) {
        return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
    }
}
