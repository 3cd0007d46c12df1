package space.hamsafar.programme.execution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.flight.check.FlightChecker;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;

/**
 * What the independent checker finds in a replanned timeline, parted into what has already happened and what the new
 * plan would still break.
 *
 * <p>A rule that reality broke, such as a lunch that was skipped, binds no more. A finding counts as happened if it is
 * the same whether the future holds nothing at all or the routine as it was planned: then nothing in the future causes
 * it, and nothing in the future would cure it.
 *
 * @param open what the new plan breaks; empty for a sound one
 * @param happened what the past broke
 */
public record Judgement(List<Finding> open, List<Finding> happened) {

    public Judgement {
        open = List.copyOf(open);
        happened = List.copyOf(happened);
    }

    /** Judges a replanned timeline against the plan that it came from. */
    public static Judgement of(Mission mission, Setting setting, FlightPlan before, Replan replan) {
        List<Finding> all = FlightChecker.check(mission, setting, replan.plan());
        if (all.isEmpty()) {
            return new Judgement(List.of(), List.of());
        }
        Set<String> begun = replan.begun();
        var past = with(
                replan,
                replan.plan().timeline().stream()
                        .filter(entry -> begun.contains(entry.id()))
                        .toList());
        var routine = new ArrayList<>(past.timeline());
        before.timeline().stream()
                .filter(entry -> !begun.contains(entry.id()) && isRoutine(entry))
                .filter(entry -> !replan.skipped().contains(entry.id()))
                .forEach(routine::add);
        Set<Finding> withNothing = new HashSet<>(FlightChecker.check(mission, setting, past));
        Set<Finding> withRoutine = new HashSet<>(FlightChecker.check(mission, setting, with(replan, routine)));
        Predicate<Finding> isPast = finding ->
                withRoutine.contains(finding) && isIn(finding, withNothing) || isLengthOfBegun(finding, begun);
        return new Judgement(
                all.stream().filter(isPast.negate()).toList(),
                all.stream().filter(isPast).toList());
    }

    /** Whether a set has a finding, or for a sum over a day one of the same person with another number. */
    private static boolean isIn(Finding finding, Set<Finding> others) {
        boolean sum = finding.rule().equals("flight.exercise");
        return others.contains(finding)
                || sum
                        && others.stream()
                                .anyMatch(other -> other.rule().equals(finding.rule())
                                        && other.subject().equals(finding.subject()));
    }

    /** How long work takes that has begun is what people say of it, not what the plan asks for. */
    private static boolean isLengthOfBegun(Finding finding, Set<String> begun) {
        return finding.rule().equals("flight.duration") && begun.contains(finding.subject());
    }

    private static boolean isRoutine(TimelineEntry entry) {
        return entry.experiment().isEmpty() && entry.kind() != Kind.HANDOVER;
    }

    private static FlightPlan with(Replan replan, List<TimelineEntry> timeline) {
        FlightPlan plan = replan.plan();
        return new FlightPlan(
                plan.launch(),
                plan.backups(),
                plan.docking(),
                plan.undocking(),
                plan.landing(),
                plan.alternatives(),
                timeline,
                plan.experiments(),
                plan.hostTime(),
                plan.bands(),
                plan.altitude(),
                plan.outlook(),
                plan.problems());
    }
}
