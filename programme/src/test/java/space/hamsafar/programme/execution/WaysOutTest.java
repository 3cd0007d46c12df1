package space.hamsafar.programme.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.execution.Flown.EFFORT;
import static space.hamsafar.programme.execution.Flown.MISSION;
import static space.hamsafar.programme.execution.Flown.RUNNING;
import static space.hamsafar.programme.execution.Flown.SETTING;
import static space.hamsafar.programme.execution.Flown.later;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Finding;

final class WaysOutTest {

    @Test
    void eachWayOutWasJudgedAndGivingUpComesLast() {
        Map<String, EntryStatus> statuses = lostDay();
        Replan replan = RUNNING.replan(statuses, later(last().end(), -1), EFFORT);

        var ways = WaysOut.of(MISSION, SETTING, RUNNING, statuses, replan);

        assertThat(replan.lost()).isNotEmpty();
        assertThat(ways.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        replan.lost().stream().map(TimelineEntry::id).toList());
        List<Finding> without =
                Judgement.of(MISSION, SETTING, RUNNING.plan(), replan).open();
        assertThat(ways.values()).allSatisfy(offered -> {
            assertThat(offered.getLast().what()).isInstanceOf(WayOut.Drop.class);
            assertThat(offered).allSatisfy(way -> isSound(way, without));
        });
    }

    @Test
    void sameStatusesGiveTheSameWays() {
        Map<String, EntryStatus> statuses = lostDay();
        Replan replan = RUNNING.replan(statuses, later(last().end(), -1), EFFORT);

        assertThat(WaysOut.of(MISSION, SETTING, RUNNING, statuses, replan))
                .isEqualTo(WaysOut.of(MISSION, SETTING, RUNNING, statuses, replan));
    }

    /** Nothing is broken but what the other lost entries break anyway and what the way asks somebody to agree to. */
    private static void isSound(WayOut way, List<Finding> without) {
        List<String> agreed = switch (way.what()) {
            case WayOut.Drop _, WayOut.TaskList _ -> List.of("flight.mandatory", "flight.meal", "flight.exercise");
            case WayOut.Instead _ -> List.of("flight.mandatory", "flight.meal", "flight.exercise");
            case WayOut.Shorten _ -> List.of("flight.duration");
            case WayOut.Ask _ -> List.of("flight.work-hours", "flight.host-hours");
        };
        assertThat(way.breaks())
                .as(way.what().text())
                .filteredOn(finding -> without.stream()
                        .noneMatch(known -> known.rule().equals(finding.rule())
                                && known.subject().equals(finding.subject())))
                .allSatisfy(finding -> assertThat(agreed).contains(finding.rule()));
        assertThat(way.what().text()).isNotBlank();
    }

    private static TimelineEntry last() {
        return work().getLast();
    }

    private static List<TimelineEntry> work() {
        return Flown.movable().stream()
                .filter(entry -> entry.kind() == Kind.EXPERIMENT && entry.crew().contains("guest"))
                .toList();
    }

    /** Almost nothing of what the guest should have done is done by the end of the last experiment. */
    private static Map<String, EntryStatus> lostDay() {
        var statuses = new HashMap<String, EntryStatus>();
        for (TimelineEntry entry : work()) {
            statuses.put(entry.id(), new EntryStatus.NotStarted());
        }
        statuses.put(last().id(), new EntryStatus.Running(last().start(), Optional.empty()));
        return statuses;
    }
}
