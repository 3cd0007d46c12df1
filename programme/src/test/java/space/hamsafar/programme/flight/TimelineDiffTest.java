package space.hamsafar.programme.flight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.flight.TimelineEntry.Kind;

final class TimelineDiffTest {

    private static final Instant NOON = Instant.parse("2026-10-29T04:00:00Z");

    @Test
    void eachKindOfChangeIsTold() {
        var before = List.of(entry("a", 0, "x"), entry("b", 60, "x"), entry("c", 120, "x"), entry("d", 180, "x"));
        var after = List.of(entry("b", 75, "x", "y"), entry("c", 120, "y"), entry("d", 180, "x"), entry("e", 0, "x"));

        TimelineDiff diff = TimelineDiff.between(before, after);

        assertThat(diff.lost()).extracting(TimelineEntry::id).containsExactly("a");
        assertThat(diff.moved()).singleElement().satisfies(move -> {
            assertThat(move.shift()).isEqualTo(Duration.ofMinutes(15));
            assertThat(move.joined()).containsExactly("y");
            assertThat(move.left()).isEmpty();
        });
        assertThat(diff.restaffed()).singleElement().satisfies(one -> {
            assertThat(one.joined()).containsExactly("y");
            assertThat(one.left()).containsExactly("x");
        });
        assertThat(diff.added()).extracting(TimelineEntry::id).containsExactly("e");
        assertThat(diff.ids()).containsExactly("b", "c", "e", "a");
    }

    @Test
    void timelineDoesNotDifferFromItself() {
        var timeline = List.of(entry("a", 0, "x"), entry("b", 60, "x"));

        assertThat(TimelineDiff.between(timeline, timeline).isEmpty()).isTrue();
    }

    @Test
    void orderOfPeopleIsNoChange() {
        assertThat(TimelineDiff.between(List.of(entry("a", 0, "x", "y")), List.of(entry("a", 0, "y", "x")))
                        .isEmpty())
                .isTrue();
    }

    private static TimelineEntry entry(String id, int minutes, String... crew) {
        Instant start = NOON.plus(Duration.ofMinutes(minutes));
        return new TimelineEntry(
                id, id, Kind.EXPERIMENT, id, List.of(crew), start, start.plus(Duration.ofMinutes(30)), "");
    }
}
