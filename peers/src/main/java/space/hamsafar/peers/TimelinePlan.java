package space.hamsafar.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.TeamLink;
import space.hamsafar.planning.TimeLag;

/** Timefold's solution of a timeline: work with its places, and what {@link TimelineRules} has to know of the project. */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // Timefold reads the facts.
public final class TimelinePlan {

    @PlanningEntityCollectionProperty
    private List<Work> works = List.of();

    @ProblemFactCollectionProperty
    private List<TimeLag> lags = List.of();

    @ProblemFactCollectionProperty
    private List<TeamLink> links = List.of();

    @ProblemFactCollectionProperty
    private List<Need> needs = List.of();

    @ProblemFactCollectionProperty
    private List<Choice> choices = List.of();

    @ProblemFactCollectionProperty
    private List<Member> members = List.of();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    /** For Timefold's cloning. */
    public TimelinePlan() {}

    TimelinePlan(List<Work> works, Facts facts) {
        this.works = works;
        lags = facts.lags();
        links = facts.links();
        needs = facts.needs();
        choices = facts.choices();
        members = facts.members();
    }

    /** What holds between pieces of work. */
    record Facts(
            List<TimeLag> lags, List<TeamLink> links, List<Need> needs, List<Choice> choices, List<Member> members) {}

    /** An activity that counts only with another, directly or by way of a third. */
    record Need(String activity, String required, boolean mandatory, int value) {}

    /** An activity of a choice. */
    record Member(String activity, Choice choice) {}

    List<Work> works() {
        return works;
    }

    @Nullable
    HardSoftLongScore score() {
        return score;
    }
}
