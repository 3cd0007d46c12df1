package space.hamsafar.programme.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Pulls every step to its latest start that moves neither the end of the network nor a date that is held.
 *
 * <p>Due dates do not hold a step: missing one is told as lateness. Not thread-safe.
 */
final class BackwardPass {

    private final Map<String, Step> steps;
    private final StepClock clock;
    private final ForwardPass forward;
    private final Map<String, LocalDate> latest = new HashMap<>();

    BackwardPass(Map<String, Step> steps, StepClock clock, ForwardPass forward) {
        this.steps = steps;
        this.clock = clock;
        this.forward = forward;
    }

    void run() {
        LocalDate end = steps.keySet().stream()
                .map(forward::finish)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        for (Step step : steps.values()) {
            boolean pinned = AgreementNetwork.isPinned(step);
            latest.put(step.id(), pinned ? forward.start(step.id()) : clock.startBefore(step, end));
        }
        boolean moved = true;
        for (int round = 0; moved && round <= steps.size(); round++) {
            moved = false;
            for (Step step : steps.values()) {
                for (After after : step.after()) {
                    moved |= relax(step, after);
                }
            }
        }
    }

    private boolean relax(Step step, After after) {
        Step other = steps.get(after.step());
        boolean moved = false;
        if (other != null && !AgreementNetwork.isPinned(other)) {
            LocalDate bound = latestOf(step).minusDays(after.minimumDays());
            moved = pull(other, after.fromStart() ? bound : clock.startBefore(other, bound));
        }
        if (other != null && after.maximumDays().isPresent() && !AgreementNetwork.isPinned(step)) {
            LocalDate from = after.fromStart() ? latestOf(other) : clock.finish(other, latestOf(other));
            moved |= pull(step, from.plusDays(after.maximumDays().getAsInt()));
        }
        return moved;
    }

    private boolean pull(Step step, LocalDate bound) {
        if (!bound.isBefore(latestOf(step))) {
            return false;
        }
        latest.put(step.id(), bound);
        return true;
    }

    /** The latest start of a step. */
    LocalDate latestStart(String id) {
        return latest.getOrDefault(id, LocalDate.MAX);
    }

    private LocalDate latestOf(Step step) {
        return latestStart(step.id());
    }
}
