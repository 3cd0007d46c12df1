package space.hamsafar.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Timefold's solution: an order, decoded by serial schedule generation. Mutable, as Timefold asks for. */
@PlanningSolution
public final class ListPlan {

    private @Nullable PureProject project;
    private List<ListItem> items = List.of();
    private @Nullable ListOrder order;
    private @Nullable HardSoftLongScore score;

    /** For Timefold's cloning. */
    public ListPlan() {}

    ListPlan(PureProject project, List<ListItem> items) {
        this.project = project;
        this.items = items;
        order = new ListOrder(items);
    }

    /** The starts that the order leads to. */
    int[] starts() {
        if (project == null || order == null) {
            throw new IllegalStateException("the plan is empty");
        }
        return project.serial(order.numbers());
    }

    @Nullable
    PureProject project() {
        return project;
    }

    /** For Timefold. */
    @ProblemFactCollectionProperty
    @ValueRangeProvider
    public List<ListItem> getItems() {
        return items;
    }

    /** For Timefold. */
    public void setItems(List<ListItem> newItems) {
        items = newItems;
    }

    /** For Timefold. */
    @PlanningEntityProperty
    public @Nullable ListOrder getOrder() {
        return order;
    }

    /** For Timefold. */
    public void setOrder(@Nullable ListOrder newOrder) {
        order = newOrder;
    }

    /** For Timefold. */
    @PlanningScore
    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    /** For Timefold. */
    public void setScore(@Nullable HardSoftLongScore newScore) {
        score = newScore;
    }
}
