package space.hamsafar.programme.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.execution.Flown.MISSION;
import static space.hamsafar.programme.execution.Flown.PLAN;
import static space.hamsafar.programme.execution.Flown.RUNNING;
import static space.hamsafar.programme.execution.Flown.SETTING;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.programme.flight.TimelineEntry;

/** Whatever happens: what has begun stands as it was, nothing begins in the past, and the checker accepts the rest. */
final class RunningTimelinePropertyTest {

    private static final int EDITS = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingFrozenEverMoves(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var movable = Flown.movable();
        for (int edit = 0; edit < EDITS; edit++) {
            TimelineEntry entry = movable.get(random.nextInt(movable.size()));
            Instant now = Flown.later(entry.start(), random.nextInt(6, 40));
            Map<String, EntryStatus> statuses = Flown.mishap(entry, now, random);
            if (statuses.get(entry.id()) instanceof EntryStatus.Done(Instant _, Instant end) && end.isAfter(now)) {
                now = end;
            }
            if (statuses.get(entry.id()) instanceof EntryStatus.Running(Instant _, var end)
                    && !end.orElseThrow().isAfter(now)) {
                now = Flown.later(entry.start(), 1);
            }
            String what = "seed " + seed + ", edit " + edit + ": " + statuses + " at " + now;

            Replan replan = RUNNING.replan(statuses, now, Replanner.Effort.ofSteps(30, seed));

            requirePast(replan, statuses, what);
            assertThat(Judgement.of(MISSION, SETTING, PLAN, replan).open())
                    .as(what)
                    .allSatisfy(finding ->
                            assertThat(isTold(finding.subject(), replan)).isTrue());
        }
    }

    private static void requirePast(Replan replan, Map<String, EntryStatus> statuses, String what) {
        Map<String, TimelineEntry> after =
                replan.plan().timeline().stream().collect(Collectors.toMap(TimelineEntry::id, Function.identity()));
        for (TimelineEntry entry : PLAN.timeline()) {
            boolean told = statuses.containsKey(entry.id());
            if (replan.begun().contains(entry.id()) && !told) {
                assertThat(after.get(entry.id())).as(what).isEqualTo(entry);
            }
            TimelineEntry is = after.get(entry.id());
            if (!replan.begun().contains(entry.id()) && is != null) {
                assertThat(is.start()).as(what).isAfterOrEqualTo(replan.now());
            }
        }
        statuses.forEach((id, status) -> status.begun()
                .ifPresent(start -> assertThat(after.get(id))
                        .as(what)
                        .extracting(TimelineEntry::start)
                        .isEqualTo(start)));
    }

    /** Whether the replan itself says that something of the kind found no place. */
    private static boolean isTold(String subject, Replan replan) {
        return replan.lost().stream()
                .anyMatch(entry -> entry.experiment().equals(subject)
                        || entry.crew().contains(subject)
                        || entry.id().equals(subject));
    }
}
