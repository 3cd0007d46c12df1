package space.hamsafar.programme.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.execution.Flown.EFFORT;
import static space.hamsafar.programme.execution.Flown.later;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.flight.FlightFixture;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.FullMission;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.setting.Setting;

/** A culture is read out at most 26 hours after it was really begun, wherever between two ticks that ended. */
final class LongestTimeAfterTest {

    private static final Duration MOST = Duration.ofHours(26);

    private static final Mission MISSION = FullMission.mission();
    private static final Setting SETTING = FlightFixture.setting();
    private static final FlightPlan PLAN = atTheLast(FlightFixture.plan(MISSION));

    /** With the readout as late as may be, and no other experiments. */
    private static FlightPlan atTheLast(FlightPlan plan) {
        TimelineEntry culture = entry(plan, "culture#1");
        Instant end = entry(plan, "culture#1/readout").start().minus(MOST);
        Instant start = end.minus(Duration.between(culture.start(), culture.end()));
        List<TimelineEntry> timeline = plan.timeline().stream()
                .filter(one -> one.experiment().isEmpty() || one.experiment().equals("culture"))
                .map(one -> one.equals(culture) ? one.at(start, end) : one)
                .toList();
        return RunningTimeline.of(MISSION, SETTING, plan).orElseThrow().model().plan(plan, timeline, Map.of());
    }

    private static TimelineEntry entry(FlightPlan plan, String id) {
        return plan.timeline().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cultureBegunEarlyIsReadOutEarlier() {
        TimelineEntry culture = entry(PLAN, "culture#1");
        Instant ended = later(culture.end(), -3);

        Replan replan = RunningTimeline.of(MISSION, SETTING, PLAN)
                .orElseThrow()
                .replan(Map.of(culture.id(), new EntryStatus.Done(culture.start(), ended)), ended, EFFORT);

        assertThat(entry(replan.plan(), "culture#1/readout").start())
                .isBetween(ended, ended.plus(MOST))
                .isBefore(entry(PLAN, "culture#1/readout").start());
    }

    @Test
    void cultureBegunInTimeIsReadOutAsPlanned() {
        TimelineEntry culture = entry(PLAN, "culture#1");

        Replan replan = RunningTimeline.of(MISSION, SETTING, PLAN)
                .orElseThrow()
                .replan(
                        Map.of(culture.id(), new EntryStatus.Done(culture.start(), culture.end())),
                        culture.end(),
                        EFFORT);

        assertThat(entry(replan.plan(), "culture#1/readout")).isEqualTo(entry(PLAN, "culture#1/readout"));
    }
}
