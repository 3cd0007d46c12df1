package space.hamsafar.programme;

import java.time.Duration;
import java.util.Optional;
import space.hamsafar.planning.search.Limits;

/**
 * How hard to plan, and with which random choices.
 *
 * @param seed of all random choices
 * @param work schedules that each island of the search generates for the crew timeline, at least 1; training and each
 *     stage of the selection get a small share of it; the same seed and work make the same plan again
 * @param searchTime what the searches of all phases together may take instead; such a plan depends on the machine
 */
public record PlanOptions(long seed, long work, Optional<Duration> searchTime) {

    private static final long DEFAULT_SEED = 1;
    private static final long DEFAULT_WORK = 2500;

    /** A schedule of months of sessions takes about so many times as long to make as one of a week on board. */
    private static final long GROUND_SHARE = 125;

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

    /** The limits of the search for one stage of the selection. */
    Limits selection() {
        return limits(GROUND_SHARE, 0.05);
    }

    /** The limits of the search for the training. */
    Limits training() {
        return limits(GROUND_SHARE, 0.4);
    }

    /** The limits of the search for the crew timeline. */
    Limits flight() {
        return limits(1, 0.45);
    }

    private Limits limits(long workDivisor, double timeShare) {
        return searchTime
                .map(time ->
                        Limits.ofTime(Duration.ofMillis(Math.max(1, Math.round(time.toMillis() * timeShare))), seed))
                .orElseGet(() -> Limits.ofWork(Math.max(1, work / workDivisor), seed));
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
