package space.hamsafar.programme.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.SmallMission;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.setting.Finding;

final class HandEditTest {

    private static final Mission MISSION = SmallMission.mission();
    private static final FlightPlan PLAN = SmallMission.plan();
    private static final HandEdit EDIT = new HandEdit(MISSION, SmallMission.setting());

    @Test
    void editThatChangesNothingBreaksNothing() {
        TimelineEntry photo = entry("photo#1");

        var edited = EDIT.apply(PLAN, List.of(new HandEdit.Move("photo#1", photo.start())));

        assertThat(edited.broken()).isEmpty();
        assertThat(edited.changes().isEmpty()).isTrue();
    }

    @Test
    void moveIntoSleepIsToldWithEachRuleThatItBreaks() {
        TimelineEntry sleep = PLAN.timeline().stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.SLEEP)
                .reduce((first, last) -> last)
                .orElseThrow();

        var edited = EDIT.apply(
                PLAN, List.of(new HandEdit.Move("photo#1", sleep.start().plus(Duration.ofHours(2)))));

        assertThat(edited.broken()).extracting(Finding::rule).contains("flight.double-booking", "flight.working-hours");
        assertThat(edited.broken())
                .allSatisfy(
                        finding -> assertThat(RuleSource.of(MISSION, finding)).isNotBlank());
        assertThat(edited.changes().moved())
                .singleElement()
                .satisfies(move -> assertThat(move.entry().id()).isEqualTo("photo#1"));
    }

    @Test
    void droppedWorkIsCountedOut() {
        var edited = EDIT.apply(PLAN, List.of(new HandEdit.Drop("photo#1")));

        assertThat(edited.broken()).isEmpty();
        assertThat(edited.changes().lost()).extracting(TimelineEntry::id).containsExactly("photo#1");
        assertThat(edited.plan().experiments())
                .filteredOn(result -> result.experiment().equals("photo"))
                .singleElement()
                .satisfies(result -> assertThat(result.placed()).isZero());
    }

    @Test
    void droppedMandatoryWorkIsAViolation() {
        var edited = EDIT.apply(PLAN, List.of(new HandEdit.Drop("diary#1")));

        assertThat(edited.broken()).extracting(Finding::rule).containsExactly("flight.mandatory");
    }

    @Test
    void unknownEntryIsRefused() {
        var edits = List.<HandEdit.Edit>of(new HandEdit.Drop("none#1"));

        assertThat(HandEdit.unknown(PLAN, edits)).contains(edits.getFirst());
        assertThatThrownBy(() -> EDIT.apply(PLAN, edits)).hasMessageContaining("none#1");
    }

    @Test
    void sourceOfAFigureIsItsOwn() {
        assertThat(RuleSource.of(MISSION, new Finding("flight.host-hours", "2026-10-30", "")))
                .isEqualTo("flight.yaml, crewDay: made up");
        assertThat(RuleSource.of(MISSION, new Finding("flight.window", "radio#1", "")))
                .isEqualTo("experiments.yaml, radio, asked by institute: made up");
        assertThat(RuleSource.of(MISSION, new Finding("flight.sleep", "guest", "")))
                .isEqualTo("flight.yaml, crewDay");
    }

    private static TimelineEntry entry(String id) {
        return PLAN.timeline().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
