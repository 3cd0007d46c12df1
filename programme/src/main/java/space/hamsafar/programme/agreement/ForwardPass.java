package space.hamsafar.programme.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pushes every step to its earliest start, round by round until nothing moves.
 *
 * <p>Minimum lags push the later step, maximum lags push the earlier one. A network without contradiction settles
 * within as many rounds as it has steps; one that has not settled by then has maximum lags that cannot hold, and the
 * steps that still move are named. Not thread-safe.
 */
final class ForwardPass {

    private final Map<String, Step> steps;
    private final StepClock clock;
    private final Map<String, DateRange> computed;
    private final Map<String, LocalDate> starts = new HashMap<>();
    private final Map<String, LocalDate> finishes = new HashMap<>();
    private final Map<String, String> drivers = new HashMap<>();
    private final Set<String> conflicts = new LinkedHashSet<>();

    ForwardPass(Map<String, Step> steps, StepClock clock, Map<String, DateRange> computed, LocalDate signed) {
        this.steps = steps;
        this.clock = clock;
        this.computed = computed;
        for (Step step : steps.values()) {
            place(step, firstStart(step, signed));
        }
    }

    LocalDate start(String id) {
        return known(starts, id);
    }

    LocalDate finish(String id) {
        return known(finishes, id);
    }

    /** The step that sets a step's start, or would if its date were not fixed. */
    Optional<String> driver(String id) {
        return Optional.ofNullable(drivers.get(id));
    }

    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    void run() {
        Set<String> moving = Set.of();
        for (int round = 0; round <= steps.size(); round++) {
            moving = new LinkedHashSet<>();
            for (Step step : steps.values()) {
                for (After after : step.after()) {
                    relax(step, after, moving);
                }
            }
            if (moving.isEmpty()) {
                break;
            }
        }
        if (!moving.isEmpty()) {
            conflicts.add("lags that cannot all hold push these steps for ever: " + String.join(", ", moving));
        }
        steps.values().forEach(this::findDriver);
        steps.values().forEach(this::judge);
    }

    private void relax(Step step, After after, Set<String> moving) {
        Step other = known(steps, after.step());
        if (!isHeld(step) && start(step.id()).isBefore(bound(after))) {
            push(step, bound(after), moving);
        }
        if (after.maximumDays().isPresent() && !isHeld(other)) {
            LocalDate least = start(step.id()).minusDays(after.maximumDays().getAsInt());
            if (after.fromStart() && start(other.id()).isBefore(least)) {
                push(other, least, moving);
            }
            while (!after.fromStart() && finish(other.id()).isBefore(least)) {
                push(other, start(other.id()).plusDays(1), moving);
            }
        }
    }

    private void push(Step step, LocalDate day, Set<String> moving) {
        place(step, clock.startFrom(step, day));
        moving.add(step.id());
    }

    private LocalDate bound(After after) {
        LocalDate from = after.fromStart() ? start(after.step()) : finish(after.step());
        return from.plusDays(after.minimumDays());
    }

    private LocalDate firstStart(Step step, LocalDate signed) {
        DateRange range = computed.get(step.id());
        if (AgreementNetwork.isPinned(step)) {
            LocalDate on = step.on().orElseThrow();
            return step.durationDays() == 0 ? on : clock.startBefore(step, on.plusDays(1));
        }
        return range != null
                ? range.start()
                : clock.startFrom(
                        step, step.notBefore().filter(signed::isBefore).orElse(signed));
    }

    private void place(Step step, LocalDate start) {
        starts.put(step.id(), start);
        boolean recorded = AgreementNetwork.isPinned(step) && step.durationDays() > 0;
        finishes.put(step.id(), recorded ? step.on().orElseThrow().plusDays(1) : clock.finish(step, start));
    }

    private boolean isHeld(Step step) {
        return AgreementNetwork.isPinned(step) || computed.containsKey(step.id());
    }

    private void findDriver(Step step) {
        Optional<After> last =
                step.after().stream().max(Comparator.comparing(this::bound).thenComparing(After::step));
        boolean waits = last.isPresent()
                && (isHeld(step) || !clock.startFrom(step, bound(last.get())).isBefore(start(step.id())));
        if (waits) {
            drivers.put(step.id(), last.orElseThrow().step());
        }
    }

    private void judge(Step step) {
        for (After after : step.after()) {
            if (start(step.id()).isBefore(bound(after))) {
                conflicts.add("'" + step.title() + "' stands on " + start(step.id()) + ", but '"
                        + known(steps, after.step()).title() + "' allows it from " + bound(after) + " only");
            }
            if (after.maximumDays().isPresent()) {
                judgeMaximum(step, after, after.maximumDays().getAsInt());
            }
        }
        if (step.notBefore().filter(start(step.id())::isBefore).isPresent()) {
            conflicts.add("'" + step.title() + "' stands on " + start(step.id()) + ", before its first possible day "
                    + step.notBefore().orElseThrow());
        }
    }

    private void judgeMaximum(Step step, After after, int maximumDays) {
        LocalDate from = after.fromStart() ? start(after.step()) : finish(after.step());
        LocalDate last = from.plusDays(maximumDays);
        if (start(step.id()).isAfter(last)) {
            conflicts.add("'" + step.title() + "' stands on " + start(step.id()) + ", but must come within "
                    + maximumDays + " days of '" + known(steps, after.step()).title() + "', by " + last);
        }
    }

    private static <T> T known(Map<String, T> values, String id) {
        T value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no step '" + id + "' in the agreement: add it or mend the reference");
        }
        return value;
    }
}
