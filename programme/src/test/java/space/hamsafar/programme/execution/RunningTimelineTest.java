package space.hamsafar.programme.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.execution.Flown.EFFORT;
import static space.hamsafar.programme.execution.Flown.MISSION;
import static space.hamsafar.programme.execution.Flown.PLAN;
import static space.hamsafar.programme.execution.Flown.RUNNING;
import static space.hamsafar.programme.execution.Flown.SETTING;
import static space.hamsafar.programme.execution.Flown.done;
import static space.hamsafar.programme.execution.Flown.entry;
import static space.hamsafar.programme.execution.Flown.later;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.flight.TimelineDiff;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.check.FlightChecker;

final class RunningTimelineTest {

    @Test
    void planThatGoesAsItShouldStaysAsItIs() {
        Instant noon = later(PLAN.docking().orElseThrow(), 24 * 60);

        Replan replan = RUNNING.replan(Map.of(), noon, EFFORT);

        assertThat(FlightChecker.check(MISSION, SETTING, PLAN)).isEmpty();
        assertThat(replan.changes().isEmpty()).as(replan.changes().toString()).isTrue();
        assertThat(replan.plan().timeline()).isEqualTo(RUNNING.timeline());
        assertThat(replan.lost()).isEmpty();
        assertThat(replan.late()).isEmpty();
        assertThat(Judgement.of(MISSION, SETTING, PLAN, replan).open()).isEmpty();
    }

    @Test
    void workThatRunsOverPushesWhatComesNext() {
        TimelineEntry first = Flown.movable().stream()
                .filter(one -> Flown.movable().stream()
                        .anyMatch(next -> next.start().equals(one.end())
                                && next.crew().stream().anyMatch(one.crew()::contains)))
                .filter(one -> Flown.nextFixed(one).isAfter(later(one.end(), 90)))
                .findFirst()
                .orElseThrow();
        var late = Map.<String, EntryStatus>of(
                first.id(), new EntryStatus.Running(first.start(), Optional.of(later(first.end(), 20))));

        Replan replan = RUNNING.replan(late, later(first.end(), -1), EFFORT);

        assertThat(replan.late()).singleElement().satisfies(one -> {
            assertThat(one.entry()).isEqualTo(first);
            assertThat(one.minutes()).isEqualTo(20);
            assertThat(one.pushes()).isNotEmpty().isSubsetOf(replan.changes().ids());
        });
        assertThat(Judgement.of(MISSION, SETTING, PLAN, replan).open()).isEmpty();
    }

    @Test
    void brokenOffWorkGoesOnLater() {
        TimelineEntry work = entry("crystal#1");
        var half = Map.<String, EntryStatus>of(
                work.id(), new EntryStatus.PartDone(work.start(), later(work.start(), 10), Optional.empty()));

        Replan replan = RUNNING.replan(half, later(work.start(), 11), EFFORT);

        assertThat(replan.changes().added())
                .as(work + "\n" + replan)
                .singleElement()
                .satisfies(rest -> {
                    assertThat(rest.id()).isEqualTo("crystal#1+rest");
                    assertThat(rest.start()).isAfterOrEqualTo(later(work.start(), 11));
                    assertThat(later(
                                    rest.start(),
                                    (work.end().getEpochSecond() - work.start().getEpochSecond()) / 60 - 10))
                            .isEqualTo(rest.end());
                });
        assertThat(Judgement.of(MISSION, SETTING, PLAN, replan).open()).isEmpty();
    }

    @Test
    void restOfBrokenOffWorkCanBeReplannedAgain() {
        TimelineEntry work = entry("crystal#1");
        var half = Map.<String, EntryStatus>of(
                work.id(), new EntryStatus.PartDone(work.start(), later(work.start(), 10), Optional.empty()));
        Replan first = RUNNING.replan(half, later(work.start(), 11), EFFORT);
        var again = RunningTimeline.of(MISSION, SETTING, first.plan()).orElseThrow();

        Replan second = again.replan(Map.of(), later(work.start(), 15), EFFORT);

        assertThat(second.changes().isEmpty()).as(second.changes().toString()).isTrue();
        assertThat(second.plan().timeline()).isEqualTo(first.plan().timeline());
    }

    @Test
    void skippedWorkLeavesTheTimelineAndIsNotCalledLost() {
        TimelineEntry work = entry("photo#1");

        Replan replan = RUNNING.replan(
                Map.of(work.id(), new EntryStatus.Skipped("camera broken")), later(work.start(), 5), EFFORT);

        assertThat(replan.lost()).isEmpty();
        assertThat(replan.plan().timeline()).extracting(TimelineEntry::id).doesNotContain(work.id());
        assertThat(replan.plan().experiments())
                .filteredOn(result -> result.experiment().equals("photo"))
                .singleElement()
                .satisfies(result -> assertThat(result.reason()).contains("camera broken"));
        assertThat(Judgement.of(MISSION, SETTING, PLAN, replan).open()).isEmpty();
    }

    @Test
    void workOfWhichNobodyTellsIsNotStartedIfItsPeopleWereElsewhere() {
        TimelineEntry next = Flown.movable().stream()
                .filter(one -> Flown.movable().stream()
                        .anyMatch(before -> before.end().equals(one.start())
                                && before.crew().stream().anyMatch(one.crew()::contains)))
                .findFirst()
                .orElseThrow();
        TimelineEntry before = Flown.movable().stream()
                .filter(one ->
                        one.end().equals(next.start()) && one.crew().stream().anyMatch(next.crew()::contains))
                .findFirst()
                .orElseThrow();

        Replan replan = RUNNING.replan(Map.of(before.id(), done(before, 0, 5)), later(next.start(), 6), EFFORT);

        assertThat(replan.notes()).anyMatch(note -> note.contains(next.id()) && note.contains("not started"));
        assertThat(replan.begun()).contains(before.id()).doesNotContain(next.id());
    }

    @Test
    void mealThatWasSkippedIsPastAndNoFaultOfTheNewPlan() {
        TimelineEntry meal = PLAN.timeline().stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.MEAL)
                .findFirst()
                .orElseThrow();

        Replan replan = RUNNING.replan(Map.of(meal.id(), new EntryStatus.Skipped("")), later(meal.end(), 60), EFFORT);
        Judgement judged = Judgement.of(MISSION, SETTING, PLAN, replan);

        assertThat(judged.open()).isEmpty();
        assertThat(judged.happened())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("flight.meal"));
    }

    @Test
    void faultOfTheNewPlanIsNotTakenForPast() {
        Instant noon = later(PLAN.docking().orElseThrow(), 24 * 60);
        Replan replan = RUNNING.replan(Map.of(), noon, EFFORT);
        TimelineEntry meal = PLAN.timeline().stream()
                .filter(entry ->
                        entry.kind() == TimelineEntry.Kind.MEAL && entry.start().isAfter(noon))
                .findFirst()
                .orElseThrow();
        var without = replan.plan().timeline().stream()
                .filter(entry -> !entry.equals(meal))
                .toList();
        var broken = new Replan(
                RUNNING.model().plan(PLAN, without, Map.of()),
                noon,
                replan.begun(),
                replan.skipped(),
                replan.progress(),
                replan.late(),
                TimelineDiff.between(PLAN.timeline(), without),
                replan.lost(),
                replan.notes());

        assertThat(Judgement.of(MISSION, SETTING, PLAN, broken).open())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("flight.meal"));
    }
}
