package space.hamsafar.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.planning.replan.Weights;
import space.hamsafar.programme.execution.EntryStatus;
import space.hamsafar.programme.execution.Judgement;
import space.hamsafar.programme.execution.Replan;
import space.hamsafar.programme.execution.RunningTimeline;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Finding;

/**
 * Replans a timeline after random mishaps: an entry that runs over (but not into what cannot move), was broken off, was
 * skipped, ended early or has not begun.
 *
 * @param millis wall time of each replanning, in the order of the edits
 * @param cpuMillis CPU time of the thread for each; less than the wall time where others use the processors
 * @param frozenMoved entries that had begun and start elsewhere in the new timeline, over all edits
 * @param findings of the checker that nothing in the past explains and the replanning does not itself tell of
 * @param told entries that found no place, over all edits, which each replanning told
 * @param examples the first findings, in words
 */
record MissionReplans(
        double[] millis, double[] cpuMillis, int frozenMoved, int findings, int told, List<String> examples) {

    private static final int WARM_UPS = 60;
    private static final int MOST_EXAMPLES = 5;

    /** Search after the plan is put right; the rest of the 100 ms is for putting it right on a slow machine. */
    private static final Duration SEARCH = Duration.ofMillis(25);

    /**
     * Replans after each of so many mishaps.
     *
     * @param every the checker, which takes a hundred times as long, judges every so many of them
     */
    static MissionReplans of(
            MissionSetting setting, FlightPlan plan, int edits, int every, long seed, DoubleConsumer heard) {
        var running =
                RunningTimeline.of(setting.mission(), setting.setting(), plan).orElseThrow();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var drawn = new Draw(setting, plan, random);
        var cpuClock = ManagementFactory.getThreadMXBean();
        var millis = new double[edits];
        var cpuMillis = new double[edits];
        int moved = 0;
        int findings = 0;
        int told = 0;
        var examples = new ArrayList<String>();
        for (int edit = -WARM_UPS; edit < edits; edit++) {
            Edit one = drawn.edit();
            var effort = new Replanner.Effort(2000, SEARCH, Weights.standard(), seed + edit);
            long cpuBegin = cpuClock.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            Replan replan = running.replan(one.statuses, one.now, effort);
            double took = (System.nanoTime() - begin) / 1e6;
            double cpu = (cpuClock.getCurrentThreadCpuTime() - cpuBegin) / 1e6;
            if (edit < 0) {
                continue;
            }
            millis[edit] = took;
            cpuMillis[edit] = cpu;
            moved += moved(plan, one.statuses, replan);
            told += replan.lost().size();
            heard.accept((edit + 1.0) / edits);
            if (edit % every != 0) {
                continue;
            }
            List<Finding> open = Judgement.of(setting.mission(), setting.setting(), plan, replan).open().stream()
                    .filter(finding -> !isTold(finding, replan))
                    .toList();
            findings += open.size();
            for (Finding finding : open) {
                if (examples.size() < MOST_EXAMPLES) {
                    examples.add("edit " + edit + " (" + one.statuses + " at " + one.now + "): " + finding.rule() + ": "
                            + finding.message());
                }
            }
        }
        return new MissionReplans(millis, cpuMillis, moved, findings, told, List.copyOf(examples));
    }

    /** The time that so large a share of the times does not exceed. */
    static double percentile(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private static int moved(FlightPlan plan, Map<String, EntryStatus> statuses, Replan replan) {
        Map<String, Instant> after = new HashMap<>();
        replan.plan().timeline().forEach(entry -> after.put(entry.id(), entry.start()));
        int moved = 0;
        for (TimelineEntry entry : plan.timeline()) {
            if (replan.begun().contains(entry.id())) {
                Instant start = Optional.ofNullable(statuses.get(entry.id()))
                        .flatMap(EntryStatus::begun)
                        .orElse(entry.start());
                moved += start.equals(after.get(entry.id())) ? 0 : 1;
            }
        }
        return moved;
    }

    /** Whether it is about something that, as the replanning says itself, found no place. */
    private static boolean isTold(Finding finding, Replan replan) {
        return replan.lost().stream()
                .anyMatch(entry -> entry.experiment().equals(finding.subject())
                        || entry.crew().contains(finding.subject())
                        || entry.kind() == Kind.HANDOVER && finding.rule().equals("flight.handover"));
    }

    private record Edit(Map<String, EntryStatus> statuses, Instant now) {}

    /** Draws mishaps. */
    private static final class Draw {
        private final MissionSetting setting;
        private final FlightPlan plan;
        private final RandomGenerator random;
        private final List<TimelineEntry> entries;

        Draw(MissionSetting setting, FlightPlan plan, RandomGenerator random) {
            this.setting = setting;
            this.plan = plan;
            this.random = random;
            this.entries = plan.timeline().stream().filter(Draw::isFlexible).toList();
        }

        private static boolean isFlexible(TimelineEntry entry) {
            return entry.kind() == Kind.EXPERIMENT || entry.kind() == Kind.EXERCISE || entry.kind() == Kind.MEAL;
        }

        Edit edit() {
            TimelineEntry entry = entries.get(random.nextInt(entries.size()));
            Instant middle = later(entry.start(), 1 + random.nextInt((int) Math.max(1, minutes(entry) - 1)));
            return switch (random.nextInt(5)) {
                case 0 -> new Edit(Map.of(entry.id(), over(entry)), middle);
                case 1 -> new Edit(Map.of(entry.id(), new EntryStatus.NotStarted()), middle);
                case 2 ->
                    isOptional(entry)
                            ? new Edit(Map.of(entry.id(), new EntryStatus.Skipped("")), middle)
                            : new Edit(Map.of(entry.id(), over(entry)), middle);
                case 3 ->
                    entry.kind() == Kind.EXPERIMENT
                            ? new Edit(
                                    Map.of(
                                            entry.id(),
                                            new EntryStatus.PartDone(entry.start(), middle, Optional.empty())),
                                    middle)
                            : new Edit(Map.of(entry.id(), new EntryStatus.NotStarted()), middle);
                default -> new Edit(Map.of(entry.id(), new EntryStatus.Done(entry.start(), middle)), middle);
            };
        }

        private EntryStatus over(TimelineEntry entry) {
            long room =
                    Math.max(0, Duration.between(entry.end(), nextFixed(entry)).toMinutes());
            long over = Math.min(room, 5 + random.nextInt(40));
            return new EntryStatus.Running(entry.start(), Optional.of(later(entry.end(), over)));
        }

        private boolean isOptional(TimelineEntry entry) {
            return setting.mission().experiments().stream()
                    .anyMatch(one -> one.id().equals(entry.experiment()) && !one.mandatory());
        }

        private Instant nextFixed(TimelineEntry entry) {
            return plan.timeline().stream()
                    .filter(other -> !isFlexible(other) && !other.start().isBefore(entry.end()))
                    .filter(other -> other.crew().stream().anyMatch(entry.crew()::contains))
                    .map(TimelineEntry::start)
                    .min(Instant::compareTo)
                    .orElse(entry.end());
        }

        private static long minutes(TimelineEntry entry) {
            return Duration.between(entry.start(), entry.end()).toMinutes();
        }

        private static Instant later(Instant at, long minutes) {
            return at.plus(Duration.ofMinutes(minutes));
        }
    }
}
