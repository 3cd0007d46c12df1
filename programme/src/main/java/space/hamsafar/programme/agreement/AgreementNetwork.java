package space.hamsafar.programme.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.programme.setting.Setting;

/**
 * Finds the dates of an agreement's steps by the critical-path method, with minimum and maximum lags, calendars, fixed
 * dates, and the dates that later phases have found.
 *
 * <p>Every step begins as early as it can. A step that is done or fixed stays on its day: what would push it is a
 * conflict, told in a sentence, and not a silent shift.
 */
public final class AgreementNetwork {

    private AgreementNetwork() {}

    /**
     * Plans the steps.
     *
     * @param agreement the steps; every step that one waits for must be among them
     * @param setting calendars that the steps name
     * @param computed dates that a phase has found for a step, by its id; they count unless the step is done or fixed
     * @return dates of all steps; the plan names conflicts instead of failing
     */
    public static AgreementPlan plan(Agreement agreement, Setting setting, Map<String, DateRange> computed) {
        var steps = new LinkedHashMap<String, Step>();
        agreement.steps().forEach(step -> steps.put(step.id(), step));
        var open = new LinkedHashMap<>(computed);
        open.keySet().removeIf(id -> !steps.containsKey(id) || isPinned(steps.get(id)));
        var clock = new StepClock(setting, open);
        var forward = new ForwardPass(steps, clock, open, agreement.signed());
        forward.run();
        var backward = new BackwardPass(steps, clock, forward);
        backward.run();
        var path = criticalPath(steps, forward);
        var dates = steps.values().stream()
                .map(step -> dates(step, clock, forward, backward.latestStart(step.id()), path))
                .sorted(Comparator.comparing(StepDates::earliestStart).thenComparing(StepDates::step))
                .toList();
        return new AgreementPlan(dates, path, forward.conflicts());
    }

    static boolean isPinned(Step step) {
        return step.on().isPresent() && (step.status() == Step.Status.DONE || step.status() == Step.Status.FIXED);
    }

    private static StepDates dates(
            Step step, StepClock clock, ForwardPass forward, LocalDate latestStart, List<String> path) {
        LocalDate start = forward.start(step.id());
        LocalDate finish = forward.finish(step.id());
        LocalDate lastDay = finish.equals(start) ? finish : finish.minusDays(1);
        Optional<Integer> late =
                step.due().filter(lastDay::isAfter).map(due -> Math.toIntExact(ChronoUnit.DAYS.between(due, lastDay)));
        LocalDate latestFinish = isPinned(step) ? finish : clock.finish(step, latestStart);
        return new StepDates(
                step.id(),
                start,
                finish,
                latestStart,
                latestFinish,
                Math.toIntExact(ChronoUnit.DAYS.between(start, latestStart)),
                path.contains(step.id()),
                late,
                forward.driver(step.id()));
    }

    /** From the step that ends last, back through the steps that set each one's start. */
    private static List<String> criticalPath(Map<String, Step> steps, ForwardPass forward) {
        Optional<String> step = steps.keySet().stream()
                .max(Comparator.comparing(forward::finish).thenComparing(Comparator.naturalOrder()));
        var path = new ArrayList<String>();
        while (step.isPresent() && !path.contains(step.get())) {
            path.add(step.get());
            step = forward.driver(step.get());
        }
        Collections.reverse(path);
        return path;
    }
}
