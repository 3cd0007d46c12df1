package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.flight.DayRules;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;

/**
 * The crew's nights as the timeline has them, and the clock of the days between.
 *
 * <p>A night is where most of the crew begin to sleep. A day's morning moves with the night before it, its evening with
 * the night after; next to a night that the timeline does not hold, the other one counts.
 */
final class Nights {

    /** A bedtime further from the usual one belongs to another night. */
    private static final Duration HALF_DAY = Duration.ofHours(12);

    private final DayRules rules;
    private final List<TimelineEntry> sleep;

    Nights(DayRules rules, List<TimelineEntry> entries) {
        this.rules = rules;
        this.sleep =
                entries.stream().filter(entry -> entry.kind() == Kind.SLEEP).toList();
    }

    /** By how much the night that begins on a date is later than usual; empty where the timeline has no such night. */
    Optional<Duration> shift(LocalDate date) {
        Instant usual = usualBed(date);
        return sleep.stream()
                .filter(entry -> near(entry.start(), usual))
                .max(Comparator.<TimelineEntry>comparingInt(
                                entry -> entry.crew().size())
                        .thenComparing(TimelineEntry::start, Comparator.reverseOrder()))
                .map(entry -> Duration.between(usual, entry.start()));
    }

    private static boolean near(Instant one, Instant other) {
        Duration apart = Duration.between(other, one);
        return apart.compareTo(HALF_DAY) < 0 && apart.compareTo(HALF_DAY.negated()) >= 0;
    }

    /** From waking to bedtime on a day that nothing shifts. */
    Duration usualDay() {
        Duration awake = Duration.between(rules.wake(), rules.sleep());
        return awake.isNegative() || awake.isZero() ? awake.plusDays(1) : awake;
    }

    /** When the crew goes to bed at the end of a day, which may be after midnight. */
    Instant bed(LocalDate date) {
        return usualBed(date).plus(evening(date));
    }

    Instant wake(LocalDate date) {
        return clock(date, rules.wake()).plus(morning(date));
    }

    private Instant usualBed(LocalDate date) {
        boolean sameDate = rules.sleep().isAfter(rules.wake());
        return clock(sameDate ? date : date.plusDays(1), rules.sleep());
    }

    private Duration morning(LocalDate date) {
        return shift(date.minusDays(1)).or(() -> shift(date)).orElse(Duration.ZERO);
    }

    private Duration evening(LocalDate date) {
        return shift(date).or(() -> shift(date.minusDays(1))).orElse(Duration.ZERO);
    }

    /** A time of day, moved with the morning or the evening of its day. */
    Instant at(LocalDate date, LocalTime time) {
        Duration half =
                Duration.between(clock(date, rules.wake()), usualBed(date)).dividedBy(2);
        boolean isMorning = clock(date, time).isBefore(clock(date, rules.wake()).plus(half));
        return clock(date, time).plus(isMorning ? morning(date) : evening(date));
    }

    private Instant clock(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(rules.zone()).toInstant();
    }
}
