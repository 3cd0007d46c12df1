package space.hamsafar.programme;

import java.time.Duration;
import java.util.Optional;

/**
 * How hard to plan, and with which random choices.
 *
 * @param seed of all random choices
 * @param work schedules that the search generates for each phase and island, at least 1; the same seed and work make
 *     the same plan again
 * @param searchTime what the searches of all phases together may take instead; such a plan depends on the machine
 */
public record PlanOptions(long seed, long work, Optional<Duration> searchTime) {

    private static final long DEFAULT_SEED = 1;
    private static final long DEFAULT_WORK = 400;

    public PlanOptions {
        if (work < 1) {
            throw new IllegalArgumentException("work is " + work + ": it must be at least 1");
        }
        if (searchTime.filter(time -> time.isNegative() || time.isZero()).isPresent()) {
            throw new IllegalArgumentException("search time is " + searchTime.get() + ": it must be positive");
        }
    }

    /** A reproducible plan within seconds. */
    public static PlanOptions standard() {
        return new PlanOptions(DEFAULT_SEED, DEFAULT_WORK, Optional.empty());
    }

    /** The same options with another seed. */
    public PlanOptions withSeed(long newSeed) {
        return new PlanOptions(newSeed, work, searchTime);
    }

    /** The same options with a time for all searches. */
    public PlanOptions withSearchTime(Duration time) {
        return new PlanOptions(seed, work, Optional.of(time));
    }
}
