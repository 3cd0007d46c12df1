package space.hamsafar.programme.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.execution.Flown.RUNNING;
import static space.hamsafar.programme.execution.Flown.done;
import static space.hamsafar.programme.execution.Flown.entry;
import static space.hamsafar.programme.execution.Flown.later;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.flight.TimelineEntry;

final class CrewProgressTest {

    private static final TimelineEntry PHOTO = entry("photo#1");

    @Test
    void nobodyIsBehindWhileNothingIsTold() {
        assertThat(ahead(Map.of(), PHOTO.end())).isZero();
    }

    @Test
    void workThatIsNotStartedPutsBehindByWhatWasDue() {
        assertThat(ahead(Map.of(PHOTO.id(), new EntryStatus.NotStarted()), later(PHOTO.start(), 12)))
                .isEqualTo(-12);
    }

    @Test
    void workThatEndsEarlyPutsAhead() {
        assertThat(ahead(Map.of(PHOTO.id(), done(PHOTO, 0, -10)), later(PHOTO.end(), -10)))
                .isEqualTo(10);
    }

    @Test
    void halfOfWorkThatTakesTwiceAsLongCountsHalf() {
        long minutes = java.time.Duration.between(PHOTO.start(), PHOTO.end()).toMinutes();
        var slow = new EntryStatus.Running(PHOTO.start(), Optional.of(later(PHOTO.end(), minutes)));

        assertThat(ahead(Map.of(PHOTO.id(), slow), PHOTO.end())).isEqualTo(-minutes / 2);
    }

    @Test
    void whatWasSkippedIsDueNoMore() {
        assertThat(ahead(Map.of(PHOTO.id(), new EntryStatus.Skipped("")), PHOTO.end()))
                .isZero();
    }

    @Test
    void sharedWorkCountsForEachAndForAll() {
        TimelineEntry handover = Flown.PLAN.timeline().stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.HANDOVER)
                .findFirst()
                .orElseThrow();
        Map<String, EntryStatus> statuses = Map.of(handover.id(), new EntryStatus.NotStarted());

        CrewProgress progress = RUNNING.progress(statuses, later(handover.start(), 10));

        assertThat(progress.people())
                .extracting(CrewProgress.Person::aheadMinutes)
                .containsOnly(-10L);
        assertThat(progress.aheadMinutes()).isEqualTo(-30);
    }

    private static long ahead(Map<String, EntryStatus> statuses, Instant now) {
        String person = PHOTO.crew().getFirst();
        return RUNNING.progress(statuses, now).people().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow()
                .aheadMinutes();
    }
}
